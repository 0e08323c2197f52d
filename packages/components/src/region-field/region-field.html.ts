import {villagesOf, type Regency} from '@kepahiang/schemas/wilayah/regency.js';
import {html, nothing, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  legendPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {regionFieldWords} from './region-field.words.ts';

/** Villages under their kecamatan. */
export interface RegionGroup {
  /** Name of the kecamatan, with or without the word before it. */
  readonly label: string;
  /** Postal code of the kecamatan, for an address around the field. */
  readonly postcode?: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}

/** A village (desa or kelurahan) within one regency; the value is its code, `17.08.04.1003`. */
export interface RegionFieldOptions extends FieldOptions {
  /** Villages by kecamatan; see {@link regionGroups}. */
  readonly groups: readonly RegionGroup[];
  /** Label of the list of villages; the label of the field is the question above it. */
  readonly villageLabel?: string;
}

/** The villages of a regency by kecamatan, in the spelling people use. */
export function regionGroups(regency: Regency, locale?: string): RegionGroup[] {
  const {group} = wordsFor(regionFieldWords, locale);
  return regency.kecamatan.map(kecamatan => ({
    label: say(group, {name: kecamatan.name}),
    postcode: kecamatan.postcode,
    options: villagesOf(kecamatan).map(({code, name}) => ({value: code, label: name})),
  }));
}

function groupPart({label, postcode, options}: RegionGroup, chosen: string | undefined): TemplateResult {
  return html`<optgroup label=${label} data-postcode=${postcode ?? nothing}>
    ${options.map(({value, label: name}) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
  </optgroup>`;
}

/** Legend, notes and one list of villages under their kecamatan. */
export function regionFieldContent(field: RegionFieldOptions): TemplateResult {
  const id = idOf(field);
  const {village, choose} = wordsFor(regionFieldWords, field.locale);
  return html`<fieldset class="kph-fieldset" aria-describedby=${describedBy(field)}>
    ${legendPart(field)} ${notesPart(field)}
    <div class="kph-region">
      <div class="kph-region-lists">
        <div>
          <label class="kph-label" for=${id}>${field.villageLabel ?? village}</label>
          <select
            class="kph-input"
            id=${id}
            name=${field.name}
            autocomplete=${field.autocomplete ?? 'off'}
            aria-invalid=${field.error ? 'true' : 'false'}
            ?required=${field.required}
            ?disabled=${field.disabled}
            ?autofocus=${field.autofocus}
          >
            <option value="">${choose}</option>
            ${field.groups.map(group => groupPart(group, field.value))}
          </select>
        </div>
      </div>
    </div>
  </fieldset>`;
}

/** A village of the regency. Without JavaScript one list, under the names of the kecamatan. */
export function regionFieldTemplate(field: RegionFieldOptions): TemplateResult {
  return html`<kph-region-field
    class="kph-field"
    name=${field.name}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${regionFieldContent(field)}</kph-region-field
  >`;
}
