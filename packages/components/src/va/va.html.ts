import {bankName} from '@kepahiang/schemas/bank.js';
import {formatVirtualAccount, virtualAccountFault} from '@kepahiang/schemas/identifiers/virtual-account.js';
import {formatRupiah} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit';
import {alertTemplate} from '../alert/alert.html.ts';
import {copyPart} from '../copy/copy.html.ts';
import {detailsTemplate} from '../details/details.html.ts';
import {expiredPart, expiryPart, leftOf, type ExpiryOptions} from '../expiry/expiry.html.ts';
import {wordsFor} from '../texts/words.ts';
import {vaWords} from './va.words.ts';

/** How to pay in one channel. */
export interface VaChannel {
  /** "Mobile banking Bank Bengkulu", "ATM", "Teller". */
  readonly name: string;
  /** One act each, a verb first. */
  readonly steps: readonly string[];
}

/** A bill to be paid to a virtual account. */
export interface VaOptions extends ExpiryOptions {
  /** Clearing code of the bank (`133`); its name is looked up. A text that is no known code is shown as it is. */
  readonly bank: string;
  /** 8 to 28 digits without separators. */
  readonly number: string;
  /** What the bank shows as the holder, so that people can compare. */
  readonly holder?: string;
  /** @unit whole rupiah */
  readonly amountRupiah?: number | bigint;
  readonly channels?: readonly VaChannel[];
  /** Page that makes a new number; without it a button fires `kph-renew`. */
  readonly renewHref?: string;
  readonly titleLevel?: 2 | 3;
}

function amountPart({amountRupiah, locale}: VaOptions): TemplateResult | typeof nothing {
  if (amountRupiah === undefined) return nothing;
  const words = wordsFor(vaWords, locale);
  const copied = {value: String(amountRupiah), text: words.copyAmount, done: words.copiedAmount};
  return html`<div class="kph-va-row">
    <dt>${words.amount}</dt>
    <dd>
      <strong class="kph-va-amount">${formatRupiah(amountRupiah)}</strong>${copyPart({...copied, ...(locale && {locale})})}
    </dd>
  </div>`;
}

function numberPart({number, locale}: VaOptions): TemplateResult {
  const words = wordsFor(vaWords, locale);
  const copied = {value: number, text: words.copyNumber, done: words.copiedNumber};
  return html`<div class="kph-va-row">
    <dt>${words.number}</dt>
    <dd>
      <strong class="kph-va-number">${formatVirtualAccount(number)}</strong>${copyPart({...copied, ...(locale && {locale})})}
    </dd>
  </div>`;
}

function channelPart({name, steps}: VaChannel): TemplateResult {
  return detailsTemplate({
    summary: name,
    body: html`<ol class="kph-list kph-list--numbered">
      ${steps.map(step => html`<li>${step}</li>`)}
    </ol>`,
  });
}

function livePart(va: VaOptions): TemplateResult {
  const {bank, holder, amountRupiah, channels = [], locale} = va;
  const words = wordsFor(vaWords, locale);
  return html`<div class="kph-va-card">
      <dl class="kph-va-rows">
        <div class="kph-va-row">
          <dt>${words.bank}</dt>
          <dd>${bankName(bank)}</dd>
        </div>
        ${numberPart(va)}
        ${holder ? html`<div class="kph-va-row"><dt>${words.holder}</dt><dd>${holder}</dd></div>` : nothing} ${amountPart(va)}
      </dl>
      ${expiryPart(va)}
      <p class="kph-va-check">${amountRupiah === undefined ? nothing : `${words.exact} `}${words.check}</p>
    </div>
    ${
      channels.length > 0
        ? html`<div class="kph-va-how"><p class="kph-va-how-title">${words.how}</p>
          ${channels.map(channelPart)}</div>`
        : nothing
    }`;
}

/** Everything inside the element. */
export function vaContent(va: VaOptions): TemplateResult {
  const {number, titleLevel = 2, renewHref, locale} = va;
  const words = wordsFor(vaWords, locale);
  const heading =
    titleLevel === 2
      ? html`<h2 class="kph-heading">${words.title}</h2>`
      : html`<h3 class="kph-heading">${words.title}</h3>`;
  if (virtualAccountFault(number)) {
    const bad = {status: 'danger', title: words.bad, body: words.badBody} as const;
    return html`${heading}${alertTemplate({...bad, ...(locale && {locale})})}`;
  }
  const isOver = leftOf(va) <= 0;
  return html`${heading}
    <div class="kph-va-live" ?hidden=${isOver}>${isOver ? nothing : livePart(va)}</div>
    <div class="kph-va-over" ?hidden=${!isOver}>${expiredPart({href: renewHref, locale})}</div>`;
}

/** A virtual account: bank, number in groups, holder, amount, until when, and how to pay in each channel. */
export function vaTemplate(va: VaOptions): TemplateResult {
  const {bank, number, holder, amountRupiah, expires, now, renewHref} = va;
  return html`<kph-va
    class="kph-va"
    bank=${bank}
    number=${number}
    holder=${holder ?? nothing}
    amount=${amountRupiah === undefined ? nothing : String(amountRupiah)}
    expires=${expires ?? nothing}
    now=${now ?? nothing}
    renew-href=${renewHref ?? nothing}
    >${vaContent(va)}</kph-va
  >`;
}
