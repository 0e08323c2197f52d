import {html, nothing, type TemplateResult} from 'lit';
import {check} from '../icon/icons.html.ts';
import {languageOf, say, wordsFor} from '../texts/words.ts';
import {progressWords} from './progress.words.ts';

/** How much of something is done. */
export interface ProgressOptions {
  /** What is under way: "Mengunggah foto". */
  readonly label: string;
  readonly value: number;
  /** Default 100. */
  readonly max?: number;
  /** `percent` 45%; `count` 3 dari 7. Default `percent`. */
  readonly unit?: 'percent' | 'count';
  /** Said below: what may be done meanwhile. */
  readonly hint?: string;
  /** Id of the bar, where a page has several. */
  readonly id?: string;
  readonly locale?: string;
}

/** Steps of something that takes days, and which of them is now. */
export interface ProgressStepsOptions {
  /** What the steps lead to. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step that is now; the number of steps where all are done. */
  readonly current: number;
  readonly locale?: string;
}

function amountText({value, max = 100, unit = 'percent', locale}: ProgressOptions): string {
  if (unit === 'count') return say(wordsFor(progressWords, locale).of, {value, max}, locale);
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  // Never 100% before it is done.
  const percent = share < 1 ? Math.min(Math.round(share * 100), 99) : 100;
  return `${percent.toLocaleString(languageOf(locale))}%`;
}

/** A bar with its name and its amount in words. */
export function progressTemplate(progress: ProgressOptions): TemplateResult {
  const {label, value, max = 100, hint, id = 'kemajuan'} = progress;
  return html`<div class="kph-progress">
    <div class="kph-progress-head">
      <label class="kph-progress-label" for=${id}>${label}</label>
      <span class="kph-progress-amount">${amountText(progress)}</span>
    </div>
    <progress class="kph-progress-bar" id=${id} max=${max} value=${value} aria-describedby=${hint ? `${id}-petunjuk` : nothing}>
      ${amountText(progress)}
    </progress>
    ${hint ? html`<p class="kph-progress-hint" id="${id}-petunjuk">${hint}</p>` : nothing}
  </div>`;
}

/** Steps in a row; on phones one below another. */
export function progressStepsTemplate({label, steps, current, locale}: ProgressStepsOptions): TemplateResult {
  const words = wordsFor(progressWords, locale);
  const step = (text: string, index: number): TemplateResult => {
    const state = index < current ? 'done' : index === current ? 'current' : 'todo';
    return html`<li class="kph-steps-item kph-steps-item--${state}" aria-current=${state === 'current' ? 'step' : nothing}>
      <span class="kph-steps-mark">${state === 'done' ? check() : index + 1}</span>
      <span class="kph-steps-text">${text}<span class="kph-hidden"> (${words[state]})</span></span>
    </li>`;
  };
  return html`<div class="kph-steps">
    <ol class="kph-steps-list" aria-label=${label}>
      ${steps.map(step)}
    </ol>
  </div>`;
}
