import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {sizeText} from '../file-field/size-text.ts';
import {download as downloadIcon, externalLink, mail, messageCircle, phone} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {linkWords} from './link.words.ts';
import {safeHref} from './safe-href.ts';

/** A link that does something else than open a page of this site. */
export interface LinkOptions {
  readonly text: string;
  /** Address; for `phone` and `whatsapp` the number, for `email` the address. */
  readonly href: string;
  readonly kind?: 'page' | 'external' | 'download' | 'phone' | 'whatsapp' | 'email';
  /** It opens beside this page: only where leaving would lose what was typed. */
  readonly newTab?: boolean;
  /** Kind of the file: "PDF". */
  readonly fileType?: string;
  /** @unit bytes (1 KB = 1,024) */
  readonly sizeBytes?: number;
  /** It stands alone and not in a line of text: then it is as high as a fingertip. Other kinds always are. */
  readonly alone?: boolean;
  /** Text a WhatsApp message begins with. */
  readonly message?: string;
  readonly locale?: string;
}

const icons = {
  external: externalLink,
  download: downloadIcon,
  phone,
  whatsapp: messageCircle,
  email: mail,
} as const;

function addressOf({href, kind, message}: LinkOptions): string {
  const digits = href.replace(/[^\d+]/g, '');
  // Outside the country a number without its code reaches nobody, and WhatsApp takes no other.
  const international = digits.replace(/^0/, '+62');
  if (kind === 'phone') return `tel:${digits.length > 4 ? international : digits}`;
  if (kind === 'email') return `mailto:${href}`;
  if (kind !== 'whatsapp') return safeHref(href);
  const query = message ? `?text=${encodeURIComponent(message)}` : '';
  return `https://wa.me/${international.replace('+', '')}${query}`;
}

/** What is said in brackets after the text. */
function notesOf({kind, newTab, fileType, sizeBytes, text, locale}: LinkOptions): string {
  const words = wordsFor(linkWords, locale);
  const said = (word: string): boolean => text.toLowerCase().includes(word.toLowerCase());
  const notes = [
    kind && kind !== 'page' && kind !== 'download' && !said(words[kind]) ? words[kind] : '',
    kind === 'download' && !said(words.download) ? words.download : '',
    fileType ?? '',
    sizeBytes === undefined ? '' : sizeText(sizeBytes, locale),
    newTab ? words.newTab : '',
  ];
  return notes.filter(Boolean).join(', ');
}

/** A link with the shape and the words of where it leads. */
export function linkTemplate(link: LinkOptions): TemplateResult {
  const {text, kind = 'page', newTab, alone = false} = link;
  const icon: Content | typeof nothing = kind === 'page' ? nothing : icons[kind]();
  const notes = notesOf(link);
  return html`<a
    class=${`kph-link kph-link--${kind}${alone ? ' kph-link--alone' : ''}`}
    href=${addressOf(link)}
    target=${newTab ? '_blank' : nothing}
    rel=${newTab || kind === 'external' ? 'noopener noreferrer' : nothing}
    ?download=${kind === 'download'}
    >${icon}<span>${text}${notes ? html`<span class="kph-link-note"> (${notes})</span>` : nothing}</span></a
  >`;
}
