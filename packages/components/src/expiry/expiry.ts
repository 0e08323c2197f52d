import {isInstant, type Instant} from '@kepahiang/schemas/dates.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {clockFrom} from '../when/when.html.ts';
import {durationText, leftText} from './expiry.html.ts';
import {expiryWords} from './expiry.words.ts';

const MINUTE_MS = 60_000;
/** Before this a second makes no difference to anybody. */
const TICK_BY_SECOND_BELOW_MS = MINUTE_MS;
/** Told aloud twice, so that somebody who cannot see it is not surprised. */
const SAID_AT_MS = [5 * MINUTE_MS, MINUTE_MS];
/** Timers keep a whole number of 32 bits; a day is far below. */
const LONGEST_SLEEP_MS = 24 * 60 * MINUTE_MS;

/** An element with something that runs out. */
export interface ExpiryHost extends ReactiveControllerHost, HTMLElement {
  readonly expires: Instant;
  readonly now: Instant;
}

/** Keeps the rest of a time right, and says when it is over. */
export class Expiry implements ReactiveController {
  readonly #host: ExpiryHost;
  readonly #onEnd: () => void;
  #clock: (() => number) | undefined;
  #read = '';
  #before = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onEnd - Called once when the time is over, at once where it already is. */
  constructor(host: ExpiryHost, onEnd: () => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  /** Milliseconds left, by the clock of the server. */
  get leftMs(): number {
    const {expires, now} = this.#host;
    if (!isInstant(expires)) return Infinity;
    this.#clock ??= clockFrom(now);
    return Date.parse(expires) - this.#clock();
  }

  /** @internal */
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    if (this.#read) this.#tick();
  }

  /** @internal */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  /** @internal */
  hostUpdated(): void {
    const {expires, now} = this.#host;
    const read = `${expires} ${now}`;
    if (read !== this.#read) {
      this.#read = read;
      this.#clock = clockFrom(now);
      this.#before = Infinity;
    }
    this.#tick();
  }

  #tick = (): void => {
    clearTimeout(this.#timer);
    const left = this.leftMs;
    const host = this.#host;
    const shown = host.querySelector('.kph-expiry-left');
    if (left === Infinity) return;
    if (shown) setText(shown, leftText(left, localeOf(host)));
    this.#say(left);
    const ended = left <= 0 && this.#before > 0;
    this.#before = left;
    if (ended) this.#onEnd();
    if (left > 0) this.#timer = setTimeout(this.#tick, nextTick(left));
  };

  #say(left: number): void {
    const place = this.#host.querySelector('.kph-expiry-said');
    const isDue = SAID_AT_MS.some(at => left <= at && this.#before > at && this.#before !== Infinity);
    if (!place || !isDue || left <= 0) return;
    const locale = localeOf(this.#host);
    setText(place, say(wordsFor(expiryWords, locale).soon, {time: durationText(left, locale)}));
  }
}

function nextTick(left: number): number {
  const step = left <= TICK_BY_SECOND_BELOW_MS ? 1000 : MINUTE_MS;
  return Math.min(LONGEST_SLEEP_MS, (left % step) + 1);
}
