import {html, nothing, type TemplateResult} from 'lit';
import {alertTemplate} from '../alert/alert.html.ts';
import {buttonTemplate} from '../button/button.html.ts';
import type {Content} from '../content.ts';
import {say, wordsFor} from '../texts/words.ts';
import {serviceStartWords} from './service-start.words.ts';

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

function startButton({start, locale}: ServiceStartOptions): TemplateResult | typeof nothing {
  return start
    ? buttonTemplate({
        text: start.text ?? wordsFor(serviceStartWords, locale).start,
        href: start.href,
        start: true,
      })
    : nothing;
}

function startPanel(service: ServiceStartOptions): TemplateResult {
  const {prepare = [], locale} = service;
  return html`<div class="kph-start-panel">
    ${prepare.length > 0 ? html`<h2 class="kph-heading">${wordsFor(serviceStartWords, locale).prepare}</h2>${list(prepare)}` : nothing}
    ${startButton(service)}
  </div>`;
}

/** Time, fee and result side by side, in this order. */
function facts(service: ServiceStartOptions): TemplateResult {
  const texts = wordsFor(serviceStartWords, service.locale);
  const fact = (name: string, value: Content): TemplateResult =>
    html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="kph-facts">
    ${fact(texts.duration, service.duration)} ${fact(texts.fee, service.fee)} ${fact(texts.result, service.result)}
  </dl>`;
}

/**
 * Start page of a service, readable without JavaScript. The six published components stand in the order of the
 * standard of service: requirements, procedure, time, fee, result, complaints.
 */
export function serviceStartTemplate(service: ServiceStartOptions): TemplateResult {
  const texts = wordsFor(serviceStartWords, service.locale);
  const {title, lead, notice, who, otherWays, legalBasis = [], updated} = service;
  return html`<article class="kph-start">
    <h1 class="kph-title">${title}</h1>
    ${lead ? html`<p class="kph-lead">${lead}</p>` : nothing} ${notice ? alertTemplate({status: 'warning', title: notice}) : nothing}
    ${service.start ? html`<p class="kph-start-now">${startButton(service)}</p>` : nothing}
    ${who ? section(texts.who, html`<p>${who}</p>`) : nothing}
    ${section(texts.requirements, list(service.requirements))}
    ${section(
      texts.procedure,
      html`<ol class="kph-list kph-list--numbered">
        ${service.procedure.map(step => html`<li>${step}</li>`)}
      </ol>`,
    )}
    ${facts(service)} ${section(texts.complaints, list(service.complaints))} ${startPanel(service)}
    ${otherWays ? section(texts.otherWays, otherWays) : nothing}
    ${legalBasis.length > 0 ? section(texts.legalBasis, list(legalBasis)) : nothing}
    ${updated ? html`<p class="kph-hint">${say(texts.updated, {date: updated})}</p>` : nothing}
  </article>`;
}
