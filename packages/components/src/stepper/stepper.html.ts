import {html, nothing, type TemplateResult} from 'lit';
import {say, wordsFor} from '../texts/words.ts';
import {stepperWords} from './stepper.words.ts';

/** Where in the form a page is; only steps that apply are counted. */
export interface StepperOptions {
  readonly current: number;
  readonly total: number;
  /** Section of the form. */
  readonly title?: string;
  readonly locale?: string;
}

/** "Langkah 3 dari 7" with a bar. */
export function stepperTemplate({current, total, title, locale}: StepperOptions): TemplateResult {
  const text = say(wordsFor(stepperWords, locale).step, {current, total});
  return html`<div class="kph-stepper">
    <p>${text}${title ? html` <span class="kph-stepper-title">${title}</span>` : nothing}</p>
    <progress max=${total} value=${current} aria-label=${text}></progress>
  </div>`;
}
