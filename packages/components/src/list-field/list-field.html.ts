import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../content.ts';
import {
  describedBy,
  idOf,
  legendPart,
  notesPart,
  type FieldFrame,
} from '../field-element/field-parts.html.ts';
import {say, wordsFor} from '../texts/words.ts';
import {listFieldWords} from './list-field.words.ts';

/** Rows of the same fields, as many as the person has. */
export interface ListFieldOptions extends FieldFrame {
  /** Fields of each row, their names beginning with `name.0`, `name.1` … */
  readonly rows: readonly Content[];
  /** What one row is: "Anggota". */
  readonly itemLabel: string;
  readonly min?: number;
  readonly max?: number;
  /** Fields of a new row, in the browser. Without it a new row is a copy of the last one, emptied. */
  readonly row?: (index: number, name: string) => Content;
}

/** One row with its heading and the button that takes it away. */
export function listRow(
  content: Content,
  itemLabel: string,
  index: number,
  locale: string | undefined,
): TemplateResult {
  const texts = wordsFor(listFieldWords, locale);
  const title = say(texts.row, {what: itemLabel, index: index + 1});
  return html`<li class="kph-row">
    <fieldset class="kph-fieldset">
      <legend class="kph-row-title">${title}</legend>
      ${content}
      <button class="kph-button kph-button--secondary kph-button--small kph-row-remove" type="button">
        ${texts.remove}<span class="kph-hidden">${` ${title}`}</span>
      </button>
    </fieldset>
  </li>`;
}

/** Legend, notes, rows and the button that adds one. The buttons appear with the script. */
export function listFieldContent(field: ListFieldOptions): TemplateResult {
  const {rows, itemLabel, locale} = field;
  const what = itemLabel.toLowerCase();
  return html`<fieldset class="kph-fieldset" aria-describedby=${describedBy(field)} tabindex="-1" id=${idOf(field)}>
    ${legendPart(field)} ${notesPart(field)}
    <ol class="kph-rows">
      ${rows.map((row, index) => listRow(row, itemLabel, index, locale))}
    </ol>
    <button class="kph-button kph-button--secondary kph-row-add" type="button">${say(wordsFor(listFieldWords, locale).add, {what})}</button>
    <p class="kph-hidden" role="status"></p>
  </fieldset>`;
}

/** A list of rows. Without JavaScript give as many rows as may be needed: empty ones are dropped. */
export function listFieldTemplate(field: ListFieldOptions): TemplateResult {
  return html`<kph-list-field
    class="kph-field"
    name=${field.name}
    item-label=${field.itemLabel}
    min=${field.min ?? nothing}
    max=${field.max ?? nothing}
    ?required=${field.required}
    ?data-invalid=${field.error}
    .row=${field.row}
    >${listFieldContent(field)}</kph-list-field
  >`;
}
