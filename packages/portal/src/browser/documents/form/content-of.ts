import {cleanSenMoney} from '@kepahiang/schemas/money.js';
import {kindOf, withoutNull, type Shape} from '../shape.ts';
import {rowsOfText} from './rows-text.ts';

type Values = Readonly<Record<string, unknown>>;

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

/** Whether somebody has said something: a box that is not ticked says nothing by itself. */
const says = (value: unknown): boolean => value !== undefined && value !== false;

function textOf(shape: Shape, value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const kind = kindOf(shape);
  if (kind === 'sen') return cleanSenMoney(value);
  return kind === 'digits' ? value.replace(/[\s.-]/g, '') : value.trim();
}

function numberOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const number = Number(value.replace(',', '.'));
  return value.trim() === '' ? undefined : Number.isNaN(number) ? value : number;
}

function objectOf({properties = {}}: Shape, value: unknown): Values | undefined {
  const values = asValues(value);
  const entries = Object.entries(properties)
    .map(([name, shape]) => [name, read(shape, values[name])] as const)
    .filter(([, one]) => one !== undefined);
  // What may be null or empty is there even where nobody has written anything.
  const isEmpty = entries.every(
    ([, one]) => !says(one) || one === null || (Array.isArray(one) && one.length === 0),
  );
  return isEmpty ? undefined : Object.fromEntries(entries);
}

function listOf({items = {}, minItems = 0}: Shape, value: unknown): unknown[] | undefined {
  if (typeof value === 'string' && items.type === 'object') return rowsOfText(items, value);
  const given: unknown[] = Array.isArray(value)
    ? Array.from(value as unknown[])
    : value === undefined
      ? []
      : [value];
  if (kindOf({items, type: 'array', minItems}) === 'columns') return given.map(one => read(items, one));
  return given.map(one => read(items, one)).filter(says);
}

/** One value as the schema has it, from what the form has; nothing where nothing was written. */
export function read(shape: Shape, value: unknown): unknown {
  const {shape: own, mayBeNull} = withoutNull(shape);
  const found = readPlain(own, value);
  return mayBeNull && found === undefined ? null : found;
}

function readPlain(shape: Shape, value: unknown): unknown {
  switch (kindOf(shape)) {
    case 'object':
      return objectOf(shape, value);
    case 'list':
    case 'texts':
    case 'columns':
      return listOf(shape, value);
    case 'yes-no':
      return value === true || value === 'true';
    case 'number':
      return numberOf(value);
    default:
      return textOf(shape, value);
  }
}

/** A part that must be there is there, if empty: its faults then stand at its fields. */
function readGiven(shape: Shape, value: unknown, isRequired: boolean): unknown {
  const found = read(shape, value);
  return found === undefined && isRequired && shape.properties ? {} : found;
}

/**
 * What was written as the content of a document: canonical values, without what is empty, without rows nobody filled.
 * A list that may be left out and is empty is left out.
 */
export function contentOf(shape: Shape, values: Values): Record<string, unknown> {
  const {properties = {}, required = []} = shape;
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, one]) => [name, readGiven(one, values[name], required.includes(name))] as const)
      .filter(([name, one]) => {
        if (one === undefined) return false;
        return required.includes(name) || !Array.isArray(one) || one.length > 0;
      }),
  );
}

/** The path of a field in the form for a path in the content: rows nobody filled stand in the form only. */
export function formPath(shape: Shape, values: Values, path: string): string {
  const place: string[] = [];
  let own: Shape | undefined = shape;
  let value: unknown = values;
  for (const name of path.split('.')) {
    const {shape: here}: {shape: Shape} = withoutNull(own ?? {});
    const {items} = here;
    if (items && /^[0-9]+$/.test(name) && Array.isArray(value)) {
      const rows = Array.from(value as unknown[]);
      const filled = rows.flatMap((row, index) => (says(read(items, row)) ? [index] : []));
      const index = filled[Number(name)] ?? Number(name);
      place.push(String(index));
      [own, value] = [items, rows[index]];
    } else {
      place.push(name);
      [own, value] = [here.properties?.[name], asValues(value)[name]];
    }
  }
  return place.join('.');
}
