import {html, nothing, type TemplateResult} from 'lit';
import {alertTemplate} from '../alert/alert.html.ts';
import {buttonTemplate} from '../button/button.html.ts';
import type {Content} from '../content.ts';
import {textsFor} from '../texts/texts.ts';

/** The start page of a service: what it is, the six published components, and where it begins. */
export interface ServiceStartOptions {
  /** A verb phrase; the heading of the page. */
  readonly title: string;
  readonly lead?: string;
  /** Said above everything else, for example that emergencies call 119. */
  readonly notice?: string;
  readonly who?: string;
  readonly prepare?: readonly string[];
  readonly requirements: readonly Content[];
  readonly procedure: readonly Content[];
  readonly duration: Content;
  readonly fee: Content;
  readonly result: Content;
  readonly complaints: readonly Content[];
  readonly start?: {readonly href: string; readonly text?: string};
  readonly otherWays?: Content;
  readonly legalBasis?: readonly string[];
  readonly updated?: string;
  readonly locale?: string;
}

function list(items: readonly Content[]): TemplateResult {
  return html`<ul class="kph-list">
    ${items.map(item => html`<li>${item}</li>`)}
  </ul>`;
}

function section(title: string, content: Content): TemplateResult {
  return html`<section class="kph-start-section">
    <h2 class="kph-heading">${title}</h2>
    ${content}
  </section>`;
}

function startPanel(service: ServiceStartOptions): TemplateResult {
  const texts = textsFor(service.locale);
  const {prepare = [], start} = service;
  return html`<div class="kph-start-panel">
    ${prepare.length > 0 ? html`<h2 class="kph-heading">${texts.prepare}</h2>${list(prepare)}` : nothing}
    ${start ? buttonTemplate({text: start.text ?? texts.start, href: start.href, start: true}) : nothing}
  </div>`;
}

/** Start page of a service, readable without JavaScript. */
export function serviceStartTemplate(service: ServiceStartOptions): TemplateResult {
  const texts = textsFor(service.locale);
  const {title, lead, notice, who, otherWays, legalBasis = [], updated} = service;
  const fact = (name: string, value: Content): TemplateResult =>
    html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<article class="kph-start">
    <h1 class="kph-title">${title}</h1>
    ${lead ? html`<p class="kph-lead">${lead}</p>` : nothing} ${notice ? alertTemplate({status: 'warning', title: notice}) : nothing}
    <dl class="kph-facts">
      ${fact(texts.duration, service.duration)} ${fact(texts.fee, service.fee)} ${fact(texts.result, service.result)}
    </dl>
    ${who ? section(texts.who, html`<p>${who}</p>`) : nothing} ${startPanel(service)}
    ${section(texts.requirements, list(service.requirements))}
    ${section(
      texts.procedure,
      html`<ol class="kph-list kph-list--numbered">
        ${service.procedure.map(step => html`<li>${step}</li>`)}
      </ol>`,
    )}
    ${otherWays ? section(texts.otherWays, otherWays) : nothing} ${section(texts.complaints, list(service.complaints))}
    ${legalBasis.length > 0 ? section(texts.legalBasis, list(legalBasis)) : nothing}
    ${updated ? html`<p class="kph-hint">${texts.updated(updated)}</p>` : nothing}
  </article>`;
}
