import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {check, pause, x} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {whenPart} from '../when/when.html.ts';
import {timelineWords} from './timeline.words.ts';

/** One step of an application. */
export interface TimelineStep {
  readonly label: string;
  /** `stopped` waits for the citizen; `ended` is refused, withdrawn or expired. */
  readonly state: 'done' | 'current' | 'todo' | 'stopped' | 'ended';
  /** Date or moment it happened, in ISO 8601; written in words in WIB. */
  readonly at?: string;
  /** The same or more in words of the page: "paling lambat …", who did it. */
  readonly time?: string;
  readonly note?: Content;
}

/** Steps in their order. */
export interface TimelineOptions {
  /** Name of the list for screen readers. */
  readonly label?: string;
  readonly steps: readonly TimelineStep[];
  readonly locale?: string;
}

const marks: Readonly<Record<string, (() => TemplateResult) | undefined>> = {
  done: check,
  stopped: pause,
  ended: x,
};
/** Where it stands now, also while it stands still. */
const here: readonly TimelineStep['state'][] = ['current', 'stopped'];

/** Where an application stands. */
export function timelineTemplate({label, steps, locale}: TimelineOptions): TemplateResult {
  const texts = wordsFor(timelineWords, locale);
  const step = ({label: text, state, at, time, note}: TimelineStep): TemplateResult => html`<li
    class="kph-step kph-step--${state}"
    aria-current=${here.includes(state) ? 'step' : nothing}
  >
    <span class="kph-step-mark" aria-hidden="true">${marks[state]?.() ?? nothing}</span>
    <p class="kph-step-label">${text} <span class="kph-hidden">(${texts[state]})</span></p>
    ${at || time ? html`<p class="kph-hint">${at ? whenPart(at, {locale}) : nothing}${at && time ? ' · ' : nothing}${time ?? nothing}</p>` : nothing}
    ${note ? html`<div class="kph-step-note">${note}</div>` : nothing}
  </li>`;
  return html`<ol class="kph-timeline" aria-label=${label ?? nothing}>
    ${steps.map(step)}
  </ol>`;
}
