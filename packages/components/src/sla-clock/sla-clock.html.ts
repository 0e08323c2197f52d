import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {circleCheck, clock, pause, triangleAlert} from '../icon/icons.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {slaClockWords} from './sla-clock.words.ts';

/** What the clock of an application does. */
export type SlaState = 'running' | 'paused' | 'late' | 'done';

/** The time a service takes, and how much of it is left. */
export interface SlaClockOptions {
  readonly state: SlaState;
  /** Last day, from `dueDate`; there is none while the clock stands still. */
  readonly due?: IsoDate | null;
  /**
   * Working days from now to the due date (when done: from the day it was done), from `workingDaysLeft`. Negative is
   * too late. Without it no number is shown.
   * @unit working days
   */
  readonly left?: number;
  /** Day the clock was stopped: the pause began, or the application was done. */
  readonly since?: IsoDate;
  /** What comes of it: an apology with the new date, what the citizen must do. */
  readonly note?: Content;
  readonly locale?: string;
}

const faces = {
  running: {icon: clock, tone: 'info'},
  paused: {icon: pause, tone: 'warning'},
  late: {icon: triangleAlert, tone: 'danger'},
  done: {icon: circleCheck, tone: 'success'},
} as const;

/** A sentence of pieces, the later ones behind a dot in the middle. */
function line(first: Content, second: Content | undefined): TemplateResult {
  return html`${first}${second ? html` <span class="kph-sla-more">· ${second}</span>` : nothing}`;
}

function dated(word: string, date: IsoDate | null | undefined, locale: string | undefined): TemplateResult {
  return date ? html`${word} ${whenPart(date, {style: 'full', locale})}` : html`${word}`;
}

function leftWords({state, left, locale}: SlaClockOptions): string | undefined {
  if (left === undefined) return undefined;
  const words = wordsFor(slaClockWords, locale);
  const count = (sentence: string, days: number): string => say(sentence, {count: days}, locale);
  if (state === 'running') return left > 0 ? count(words.left, left) : words.today;
  if (left === 0) return words.inTime;
  return left > 0 ? count(words.early, left) : count(words.doneLate, -left);
}

function sentence(sla: SlaClockOptions): TemplateResult {
  const {state, due, left, since, locale} = sla;
  const words = wordsFor(slaClockWords, locale);
  switch (state) {
    case 'paused':
      return line(words.paused, since && dated(words.since, since, locale));
    case 'late': {
      const by = left !== undefined && left < 0 ? say(words.lateBy, {count: -left}, locale) : words.late;
      return line(by, due ? dated(words.lateDue, due, locale) : undefined);
    }
    case 'done':
      return line(dated(words.done, since, locale), leftWords(sla));
    default:
      return line(dated(words.running, due, locale), leftWords(sla));
  }
}

/** What stands inside the element. */
export function slaClockContent(sla: SlaClockOptions): TemplateResult {
  // A day that has passed while the page was open is late, whatever the page said.
  const isLate = sla.state === 'running' && (sla.left ?? 0) < 0;
  const state = isLate ? 'late' : sla.state;
  const {icon, tone} = faces[state] ?? faces.running;
  return html`<div class="kph-sla-face kph-tag--${tone}">
    ${icon()}
    <div class="kph-sla-text">
      <p class="kph-sla-line">${sentence({...sla, state})}</p>
      ${sla.note ? html`<div class="kph-sla-note">${sla.note}</div>` : nothing}
    </div>
  </div>`;
}

/** When a service will be done at the latest, and how many working days are left. */
export function slaClockTemplate(sla: SlaClockOptions): TemplateResult {
  const {state, due, left, since} = sla;
  return html`<kph-sla-clock
    class="kph-sla"
    state=${state}
    due=${due ?? nothing}
    left=${left ?? nothing}
    since=${since ?? nothing}
    >${slaClockContent(sla)}</kph-sla-clock
  >`;
}
