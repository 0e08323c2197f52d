import type {Field, ListField, SimpleField} from '@kepahiang/schemas/service/types.js';
import type {TemplateResult} from 'lit';
import type {FieldFrame} from '../field-element/field-parts.html.ts';
import {listFieldTemplate} from '../list-field/list-field.html.ts';
import {inLocale, type FieldContext} from './context.ts';

type Render = (field: Field, context: FieldContext) => TemplateResult;

function isRow(item: ListField['item']): item is readonly SimpleField[] {
  return Array.isArray(item);
}

function itemContext(context: FieldContext, path: string, value: unknown): FieldContext {
  const {heading: _heading, error: _error, ...rest} = context;
  const error = context.errors?.[path];
  return {...rest, value, ...(error && {error})};
}

/** The fields of one row; a list of plain values has one field whose name is the number of the row. */
function rowFields(
  field: ListField,
  path: string,
  index: number,
  value: unknown,
  context: FieldContext,
  render: Render,
): TemplateResult[] {
  const {item} = field;
  if (!isRow(item)) {
    const place = `${path}.${index}`;
    return [
      render({...item, name: String(index)}, {...itemContext(context, place, value), namePrefix: `${path}.`}),
    ];
  }
  const row = (value ?? {}) as Record<string, unknown>;
  const prefix = `${path}.${index}.`;
  return item.map(one =>
    render(one, {
      ...itemContext(context, prefix + one.name, row[one.name]),
      namePrefix: prefix,
      answers: row,
    }),
  );
}

/** A list of rows with the fields of the definition in each. */
export function listTemplate(
  field: ListField,
  frame: FieldFrame,
  context: FieldContext,
  render: Render,
): TemplateResult {
  const values: readonly unknown[] = Array.isArray(context.value) ? context.value : [];
  const count = Math.max(values.length, Math.min(context.emptyRows ?? 1, field.max), field.min);
  const row = (index: number): TemplateResult[] =>
    rowFields(field, frame.name, index, values[index], context, render);
  return listFieldTemplate({
    ...frame,
    rows: Array.from({length: count}, (_, index) => row(index)),
    itemLabel: inLocale(field.itemLabel, context),
    min: field.min,
    max: field.max,
    row: index => rowFields(field, frame.name, index, undefined, context, render),
  });
}
