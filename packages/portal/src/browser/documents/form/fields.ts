import {listFieldTemplate} from '@kepahiang/components/list-field/list-field.html.js';
import {checkboxTemplate} from '@kepahiang/components/checkbox/checkbox.html.js';
import {textareaFieldTemplate} from '@kepahiang/components/textarea-field/textarea-field.html.js';
import {labelOf} from '@kepahiang/schemas/spending/labels.js';
import {formatMoney} from '@kepahiang/schemas/money.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {monthChoiceLabel} from '../month-names.ts';
import {kindOf, withoutNull, type Shape} from '../shape.ts';
import {scalarField, type Choices} from './scalar-field.ts';
import {columnNames, fitsText, textOfRows} from './rows-text.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the fields of a form are made from, besides their shapes. */
export interface FieldContext {
  /** Documents and payments that may be chosen, by the path of the field without numbers. */
  readonly choices: Choices;
  /** Lists that are written as one text, a row a line, as they come out of a spreadsheet. */
  readonly asText: ReadonlySet<string>;
  /** A press changes how a list is written. */
  readonly onSwitch?: (path: string) => void;
}

/** The label of a field: a value of money counts its notes, and an id names what the list is of. */
const labelFor = (path: string): string => {
  const name = path.split('.').at(-1) ?? '';
  if (/^[0-9]+$/.test(name)) return formatMoney(`${name}.00`);
  return name === 'id' ? labelOf(path.slice(0, -'.id'.length)) : labelOf(path);
};

/** Of a file, a form asks for its kind and for the file itself: that tells the rest. */
const toldByFile = ['name', 'mime', 'size'];

function askedOf({properties = {}}: Shape): [string, Shape][] {
  const isFile = 'sha256' in properties && toldByFile.every(name => name in properties);
  return Object.entries(properties).filter(([name]) => !isFile || !toldByFile.includes(name));
}

/** Name of the box that says whether an object that may be left out is there. */
export const presenceName = (path: string): string => `_ada-${path.replaceAll('.', '-')}`;

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

function objectPart(
  shape: Shape,
  path: string,
  value: unknown,
  isRequired: boolean,
  context: FieldContext,
): TemplateResult {
  const label = labelOf(path);
  const inner = fieldsOf(shape, path, asValues(value), context);
  if (isRequired)
    return html`<fieldset class="kph-fieldset portal-group">
      <legend class="kph-heading">${label}</legend>
      ${inner}
    </fieldset>`;
  const isThere = value !== undefined && value !== null;
  const name = presenceName(path);
  return html`<div class="portal-group" data-pilihan=${path}>
    ${checkboxTemplate({name, id: name.slice(1), label: `Isi ${label.toLowerCase()}`, checked: isThere})}
    <fieldset class="kph-fieldset" data-isi=${path} ?hidden=${!isThere} ?disabled=${!isThere}>
      <legend class="kph-heading">${label}</legend>
      ${inner}
    </fieldset>
  </div>`;
}

function columnsPart(
  shape: Shape,
  path: string,
  value: unknown,
  isRequired: boolean,
  context: FieldContext,
): TemplateResult {
  const given = Array.isArray(value) ? value : [];
  return html`<fieldset class="kph-fieldset portal-group">
    <legend class="kph-label">${labelOf(path)}</legend>
    ${Array.from({length: shape.minItems ?? 0}, (_, index) =>
      scalarField({
        shape: shape.items ?? {},
        path: `${path}.${index}`,
        label: monthChoiceLabel(index),
        value: given[index],
        isRequired,
        choices: context.choices,
      }),
    )}
  </fieldset>`;
}

function switchButton(
  items: Shape,
  path: string,
  {onSwitch, asText}: FieldContext,
): TemplateResult | typeof nothing {
  if (!onSwitch || path.includes('.') || !fitsText(items)) return nothing;
  const text = asText.has(path) ? 'Isi baris demi baris' : 'Tempel dari lembar kerja';
  return html`<p>
    <button class="kph-button kph-button--secondary kph-button--small" type="button" @click=${() => onSwitch(path)}>
      <span>${text}<span class="kph-hidden"> ${labelOf(path).toLowerCase()}</span></span>
    </button>
  </p>`;
}

function textPart(
  shape: Shape,
  path: string,
  value: unknown,
  isRequired: boolean,
  context: FieldContext,
): TemplateResult {
  const item = shape.items ?? {};
  const text = typeof value === 'string' ? value : textOfRows(item, Array.isArray(value) ? value : []);
  return html`${textareaFieldTemplate({
    name: path,
    label: labelOf(path),
    hint: `Satu baris untuk satu rincian, kolom dipisah tab, urutannya: ${columnNames(item).join(', ')}.`,
    required: isRequired,
    rows: 12,
    value: text,
  })}
  ${switchButton(item, path, context)}`;
}

function rowsPart(
  shape: Shape,
  path: string,
  value: unknown,
  isRequired: boolean,
  context: FieldContext,
): TemplateResult {
  const {items = {}, minItems = 0, maxItems} = shape;
  const given: unknown[] = Array.isArray(value) ? Array.from(value as unknown[]) : [];
  const count = Math.max(given.length, minItems, isRequired && minItems > 0 ? 1 : 0);
  const row = (index: number, name: string, one?: unknown): TemplateResult =>
    items.type === 'object'
      ? fieldsOf(items, `${name}.${index}`, asValues(one), context)
      : html`${scalarField({
          shape: items,
          path: `${name}.${index}`,
          label: labelOf(path),
          value: one,
          isRequired: true,
          choices: context.choices,
        })}`;
  return html`${listFieldTemplate({
    name: path,
    label: labelOf(path),
    itemLabel: labelOf(path),
    required: isRequired && minItems > 0,
    min: minItems,
    ...(maxItems !== undefined && {max: maxItems}),
    rows: Array.from({length: count}, (_, index) => row(index, path, given[index])),
    row,
  })}
  ${items.type === 'object' ? switchButton(items, path, context) : nothing}`;
}

/** The field of one value, whatever it is. */
function fieldOf(
  shape: Shape,
  path: string,
  value: unknown,
  required: boolean,
  context: FieldContext,
): TemplateResult | typeof nothing {
  const {shape: own, mayBeNull} = withoutNull(shape);
  const isRequired = required && !mayBeNull;
  switch (kindOf(own)) {
    case 'object':
      return objectPart(own, path, value, isRequired, context);
    case 'columns':
      return columnsPart(own, path, value, isRequired, context);
    case 'list':
      return context.asText.has(path)
        ? textPart(own, path, value, isRequired, context)
        : rowsPart(own, path, value, isRequired, context);
    case 'texts':
      if (!['document', 'payment'].includes(kindOf(own.items ?? {})))
        return rowsPart(own, path, value, isRequired, context);
  }
  return scalarField({shape: own, path, label: labelFor(path), value, isRequired, choices: context.choices});
}

/** Fields of an object in the order of its schema; one whose duty depends on others stands in a frame of its own. */
export function fieldsOf(shape: Shape, path: string, values: Values, context: FieldContext): TemplateResult {
  const {required = [], 'x-rules': rules = []} = shape;
  const depends = new Set(rules.map(({need}) => need));
  return html`${askedOf(shape).map(([name, one]) => {
    const place = path ? `${path}.${name}` : name;
    const field = fieldOf(one, place, values[name], required.includes(name), context);
    return depends.has(name)
      ? html`<fieldset class="portal-question" role="none" data-perlu=${place}>${field}</fieldset>`
      : field;
  })}`;
}
