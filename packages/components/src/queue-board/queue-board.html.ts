import type {Instant} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import {triangleAlert, volume2} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenText} from '../when/when.html.ts';
import {queueBoardWords} from './queue-board.words.ts';

/** One ticket that is or was called. Never a name. */
export interface QueueCall {
  /** `A-12`. */
  readonly number: string;
  /** "Poli Anak", "Loket 2". */
  readonly place: string;
  /** Moment of the call. The same ticket called again has another, and is read out again. */
  readonly at?: Instant;
}

/** What the board shows. */
export interface QueueBoardOptions {
  /** "Antrean rawat jalan". */
  readonly title: string;
  /** Latest first: the first one is being called now. */
  readonly calls: readonly QueueCall[];
  readonly updated?: Instant;
  /** The server has not been heard of for too long. */
  readonly stale?: boolean;
  /** Sound is on; without script there is none. */
  readonly sound?: boolean;
  readonly locale?: string;
}

/** How many former calls stay in sight. */
const SHOWN_BEFORE = 6;
/** Characters from which a number is drawn smaller, so that it stays on one line. */
const LONG_NUMBER = 5;

/** What is read out for a call. */
export function callText({number, place}: QueueCall, locale: string | undefined): string {
  return say(wordsFor(queueBoardWords, locale).said, {number, place});
}

function nowPart(call: QueueCall | undefined, locale: string | undefined): TemplateResult {
  const words = wordsFor(queueBoardWords, locale);
  if (!call) return html`<div class="kph-board-now"><p class="kph-board-none">${words.none}</p></div>`;
  return html`<div class="kph-board-now">
    <p class="kph-board-word">${words.called}</p>
    <p class="kph-board-number ${call.number.length > LONG_NUMBER ? 'kph-board-number--long' : ''}">${call.number}</p>
    <p class="kph-board-place">${say(words.to, {place: call.place})}</p>
  </div>`;
}

function beforePart(
  calls: readonly QueueCall[],
  locale: string | undefined,
): TemplateResult | typeof nothing {
  if (calls.length === 0) return nothing;
  const words = wordsFor(queueBoardWords, locale);
  const one = ({number, place}: QueueCall): TemplateResult => html`<li>
    <span class="kph-board-old">${number}</span> <span class="kph-board-where">${place}</span>
  </li>`;
  return html`<div class="kph-board-before">
    <p class="kph-board-word">${words.before}</p>
    <ul>
      ${calls.slice(0, SHOWN_BEFORE).map(one)}
    </ul>
  </div>`;
}

function footPart({updated, stale, sound, locale}: QueueBoardOptions): TemplateResult {
  const words = wordsFor(queueBoardWords, locale);
  const time = updated && whenText(updated, {style: 'time', locale});
  const state = stale
    ? html`<p class="kph-board-stale">${triangleAlert()}${say(words.stale, {time: time ?? '–'})}</p>`
    : html`<p class="kph-board-updated">${time ? say(words.updated, {time}) : ''}</p>`;
  return html`<div class="kph-board-foot">
    ${state}
    <button class="kph-button kph-button--secondary kph-board-sound" type="button" aria-pressed=${sound ? 'true' : 'false'}>
      ${volume2()}${words.sound}
    </button>
  </div>`;
}

/** Everything inside the element. */
export function queueBoardContent(board: QueueBoardOptions): TemplateResult {
  const {title, calls, locale} = board;
  return html`<h2 class="kph-board-title">${title}</h2>
    <div class="kph-board-calls ${calls.length > 1 ? 'kph-board-calls--split' : ''}">${nowPart(calls[0], locale)} ${beforePart(calls.slice(1), locale)}</div>
    <p class="kph-hidden kph-board-said" aria-live="polite"></p>
    ${footPart(board)}`;
}

/** The board of a waiting room: the number being called as large as the screen allows. */
export function queueBoardTemplate(board: QueueBoardOptions): TemplateResult {
  return html`<kph-queue-board class="kph-board" title-text=${board.title}>${queueBoardContent(board)}</kph-queue-board>`;
}
