import type {Instant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {alertTemplate} from '../alert/alert.html.ts';
import {safeHref} from '../link/safe-href.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {expiryWords} from './expiry.words.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** In the last minute a rounded minute is no help any more. */
const SECONDS_BELOW_MS = MINUTE_MS;

/** What is left of a time, rounded down to the unit people use: `2 hari`, `14 menit`, `45 detik`. */
export function durationText(leftMs: number, locale: string | undefined): string {
  const words = wordsFor(expiryWords, locale);
  const text = (sentence: string, unit: number): string =>
    say(sentence, {count: Math.floor(leftMs / unit)}, locale);
  if (leftMs >= 2 * DAY_MS) return text(words.days, DAY_MS);
  if (leftMs >= 2 * HOUR_MS) return text(words.hours, HOUR_MS);
  return leftMs >= SECONDS_BELOW_MS ? text(words.minutes, MINUTE_MS) : text(words.seconds, SECOND_MS);
}

/** "· sisa 14 menit"; empty once it is over. */
export function leftText(leftMs: number, locale: string | undefined): string {
  if (leftMs <= 0) return '';
  return ` · ${say(wordsFor(expiryWords, locale).left, {time: durationText(leftMs, locale)})}`;
}

/** Something to pay that is no longer valid at some moment. */
export interface ExpiryOptions {
  readonly expires?: Instant;
  /** Time of the server when it wrote the page: clocks of phones are wrong. */
  readonly now?: Instant;
  readonly locale?: string;
}

/** Milliseconds left; without an end there is no end. */
export function leftOf({expires, now}: ExpiryOptions, clock = Date.now): number {
  if (!expires) return Infinity;
  return Date.parse(expires) - (now ? Date.parse(now) : clock());
}

/** "Bayar sebelum … · sisa 14 menit". The rest of the time is a timer: read when asked, never announced by itself. */
export function expiryPart(options: ExpiryOptions): TemplateResult | typeof nothing {
  const {expires, locale} = options;
  if (!expires) return nothing;
  return html`<p class="kph-expiry">
      ${wordsFor(expiryWords, locale).until} ${whenPart(expires, {locale})}<span class="kph-expiry-left" role="timer"
        >${leftText(leftOf(options), locale)}</span
      >
    </p>
    <p class="kph-hidden kph-expiry-said" role="status"></p>`;
}

/** How a new code is had once this one is over: a page to go to, or a button of which the page hears. */
export interface RenewOptions {
  readonly href?: string | undefined;
  readonly locale?: string | undefined;
}

/** What stands in the place of a code that is over. */
export function expiredPart({href, locale}: RenewOptions): TemplateResult {
  const words = wordsFor(expiryWords, locale);
  const renew = href
    ? html`<a class="kph-button" href=${safeHref(href)}>${words.renew}</a>`
    : html`<button class="kph-button kph-expiry-renew" type="button">${words.renew}</button>`;
  return html`${alertTemplate({status: 'warning', title: words.expired, ...(locale && {locale})})}
    <div class="kph-expiry-actions">${renew}</div>`;
}
