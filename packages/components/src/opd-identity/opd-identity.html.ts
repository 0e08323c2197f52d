import type {Accent} from '@kepahiang/schemas/opd.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {clock, mail, messageCircle, phone as phoneIcon} from '../icon/icons.html.ts';
import {linkTemplate} from '../link/link.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {wordsFor} from '../texts/words.ts';
import {opdIdentityWords} from './opd-identity.words.ts';

/** Which office people are dealing with. */
export interface OpdIdentityOptions {
  /** Full name, as in the regional regulation. */
  readonly name: string;
  /** Short name, shown in the chip: "DPMPTSP". */
  readonly shortName: string;
  /** Accent of the office; default that of the page. */
  readonly accent?: Accent;
  /** Logo of the office, from an official file; nothing stands in for it. */
  readonly logo?: Content;
  /** Page of the office. */
  readonly href?: string;
  /** How to reach it, in one line. */
  readonly contact?: {
    readonly phone?: string;
    readonly whatsapp?: string;
    readonly email?: string;
    readonly hours?: string;
  };
  readonly locale?: string;
}

function contactPart({contact = {}, locale}: OpdIdentityOptions): TemplateResult | typeof nothing {
  const words = wordsFor(opdIdentityWords, locale);
  const {phone, whatsapp, email, hours} = contact;
  if (!phone && !whatsapp && !email && !hours) return nothing;
  const line = (icon: Content, name: string, value: Content): TemplateResult =>
    html`<li>${icon}<span><span class="kph-hidden">${name}: </span>${value}</span></li>`;
  // The icon and the hidden name say what it is: the link itself need not say it again.
  const link = (text: string, kind: 'phone' | 'whatsapp' | 'email'): TemplateResult =>
    html`<span class="kph-opd-link">${linkTemplate({text, href: text, kind, ...(locale && {locale})})}</span>`;
  return html`<ul class="kph-opd-contact">
    ${phone ? line(phoneIcon(), words.phone, link(phone, 'phone')) : nothing}
    ${whatsapp ? line(messageCircle(), words.whatsapp, link(whatsapp, 'whatsapp')) : nothing}
    ${email ? line(mail(), words.email, link(email, 'email')) : nothing}
    ${hours ? line(clock(), words.hours, hours) : nothing}
  </ul>`;
}

/** Name, chip and contact of an office. */
export function opdIdentityTemplate(opd: OpdIdentityOptions): TemplateResult {
  const {name, shortName, accent, logo, href} = opd;
  return html`<div class="kph-opd" data-accent=${accent ?? nothing}>
    ${logo ? html`<span class="kph-opd-logo">${logo}</span>` : nothing}
    <div class="kph-opd-words">
      <p class="kph-opd-name">
        <span class="kph-opd-chip">${shortName}</span>
        ${href ? html`<a class="kph-link" href=${safeHref(href)}>${name}</a>` : html`<span>${name}</span>`}
      </p>
      ${contactPart(opd)}
    </div>
  </div>`;
}
