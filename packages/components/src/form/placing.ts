import type {Finding} from '@kepahiang/schemas/fault.js';

/** What the form needs of a field to place a fault. */
export interface FaultyField extends HTMLElement {
  readonly name: string;
  readonly labelText: string;
  readonly fault: Finding | undefined;
  readonly faultText: string;
  /** Shows a fault from outside, or takes it away. */
  setFault(fault: Finding | undefined, text?: string): void;
}

/** The field a path belongs to: its own, or the nearest around it (`lokasi.lat` belongs to `lokasi`). */
export function bestField(fields: readonly FaultyField[], path: string): FaultyField | undefined {
  const around = fields.filter(({name}) => name !== '' && (path === name || path.startsWith(`${name}.`)));
  return around.sort((first, second) => second.name.length - first.name.length)[0];
}

/** Whether a field stands in an empty row that its list, or a list around that, does without. */
export function inSpareRow(field: Element): boolean {
  const row = field.closest('.kph-row');
  if (!row) return false;
  const list = row.closest<Element & {isSpare?(row: Element): boolean}>('kph-list-field');
  return (list?.isSpare?.(row) ?? false) || (row.parentElement !== null && inSpareRow(row.parentElement));
}
