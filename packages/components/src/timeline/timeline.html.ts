import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {check, pause} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {timelineWords} from './timeline.words.ts';

/** One step of an application. */
export interface TimelineStep {
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo' | 'stopped';
  /** When it happened, or is due. */
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

const marks = {done: check, stopped: pause};

/** Where an application stands. */
export function timelineTemplate({label, steps, locale}: TimelineOptions): TemplateResult {
  const texts = wordsFor(timelineWords, locale);
  const step = ({label: text, state, time, note}: TimelineStep): TemplateResult => html`<li
    class="kph-step kph-step--${state}"
    aria-current=${state === 'current' ? 'step' : nothing}
  >
    <span class="kph-step-mark" aria-hidden="true">${state === 'done' || state === 'stopped' ? marks[state]() : nothing}</span>
    <p class="kph-step-label">${text} <span class="kph-hidden">(${texts[state]})</span></p>
    ${time ? html`<p class="kph-hint">${time}</p>` : nothing} ${note ? html`<div class="kph-step-note">${note}</div>` : nothing}
  </li>`;
  return html`<ol class="kph-timeline" aria-label=${label ?? nothing}>
    ${steps.map(step)}
  </ol>`;
}
