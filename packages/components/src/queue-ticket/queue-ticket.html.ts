import {publicLabel, openTransitions} from '@kepahiang/schemas/application/machine.js';
import {instantWib, isInstant, type Instant, type IsoDate} from '@kepahiang/schemas/dates.js';
import {queueMachine} from '@kepahiang/schemas/queue/machine.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {safeHref} from '../link/safe-href.ts';
import {statusTagTemplate, type StatusTagOptions} from '../status-tag/status-tag.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {dateLocale, whenPart, whenText} from '../when/when.html.ts';
import type {Paper} from '../print/print.html.ts';
import {queueTicketWords} from './queue-ticket.words.ts';

/** @unit minutes people should come before they are expected to be seen */
export const COME_BEFORE_MINUTES = 30;

/** Where the queue stands. */
export interface QueuePosition {
  /** How many are before this ticket; 0 is the next. */
  readonly ahead: number;
  /** Ticket that is being seen. */
  readonly current?: string;
}

/** A place in the queue. No name, no NIK: tickets lie about. */
export interface QueueTicketOptions {
  /** `A-12`, from `ticketNumber`. */
  readonly number: string;
  readonly opd: string;
  readonly poli: string;
  readonly doctor?: string;
  readonly date: IsoDate;
  /** "08.00–12.00 WIB". */
  readonly hours?: string;
  /** When this ticket will be seen, from `serviceEstimate`. */
  readonly estimate?: Instant;
  /** @unit minutes; default 30 */
  readonly comeBefore?: number;
  /** Booking code, opaque. */
  readonly code: string;
  /** The code as QR: `qrTemplate({text: code, …})`. */
  readonly qr?: Content;
  /** State of the queue machine; default `dipesan`. */
  readonly state?: string;
  readonly position?: QueuePosition;
  /** Page that asks once more and cancels. Shown only while the machine lets the patient cancel. */
  readonly cancelHref?: string;
  /** Sends the ticket to this paper when it is printed, without script. */
  readonly paper?: Paper;
  readonly id?: string;
  readonly locale?: string;
}

const tones: Readonly<Record<string, StatusTagOptions['status']>> = {
  dipanggil: 'warning',
  dilayani: 'info',
  farmasi: 'info',
  check_in: 'info',
  selesai: 'success',
  tidak_hadir: 'danger',
  batal: 'danger',
};

/** Where the queue stands, in words. */
export function positionText({ahead, current}: QueuePosition, locale: string | undefined): string {
  const words = wordsFor(queueTicketWords, locale);
  const place = ahead > 0 ? say(words.ahead, {count: ahead}, locale) : words.next;
  return current ? `${say(words.now, {number: current})} · ${place}` : place;
}

/** The moment somebody should be there. */
function comeText({estimate, comeBefore = COME_BEFORE_MINUTES, locale}: QueueTicketOptions): string {
  const words = wordsFor(queueTicketWords, locale);
  if (!estimate || !isInstant(estimate)) return '';
  const at = instantWib(new Date(Date.parse(estimate) - comeBefore * 60_000));
  return say(words.come, {count: comeBefore, time: whenText(at, {style: 'time', locale})}, locale);
}

function row(key: string, value: Content | undefined): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${key}</dt><dd>${value}</dd></div>` : nothing;
}

function factsPart(ticket: QueueTicketOptions): TemplateResult {
  const {date, hours, estimate, code, locale} = ticket;
  const words = wordsFor(queueTicketWords, locale);
  const about = estimate && say(words.about, {time: whenText(estimate, {style: 'time', locale})});
  return html`<dl class="kph-ticket-facts">
    ${row(words.date, whenPart(date, {style: 'full', locale}))} ${row(words.hours, hours)} ${row(words.estimate, about)}
    ${row(words.code, code)}
  </dl>`;
}

function cancelPart({cancelHref, locale}: QueueTicketOptions): TemplateResult {
  const words = wordsFor(queueTicketWords, locale);
  return html`<div class="kph-ticket-cancel">
    <p class="kph-hint">${words.cancelHint}</p>
    <a class="kph-button kph-button--secondary" href=${safeHref(cancelHref!)}>${words.cancel}</a>
  </div>`;
}

/** Everything inside the element. */
export function queueTicketContent(ticket: QueueTicketOptions): TemplateResult {
  const {number, opd, poli, doctor, qr, state = 'dipesan', position, cancelHref, locale} = ticket;
  const isOver = queueMachine.ends.includes(state);
  const canCancel = openTransitions(queueMachine, state, ['pemohon']).some(one => one.event === 'batalkan');
  const come = comeText(ticket);
  const label = publicLabel(queueMachine, state)[dateLocale(locale)];
  return html`<div class="kph-ticket-head">
      <p class="kph-ticket-opd">${opd}</p>
      <p class="kph-ticket-title">${wordsFor(queueTicketWords, locale).title}</p>
      <p class="kph-ticket-number">${number}</p>
      <p class="kph-ticket-poli">${poli}</p>
      ${doctor ? html`<p class="kph-ticket-doctor">${doctor}</p>` : nothing}
      <p class="kph-ticket-state">${statusTagTemplate({status: tones[state] ?? 'neutral', text: label})}</p>
    </div>
    <p class="kph-ticket-position" role="status">${position && !isOver ? positionText(position, locale) : ''}</p>
    ${factsPart(ticket)} ${come && !isOver ? html`<p class="kph-ticket-come">${come}</p>` : nothing}
    ${qr && !isOver ? html`<div class="kph-ticket-qr">${qr}</div>` : nothing}
    ${cancelHref && canCancel ? cancelPart(ticket) : nothing}`;
}

/** A ticket: number, clinic, when to come, the code for the machine; on paper of an office or a roll. */
export function queueTicketTemplate(ticket: QueueTicketOptions): TemplateResult {
  const {id, paper, state} = ticket;
  return html`<kph-queue-ticket
    class="kph-ticket"
    id=${id ?? nothing}
    state=${state ?? 'dipesan'}
    data-kertas=${paper ?? nothing}
    >${queueTicketContent(ticket)}</kph-queue-ticket
  >`;
}

/** The ticket as the text of a message, for phones without data. */
export function queueTicketText(ticket: QueueTicketOptions): string {
  const {opd, number, poli, date, estimate, comeBefore = COME_BEFORE_MINUTES, code, locale} = ticket;
  const words = wordsFor(queueTicketWords, locale);
  const parts = {opd, number, poli, code, date: whenText(date, {locale})};
  if (!estimate) return say(words.smsPlain, parts);
  return say(
    words.sms,
    {...parts, count: comeBefore, time: whenText(estimate, {style: 'time', locale})},
    locale,
  );
}
