import type {Known} from './condition.ts';
import {readers} from './readers.ts';
import type {CheckContext, Reader, Reading} from './reading.ts';
import type {SimpleField} from './types.ts';

export type {CheckContext, Reading} from './reading.ts';

/** Reads one value of a field that is no list: cleans it in `form` mode, checks it, gives it canonical. */
export function readValue(raw: unknown, field: SimpleField, context: CheckContext, known: Known): Reading {
  return (readers[field.type] as Reader)(raw, field, context, known);
}
