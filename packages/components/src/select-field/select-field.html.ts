import {html, nothing, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  labelPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {selectFieldWords} from './select-field.words.ts';

/** One choice of a list. */
export interface SelectChoice {
  readonly value: string;
  readonly label: string;
}

/** Choices under a common heading, for example the desa of one kecamatan. */
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectChoice[];
}

/** A drop-down list. */
export interface SelectFieldOptions extends FieldOptions {
  readonly options: readonly (SelectChoice | SelectGroup)[];
  /** First line, which is no answer. */
  readonly placeholder?: string;
}

function choice({value, label}: SelectChoice, chosen: string | undefined): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
}

function entry(item: SelectChoice | SelectGroup, chosen: string | undefined): TemplateResult {
  if ('value' in item) return choice(item, chosen);
  return html`<optgroup label=${item.label}>${item.options.map(one => choice(one, chosen))}</optgroup>`;
}

/** Label, notes and list. */
export function selectFieldContent(field: SelectFieldOptions): TemplateResult {
  return html`${labelPart(field)} ${notesPart(field)}
    <select
      class="kph-input"
      id=${idOf(field)}
      name=${field.name}
      autocomplete=${field.autocomplete ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : 'false'}
      ?required=${field.required}
      ?disabled=${field.disabled}
      ?autofocus=${field.autofocus}
    >
      <option value="">${field.placeholder ?? wordsFor(selectFieldWords, field.locale).choose}</option>
      ${field.options.map(item => entry(item, field.value))}
    </select>`;
}

/** A drop-down list, for more choices than fit as radio buttons. */
export function selectFieldTemplate(field: SelectFieldOptions): TemplateResult {
  return html`<kph-select-field class="kph-field" ?data-invalid=${field.error}
    >${selectFieldContent(field)}</kph-select-field
  >`;
}
