import {html, nothing, svg, type TemplateResult} from 'lit';
import {crosshair, trash2} from '../icon/icons.html.ts';
import {languageOf, say, type WordSet} from '../texts/words.ts';
import {areaOf, crossing, fewestCorners, flat, numbersOf, type Corner, type TypedCorner} from './polygon.ts';
import type {polygonFieldWords} from './polygon-field.words.ts';

type WordsOf<Set> = Set extends WordSet<infer Key> ? Readonly<Record<Key, string>> : never;

/** The corners as rows, and what they enclose. */
export interface CornerRowsOptions {
  /** The last one is empty, for the next corner. */
  readonly corners: readonly TypedCorner[];
  readonly words: WordsOf<typeof polygonFieldWords>;
  readonly locale: string;
  readonly disabled: boolean;
  readonly readonly: boolean;
}

/** Edge of the drawing, in its own units, and the rim left free for its numbers. */
const drawing = {edge: 100, rim: 12};

/** An area as people read it: `710,11 m²`, large ones in hectares, too. */
export function areaText(square: number, locale: string): string {
  const language = languageOf(locale) === 'en' ? 'en' : 'id';
  const write = (value: number): string =>
    value.toLocaleString(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  const metres = `${write(square)} m²`;
  return square >= 10_000 ? `${metres} (${write(square / 10_000)} ha)` : metres;
}

function rowPart(corner: TypedCorner, index: number, options: CornerRowsOptions): TemplateResult {
  const {words, corners, disabled, readonly} = options;
  const i = index + 1;
  const spare = index === corners.length - 1;
  const box = (part: 0 | 1, label: string): TemplateResult => html`<input
    class="kph-input"
    type="text"
    inputmode="text"
    autocomplete="off"
    aria-label=${say(label, {i})}
    data-corner="${index}-${part}"
    .value=${corner[part]}
    ?disabled=${disabled}
    ?readonly=${readonly}
  />`;
  return html`<li class="kph-polygon-row">
    <span class="kph-polygon-name">${say(words.point, {i})}</span>
    ${box(0, words.latitudeOf)} ${box(1, words.longitudeOf)}
    ${
      spare
        ? nothing
        : html`<button
            class="kph-button kph-button--secondary kph-polygon-remove"
            type="button"
            data-remove=${index}
            aria-label=${say(words.remove, {i})}
            ?disabled=${disabled || readonly}
            >${trash2()}</button
          >`
    }
  </li>`;
}

function shapePart(corners: readonly Corner[], label: string): TemplateResult {
  const points = flat(corners);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const span = Math.max(Math.max(...xs) - left, Math.max(...ys) - bottom) || 1;
  const scale = (drawing.edge - 2 * drawing.rim) / span;
  const drawn = points.map(([x, y]) => [
    drawing.rim + (x - left) * scale,
    drawing.edge - drawing.rim - (y - bottom) * scale,
  ]);
  const path = drawn.map(pair => pair.map(one => one.toFixed(1)).join(',')).join(' ');
  return html`<svg class="kph-polygon-shape" viewBox="0 0 100 100" role="img" aria-label=${label}>
    <polygon class="kph-polygon-line" points=${path}></polygon>
    ${drawn.map(
      ([x, y], index) =>
        svg`<circle class="kph-polygon-dot" cx=${x!.toFixed(1)} cy=${y!.toFixed(1)} r="6"></circle><text class="kph-polygon-number" x=${x!.toFixed(1)} y=${(y! + 2.6).toFixed(1)}>${index + 1}</text>`,
    )}
  </svg>`;
}

function areaPart(corners: readonly Corner[], {words, locale}: CornerRowsOptions): TemplateResult {
  if (corners.length < fewestCorners) return html`<p class="kph-hint">${words.waiting}</p>`;
  if (crossing(corners)) return html`<p class="kph-hint">${words.crossed}</p>`;
  return html`<p class="kph-polygon-area">
    <span>${words.area}</span> <strong>${areaText(areaOf(corners), locale)}</strong>
  </p>`;
}

/** Rows to type into, the button that asks the phone, the area and the shape. */
export function cornerRows(options: CornerRowsOptions): TemplateResult {
  const {corners: typed, words, locale, disabled, readonly} = options;
  const corners = typed.map(numbersOf).filter(({lat, lon}) => Number.isFinite(lat) && Number.isFinite(lon));
  const count = corners.length;
  const heads = [words.latitude, words.longitude];
  return html`<div class="kph-polygon-heads" aria-hidden="true">${heads.map(head => html`<span>${head}</span>`)}</div>
    <ol class="kph-polygon-rows">
      ${typed.map((corner, index) => rowPart(corner, index, options))}
    </ol>
    <button
      class="kph-button kph-button--secondary"
      type="button"
      data-here
      ?disabled=${disabled || readonly}
      >${crosshair()}${words.here}</button
    >
    <div class="kph-polygon-result">
      ${count >= 2 ? shapePart(corners, say(words.shape, {count}, locale)) : nothing}
      ${areaPart(corners, options)}
    </div>`;
}
