import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';
import {html, type TemplateResult} from 'lit';
import {inputPart, labelPart, notesPart, type FieldOptions} from '../field-element/field-parts.html.ts';

/** An amount as it stands in the box: `1.610.000`. */
export function rupiahText(value: string): string {
  return isMoney(value) ? formatMoney(value, {style: 'angka'}) : value;
}

/** Label, notes and box of an amount. */
export function rupiahFieldContent(field: FieldOptions): TemplateResult {
  const value = field.value && {value: rupiahText(field.value)};
  return html`${labelPart(field)} ${notesPart(field)}
    <div class="kph-affix">
      <span aria-hidden="true">Rp</span>${inputPart({inputmode: 'numeric', autocomplete: 'off', width: 'md', ...field, ...value})}
    </div>`;
}

/** A field for whole rupiah; the value is money (`1610000.00`). */
export function rupiahFieldTemplate(field: FieldOptions): TemplateResult {
  return html`<kph-rupiah-field class="kph-field" ?data-invalid=${field.error}
    >${rupiahFieldContent(field)}</kph-rupiah-field
  >`;
}
