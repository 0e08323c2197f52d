import {html, nothing, type TemplateResult} from 'lit';
import {idOf} from '../field-element/field-parts.html.ts';
import {geoFieldContent, type GeoFieldOptions} from '../geo-field/geo-field.html.ts';
import {mapPin} from '../icon/icons.html.ts';
import {wordsFor} from '../texts/words.ts';
import {boxText, type Box} from './location.ts';
import {locationFieldWords} from './location-field.words.ts';

/** A picture of a map whose edges are known. */
export interface MapPicture {
  /** An `<img>` with its `alt`, an `<svg>`, or tiles of the page's own server; as wide as its place. */
  readonly picture: TemplateResult;
  /** Edges of the picture. */
  readonly box: Box;
}

/** A place, found in several ways. */
export interface LocationFieldOptions extends GeoFieldOptions {
  /** A picture of a map; without it there is no map. */
  readonly map?: MapPicture;
  /** Offers to look for a village or landmark; the page then gives `findPlaces`. */
  readonly search?: boolean;
  /** Edges of the regency: a place outside is a fault. */
  readonly box?: Box;
}

function searchPart(field: LocationFieldOptions): TemplateResult {
  const id = `${idOf(field)}-cari`;
  const {search, find} = wordsFor(locationFieldWords, field.locale);
  return html`<div class="kph-location-search">
    <label class="kph-label" for=${id}>${search}</label>
    <div class="kph-location-ask">
      <input
        class="kph-input"
        id=${id}
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        ?disabled=${field.disabled || field.readonly}
      />
      <button
        class="kph-button kph-button--secondary"
        type="button"
        data-find
        ?disabled=${field.disabled || field.readonly}
        >${find}</button
      >
    </div>
    <p class="kph-hint" role="status" data-found></p>
    <ul class="kph-location-places" hidden></ul>
  </div>`;
}

function mapPart(field: LocationFieldOptions, {picture, box}: MapPicture): TemplateResult {
  const id = `${idOf(field)}-peta`;
  return html`<div class="kph-location-map" data-box=${boxText(box)}>
      <div class="kph-location-picture">${picture}</div>
      <span class="kph-location-accuracy" aria-hidden="true" hidden></span>
      <span class="kph-location-pin" aria-hidden="true" hidden>${mapPin()}</span>
    </div>
    <p class="kph-hint kph-location-keys" id="${id}-cara">${wordsFor(locationFieldWords, field.locale).keys}</p>
    <p class="kph-location-state" role="status" data-state></p>`;
}

/** Legend, notes, the button that asks the phone, a search, a map, and two boxes. */
export function locationFieldContent(field: LocationFieldOptions): TemplateResult {
  const {map, search} = field;
  const between = html`${search ? searchPart(field) : nothing} ${map ? mapPart(field, map) : nothing}`;
  return geoFieldContent(field, map || search ? between : nothing);
}

/** A place: asked from the phone, looked for by name, moved on a map or typed. Posted as of a geo field. */
export function locationFieldTemplate(field: LocationFieldOptions): TemplateResult {
  return html`<kph-location-field
    class="kph-field"
    name=${field.name}
    box=${field.box ? boxText(field.box) : nothing}
    ?required=${field.required}
    ?data-invalid=${field.error}
    >${locationFieldContent(field)}</kph-location-field
  >`;
}
