import {html, nothing, type TemplateResult} from 'lit';
import {inputPart, labelPart, notesPart, type FieldOptions} from '../field-element/field-parts.html.ts';
import {numberText} from './number-text.ts';

/** Limits and unit of a number. */
export interface NumberFieldOptions extends FieldOptions {
  /** Digits behind the comma; 0 (default) asks for a whole number. */
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  /** Shown behind the box: `m²`, `orang`. */
  readonly unit?: string;
}

/** Label, notes, box and unit of a number. */
export function numberFieldContent(field: NumberFieldOptions): TemplateResult {
  const {min: _min, max: _max, value, unit, ...rest} = field;
  const box = inputPart({
    inputmode: field.decimals ? 'decimal' : 'numeric',
    autocomplete: 'off',
    width: 'sm',
    ...rest,
    ...(value && {value: numberText(value)}),
  });
  return html`${labelPart(field)} ${notesPart(field)}
  ${unit ? html`<div class="kph-affix">${box}<span aria-hidden="true">${unit}</span></div>` : box}`;
}

/** A field for one number; its value is written with a point (`12.5`), shown and typed with a comma. */
export function numberFieldTemplate(field: NumberFieldOptions): TemplateResult {
  return html`<kph-number-field
    class="kph-field"
    decimals=${field.decimals ?? nothing}
    min=${field.min ?? nothing}
    max=${field.max ?? nothing}
    ?data-invalid=${field.error}
    >${numberFieldContent(field)}</kph-number-field
  >`;
}
