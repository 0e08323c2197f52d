import {html, nothing, type TemplateResult} from 'lit';
import {alertTemplate} from '../alert/alert.html.ts';
import type {Content} from '../content.ts';
import {copyPart} from '../copy/copy.html.ts';
import {detailsTemplate} from '../details/details.html.ts';
import {expiredPart, expiryPart, leftOf, type ExpiryOptions} from '../expiry/expiry.html.ts';
import {download} from '../icon/icons.html.ts';
import type {QrOptions} from '../qr/qr.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {qrisFacts, payloadMoney, type QrisFacts} from './qris-facts.ts';
import {qrisWords} from './qris.words.ts';

/** One payment by QRIS. */
export interface QrisOptions extends ExpiryOptions {
  /** The whole payload, dynamic or static. Payee, NMID, amount and bill number are read from it. */
  readonly payload: string;
  /** NMID registered for the OPD: a code of another merchant is refused. */
  readonly nmid?: string;
  /** Name of the OPD in that refusal. */
  readonly opd?: string;
  /** Page that makes a new code; without it a button fires `kph-renew`. */
  readonly renewHref?: string;
  /** Another way for those who cannot scan: a link to the virtual account. */
  readonly alternative?: Content;
  readonly titleLevel?: 2 | 3;
}

/** Draws the code. The element brings what draws only when there is a code to draw. */
export type DrawCode = (code: QrOptions) => TemplateResult;

type Sure = Extract<QrisFacts, {ok: true}>;

function row(key: string, value: string | undefined): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${key}</dt><dd>${value}</dd></div>` : nothing;
}

function tipText({tip}: Sure['parts'], locale: string | undefined): string | undefined {
  if (!tip) return undefined;
  if (tip === 'ask') return wordsFor(qrisWords, locale).tipAsk;
  return 'fixed' in tip ? payloadMoney(tip.fixed) : `${tip.percent.replace('.', ',')}%`;
}

function factsPart({parts, amount}: Sure, locale: string | undefined): TemplateResult {
  const words = wordsFor(qrisWords, locale);
  return html`<div class="kph-qris-facts">
    <p class="kph-qris-label">${words.amount}</p>
    <p class="kph-qris-amount ${amount ? '' : 'kph-qris-amount--free'}">${amount ?? words.free}</p>
    <dl class="kph-qris-rows">
      ${row(words.merchant, `${parts.name}, ${parts.city}`)} ${row(words.nmid, parts.nmid)}
      ${row(words.bill, parts.additional['01'])} ${row(words.tip, tipText(parts, locale))}
    </dl>
  </div>`;
}

function helpPart(qris: QrisOptions): TemplateResult {
  const {payload, locale, alternative} = qris;
  const words = wordsFor(qrisWords, locale);
  const copied = {value: payload, text: words.copy, done: words.copied, ...(locale && {locale})};
  return html`<div class="kph-qris-help">
    ${expiryPart(qris)}
    <p class="kph-qris-check">${words.check}</p>
    <div class="kph-qris-actions">
      <button class="kph-button kph-qris-save" type="button">${download()}${words.save}</button>
      ${copyPart(copied)}
    </div>
    <p class="kph-hint kph-qris-said" role="status"></p>
    ${detailsTemplate({
      summary: words.sameTitle,
      body: html`<ol class="kph-list kph-list--numbered">
        ${[words.same1, words.same2, words.same3, words.same4].map(step => html`<li>${step}</li>`)}
      </ol>`,
    })}
    ${alternative ? html`<div class="kph-qris-alternative">${alternative}</div>` : nothing}
  </div>`;
}

function badPart({fault}: Extract<QrisFacts, {ok: false}>, {opd, locale}: QrisOptions): TemplateResult {
  const words = wordsFor(qrisWords, locale);
  const other = say(words.other, {x: fault.params?.['x'] ?? '–', opd: opd || words.owner});
  return alertTemplate({
    status: 'danger',
    title: words.bad,
    body: fault.code === 'qris.nmid' ? other : words.badBody,
    ...(locale && {locale}),
  });
}

function livePart(sure: Sure, qris: QrisOptions, draw: DrawCode): TemplateResult {
  const words = wordsFor(qrisWords, qris.locale);
  const {amount, parts} = sure;
  const label = say(amount ? words.label : words.labelFree, {amount: amount ?? '', name: parts.name});
  return html`${factsPart(sure, qris.locale)}
    <div class="kph-qris-code">${draw({text: qris.payload, label})}</div>
    ${helpPart(qris)}`;
}

/** Everything inside the element. */
export function qrisContent(qris: QrisOptions, draw: DrawCode): TemplateResult {
  const {payload, nmid = '', opd = '', titleLevel = 2, renewHref, locale} = qris;
  const facts = qrisFacts(payload, nmid, opd);
  const isOver = leftOf(qris) <= 0;
  const {title} = wordsFor(qrisWords, locale);
  const heading =
    titleLevel === 2
      ? html`<h2 class="kph-heading">${title}</h2>`
      : html`<h3 class="kph-heading">${title}</h3>`;
  if (!facts.ok) return html`${heading}${badPart(facts, qris)}`;
  return html`${heading}
    <div class="kph-qris-live" ?hidden=${isOver}>${isOver ? nothing : livePart(facts, qris, draw)}</div>
    <div class="kph-qris-over" ?hidden=${!isOver}>${expiredPart({href: renewHref, locale})}</div>`;
}
