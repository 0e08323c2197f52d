import type {Instant} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {Bell} from './bell.ts';
import {callText, queueBoardContent, type QueueCall} from './queue-board.html.ts';

/** Without news for so long people are told to ask. */
const STALE_MS = 3 * 60_000;
const FRESH_MS = 5000;
const VIBRATION_MS = [300, 150, 300];

/** Tells calls apart: the same ticket may be called again, at another moment. */
function keyOf(call: QueueCall | undefined): string {
  return call ? `${call.number} ${call.at ?? ''}`.trim() : '';
}

/**
 * The board of a waiting room. The page sets `calls` (latest first) whenever it hears of its server; the element shows
 * the first as large as it can, reads out a new one, and, once a person has turned sound on, rings and vibrates.
 *
 * @element kph-queue-board
 * @fires {CustomEvent<QueueCall>} kph-call - A number is called, so that the page can speak it with a voice of its own.
 */
export class QueueBoard extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    titleText: {attribute: 'title-text'},
    calls: {attribute: false},
    updatedAt: {attribute: 'updated-at'},
    audio: {},
    sound: {state: true},
    stale: {state: true},
  };

  /** Heading of the board. */
  declare titleText: string;
  /** Calls, latest first. */
  declare calls: readonly QueueCall[];
  /** When the page last heard of its server. */
  declare updatedAt: Instant;
  /** Address of a sound to play in the place of two tones. */
  declare audio: string;
  /** @internal */
  declare sound: boolean;
  /** @internal */
  declare stale: boolean;

  protected override readonly news = ['calls', 'updatedAt'];
  #bell: Bell | undefined;
  #last = '';
  #staleTimer: ReturnType<typeof setTimeout> | undefined;
  #freshTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.titleText = this.updatedAt = this.audio = '';
    this.calls = [];
    this.sound = this.stale = false;
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#staleTimer);
    clearTimeout(this.#freshTimer);
    this.#bell?.close();
    this.#bell = undefined;
    this.sound = false;
  }

  protected override content(): TemplateResult {
    const {titleText: title, calls, updatedAt, sound, stale, locale} = this;
    return queueBoardContent({title, calls, sound, stale, locale, ...(updatedAt && {updated: updatedAt})});
  }

  protected override enhance(): void {
    this.classList.add('kph-board');
    this.toggleAttribute('data-ready', true);
    this.addEventListener('click', this.#onClick);
    // What stands there when the page opens was called before anybody looked.
    this.#last = keyOf(this.calls[0]) || (this.querySelector('.kph-board-number')?.textContent ?? '');
  }

  /** @internal */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('updatedAt') || changed.has('calls')) this.#watch();
  }

  /** @internal */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const [call] = this.calls;
    const key = keyOf(call);
    if (!call || !changed.has('calls') || key === this.#last) return;
    const isShown = this.#last === call.number; // the markup of the page knows no moments
    this.#last = key;
    if (!isShown) this.#call(call);
  }

  #watch(): void {
    this.stale = false;
    clearTimeout(this.#staleTimer);
    if (this.updatedAt) this.#staleTimer = setTimeout(() => this.#grow(), STALE_MS);
  }

  /** The board has grown old. */
  #grow(): void {
    this.stale = true;
  }

  #call(call: QueueCall): void {
    const place = this.querySelector('.kph-board-said');
    if (place) setText(place, callText(call, this.locale));
    this.toggleAttribute('data-fresh', true);
    clearTimeout(this.#freshTimer);
    this.#freshTimer = setTimeout(() => this.toggleAttribute('data-fresh', false), FRESH_MS);
    if (this.#bell) {
      void this.#bell.ring();
      // Not every browser has it, and on a television there is nothing to shake.
      (navigator as Partial<Navigator>).vibrate?.(VIBRATION_MS);
    }
    this.dispatchEvent(new CustomEvent<QueueCall>('kph-call', {detail: call, bubbles: true}));
  }

  #onClick = ({target}: Event): void => {
    const button = (target as Element).closest('.kph-board-sound');
    if (!button) return;
    this.sound = !this.sound;
    button.setAttribute('aria-pressed', String(this.sound));
    this.#bell?.close();
    this.#bell = this.sound ? new Bell(this.audio) : undefined;
    void this.#bell?.ring();
  };
}
