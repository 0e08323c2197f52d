import {html, nothing, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  inputPart,
  legendPart,
  notesPart,
  type FieldFrame,
} from '../field-element/field-parts.html.ts';
import {numberText} from '../number-field/number-text.ts';
import {wordsFor} from '../texts/words.ts';
import {geoFieldWords} from './geo-field.words.ts';

/** A point in decimal degrees; the accuracy is what the device said, in metres. */
export interface GeoValue {
  readonly lat: number | string;
  readonly lon: number | string;
  readonly akurasi_m?: number | string;
}

/** A place on the map, as two numbers that the phone fills in or a person types. */
export interface GeoFieldOptions extends FieldFrame {
  readonly value?: GeoValue;
}

/**
 * Legend, notes, two boxes and the button that asks the phone.
 * @param between - Stands between the button and the boxes: a map, a search.
 */
export function geoFieldContent(
  field: GeoFieldOptions,
  between: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const id = idOf(field);
  const {latitude, longitude, useLocation} = wordsFor(geoFieldWords, field.locale);
  const {name, value, required = false, disabled = false, readonly = false} = field;
  const box = (part: 'lat' | 'lon', label: string, boxId: string): TemplateResult => html`<div>
    <label class="kph-label" for=${boxId}>${label}</label>
    ${inputPart({
      id: boxId,
      name: `${name}.${part}`,
      value: value === undefined ? '' : numberText(value[part]),
      describedBy: '',
      inputmode: 'text', // the decimal keyboard of many phones has no minus
      autocomplete: 'off',
      width: 'sm',
      required,
      disabled,
      readonly,
      ...(field.error && {error: field.error}),
    })}
  </div>`;
  return html`<fieldset class="kph-fieldset" aria-describedby=${describedBy(field)}>
    ${legendPart(field)} ${notesPart(field)}
    <p class="kph-geo-ask">
      <button class="kph-button kph-button--secondary" type="button">${useLocation}</button>
      <span class="kph-hint" role="status"></span>
    </p>
    ${between}
    <div class="kph-date">${box('lat', latitude, id)}${box('lon', longitude, `${id}-lon`)}</div>
    <input type="hidden" name="${name}.akurasi_m" value=${value?.akurasi_m ?? nothing} />
  </fieldset>`;
}

/** A field for a place. Posted as `name.lat`, `name.lon` and `name.akurasi_m`, with and without JavaScript. */
export function geoFieldTemplate(field: GeoFieldOptions): TemplateResult {
  return html`<kph-geo-field
    class="kph-field"
    name=${field.name}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${geoFieldContent(field)}</kph-geo-field
  >`;
}
