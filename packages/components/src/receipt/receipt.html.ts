import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {copyPart} from '../copy/copy.html.ts';
import {circleCheck} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {receiptWords} from './receipt.words.ts';

/** What a person takes away after sending. */
export interface ReceiptOptions {
  /** "Permohonan terkirim". It is the heading of the page. */
  readonly title: string;
  readonly number: string;
  readonly numberLabel?: string;
  /** What happens next, with a date. */
  readonly body?: Content;
  readonly rows?: readonly {readonly key: string; readonly value: Content}[];
  readonly actions?: Content;
  readonly lambang?: Content;
  readonly locale?: string;
}

/**
 * The receipt, with the number large enough to copy by hand. It stays on white in every theme: people photograph it and
 * hand it on.
 */
export function receiptTemplate(receipt: ReceiptOptions): TemplateResult {
  const {title, number, numberLabel, body, rows = [], actions, lambang, locale} = receipt;
  const texts = wordsFor(receiptWords, locale);
  return html`<kph-receipt class="kph-receipt" data-theme="terang">
    <div class="kph-receipt-head">
      ${lambang ? html`<span class="kph-arms">${lambang}</span>` : circleCheck()}
      <h1 class="kph-receipt-title">${title}</h1>
    </div>
    <div class="kph-receipt-number">
      <p class="kph-receipt-label">${numberLabel ?? texts.receiptNumber}</p>
      <p class="kph-number">${number}</p>
      ${copyPart({value: number, ...(locale && {locale})})}
    </div>
    ${
      rows.length > 0
        ? html`<dl class="kph-receipt-rows">
          ${rows.map(({key, value}) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}
        </dl>`
        : nothing
    }
    ${body ? html`<div class="kph-receipt-body">${body}</div>` : nothing}
    ${actions ? html`<div class="kph-actions">${actions}</div>` : nothing}
  </kph-receipt>`;
}
