import {html, type TemplateResult} from 'lit';
import {idOf, type FieldOptions} from '../field-element/field-parts.html.ts';
import {angry, frown, laugh, smile} from '../icon/icons.html.ts';
import {radioFrame} from '../radio-group/radio-group.html.ts';
import {wordsFor} from '../texts/words.ts';
import {ratingScaleWords} from './rating-scale.words.ts';

/** Values of the scale, from bad to good. There is no middle: nobody can avoid an opinion by it. */
export const scores = ['1', '2', '3', '4'] as const;

/** One of four grades. */
export interface RatingScaleOptions extends FieldOptions {
  /** Words of the four grades, from bad to good; Tidak baik … Sangat baik unless given. */
  readonly words?: readonly [string, string, string, string];
}

const faces = [angry, frown, smile, laugh];

/** The words of the four grades in a language. */
export function scoreWords(locale: string | undefined): readonly [string, string, string, string] {
  const {score1, score2, score3, score4} = wordsFor(ratingScaleWords, locale);
  return [score1, score2, score3, score4];
}

/** Legend, notes and four faces with their words. The first radio carries the id of the field. */
export function ratingScaleContent(field: RatingScaleOptions): TemplateResult {
  const id = idOf(field);
  const {name, value, required = false, disabled = false, autofocus = false} = field;
  const words = field.words ?? scoreWords(field.locale);
  const radio = (score: string, index: number): TemplateResult => {
    const radioId = index === 0 ? id : `${id}-${score}`;
    return html`<div class="kph-choice kph-rating-choice">
      <input
        type="radio"
        id=${radioId}
        name=${name}
        value=${score}
        ?checked=${score === value}
        ?required=${required}
        ?disabled=${disabled}
        ?autofocus=${autofocus && index === 0}
      />
      <label for=${radioId}>${faces[index]!()}<span>${words[index]}</span></label>
    </div>`;
  };
  return radioFrame(field, html`<div class="kph-choices kph-rating">${scores.map(radio)}</div>`);
}

/** A question answered with one of four faces. */
export function ratingScaleTemplate(field: RatingScaleOptions): TemplateResult {
  return html`<kph-rating-scale class="kph-field" ?data-invalid=${field.error}
    >${ratingScaleContent(field)}</kph-rating-scale
  >`;
}
