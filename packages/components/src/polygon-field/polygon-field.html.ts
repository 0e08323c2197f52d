import {html, nothing, type TemplateResult} from 'lit';
import {
  describedBy,
  idOf,
  labelPart,
  notesPart,
  type FieldOptions,
} from '../field-element/field-parts.html.ts';
import {wordsFor} from '../texts/words.ts';
import {boxText, type Box} from '../location-field/location.ts';
import {polygonFieldWords} from './polygon-field.words.ts';

/** The border of a piece of land. The value has one corner a line: `-3,6289; 102,6445`. */
export interface PolygonFieldOptions extends FieldOptions {
  /** Edges of the regency: a corner outside is a fault. */
  readonly box?: Box;
}

/** Label, notes and a text of one corner a line. */
export function polygonFieldContent(field: PolygonFieldOptions): TemplateResult {
  const {hint} = wordsFor(polygonFieldWords, field.locale);
  const framed = {...field, hint: field.hint || hint};
  return html`${labelPart(framed)} ${notesPart(framed)}
    <div class="kph-polygon">
      <textarea
        class="kph-input kph-polygon-text"
        id=${idOf(field)}
        name=${field.name}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${describedBy(framed)}
        aria-invalid=${field.error ? 'true' : 'false'}
        ?required=${field.required}
        ?disabled=${field.disabled}
        ?readonly=${field.readonly}
        ?autofocus=${field.autofocus}
      >${field.value ?? ''}</textarea>
    </div>`;
}

/** A piece of land by its corners. With JavaScript it posts JSON, without it the lines as they were typed. */
export function polygonFieldTemplate(field: PolygonFieldOptions): TemplateResult {
  return html`<kph-polygon-field
    class="kph-field"
    box=${field.box ? boxText(field.box) : nothing}
    ?data-invalid=${field.error}
    >${polygonFieldContent(field)}</kph-polygon-field
  >`;
}
