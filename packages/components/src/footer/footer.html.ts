import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {footerWords} from './footer.words.ts';

/** Where the OPD can be reached. */
export interface Contact {
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
  /** Where to complain; the same place on every page. */
  readonly complaint?: Content;
}

/** The end of every page. */
export interface FooterOptions {
  readonly contact?: Contact;
  readonly links?: readonly {readonly label: string; readonly href: string}[];
  readonly note?: Content;
  /** One-colour BerAKHLAK lockup, where the OPD has it. */
  readonly berakhlak?: Content;
  readonly locale?: string;
}

function contactPart(contact: Contact, locale: string | undefined): TemplateResult {
  const texts = wordsFor(footerWords, locale);
  const {name, address, phone, email, hours, complaint} = contact;
  const line = (label: string, value: Content | undefined): TemplateResult | typeof nothing =>
    value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing;
  const dial = phone?.replace(/[^+\d]/g, '');
  return html`<div class="kph-footer-contact">
    <h2 class="kph-footer-title">${name}</h2>
    ${address ? html`<p>${address}</p>` : nothing}
    <dl>
      ${line(texts.phone, phone && html`<a class="kph-link" href="tel:${dial}">${phone}</a>`)}
      ${line('Email', email && html`<a class="kph-link" href="mailto:${email}">${email}</a>`)}
      ${line(texts.hours, hours)} ${line(texts.complaint, complaint)}
    </dl>
  </div>`;
}

/** Contact, complaint, links. */
export function footerTemplate(options: FooterOptions = {}): TemplateResult {
  const {contact, links = [], note, berakhlak, locale} = options;
  const link = ({label, href}: {label: string; href: string}): TemplateResult =>
    html`<li><a class="kph-link" href=${safeHref(href)}>${label}</a></li>`;
  return html`<footer class="kph-footer">
    <div class="kph-container">
      ${contact ? contactPart(contact, locale) : nothing}
      ${
        links.length > 0
          ? html`<nav aria-label=${wordsFor(footerWords, locale).footer}>
            <ul class="kph-footer-links">
              ${links.map(link)}
            </ul>
          </nav>`
          : nothing
      }
      ${berakhlak ? html`<div class="kph-footer-berakhlak">${berakhlak}</div>` : nothing}
      ${note ? html`<p class="kph-footer-note">${note}</p>` : nothing}
    </div>
  </footer>`;
}
