import type {Instant} from '@kepahiang/schemas/dates.js';
import {formatRupiah} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {copyPart} from '../copy/copy.html.ts';
import {circleCheck, circleX, hourglass, refreshCw, timer, undo2} from '../icon/icons.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart, whenText} from '../when/when.html.ts';
import {paymentStatusWords} from './payment-status.words.ts';

/** Where a payment stands, in the words of the treasury. */
export type PaymentState = 'menunggu' | 'lunas' | 'kedaluwarsa' | 'gagal' | 'dikembalikan';

/** Where a payment stands, with its proof. */
export interface PaymentStatusOptions {
  /** A state that is none of the five is shown as it is. */
  readonly state: PaymentState;
  /** Number of the receipt the system issued on settlement; never typed by anybody. */
  readonly receiptNumber?: string;
  /** @unit whole rupiah */
  readonly amountRupiah?: number | bigint;
  /** "QRIS", "Virtual account Bank Bengkulu". */
  readonly channel?: string;
  /** When it was paid, failed or refunded. */
  readonly at?: Instant;
  /** When the state was last asked for. */
  readonly checkedAt?: Instant;
  /** A check is under way. */
  readonly busy?: boolean;
  /** Page that shows the state anew where there is no JavaScript. */
  readonly checkHref?: string;
  /** In the place of the usual explanation. */
  readonly body?: Content;
  readonly locale?: string;
}

interface Face {
  readonly icon: () => TemplateResult;
  readonly tone: 'info' | 'success' | 'warning' | 'danger' | 'neutral';
}

const faces: Readonly<Record<PaymentState, Face>> = {
  menunggu: {icon: hourglass, tone: 'info'},
  lunas: {icon: circleCheck, tone: 'success'},
  kedaluwarsa: {icon: timer, tone: 'warning'},
  gagal: {icon: circleX, tone: 'danger'},
  dikembalikan: {icon: undo2, tone: 'neutral'},
};

function row(key: string, value: Content | undefined): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${key}</dt><dd>${value}</dd></div>` : nothing;
}

function proofPart(payment: PaymentStatusOptions): TemplateResult | typeof nothing {
  const {receiptNumber, amountRupiah, channel, at, locale} = payment;
  const words = wordsFor(paymentStatusWords, locale);
  const amount = amountRupiah === undefined ? undefined : formatRupiah(amountRupiah);
  if (!receiptNumber && !amount && !channel && !at) return nothing;
  const copied = {text: words.copyReceipt, done: words.copiedReceipt, ...(locale && {locale})};
  const number =
    receiptNumber &&
    html`<span class="kph-payment-number">${receiptNumber}</span>${copyPart({value: receiptNumber, ...copied})}`;
  return html`<dl class="kph-payment-proof">
    ${row(words.receipt, number)} ${row(words.amount, amount)} ${row(words.channel, channel)}
    ${row(words.at, at && whenPart(at, {locale}))}
  </dl>`;
}

function checkPart(payment: PaymentStatusOptions): TemplateResult | typeof nothing {
  const {state, busy, checkedAt, checkHref, locale} = payment;
  if (state !== 'menunggu') return nothing;
  const words = wordsFor(paymentStatusWords, locale);
  const time = checkedAt && whenText(checkedAt, {style: 'time', locale});
  const face = html`${refreshCw()}${busy ? words.checking : words.check}`;
  const action = checkHref
    ? html`<a class="kph-button kph-button--secondary kph-payment-check" href=${safeHref(checkHref)}>${face}</a>`
    : html`<button class="kph-button kph-button--secondary kph-payment-check" type="button" aria-disabled=${busy ? 'true' : nothing}>
        ${face}
      </button>`;
  return html`<div class="kph-payment-ask">
    ${action}
    <p class="kph-hint kph-payment-checked">${time ? say(words.checked, {time}) : ''}</p>
    <p class="kph-hint kph-payment-wait" role="status"></p>
  </div>`;
}

/** Everything inside the element. */
export function paymentStatusContent(payment: PaymentStatusOptions): TemplateResult {
  const {state, body, locale} = payment;
  const words: Readonly<Record<string, string>> = wordsFor(paymentStatusWords, locale);
  const {icon, tone} = (faces as Readonly<Record<string, Face>>)[state] ?? faces.menunggu;
  return html`<div class="kph-payment-face kph-tag--${tone}">
      <span class="kph-payment-icon">${icon()}</span>
      <div role="status">
        <p class="kph-payment-word">${words[state] ?? state}</p>
        <div class="kph-payment-text">${body ?? words[`${state}Body`] ?? ''}</div>
      </div>
    </div>
    ${proofPart(payment)} ${checkPart(payment)}`;
}

/** Whether a payment has arrived, as icon and word, with receipt number and a button to look again. */
export function paymentStatusTemplate(payment: PaymentStatusOptions): TemplateResult {
  const {state, receiptNumber, amountRupiah, channel, at, checkedAt, busy} = payment;
  return html`<kph-payment-status
    class="kph-payment"
    state=${state}
    receipt-number=${receiptNumber ?? nothing}
    amount=${amountRupiah === undefined ? nothing : String(amountRupiah)}
    channel=${channel ?? nothing}
    at=${at ?? nothing}
    checked-at=${checkedAt ?? nothing}
    ?busy=${busy}
    >${paymentStatusContent(payment)}</kph-payment-status
  >`;
}
