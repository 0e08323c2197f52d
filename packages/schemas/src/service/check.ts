import {at, type Fault, type Finding} from '../fault.ts';
import {conditionHolds} from './condition.ts';
import {readValue, type CheckContext} from './read.ts';
import {ruleFaults} from './rule.ts';
import type {AnswerForm, Field, ListField, SimpleField} from './types.ts';

/** Outcome of a check: canonical answers as far as they are right, every fault and warning, what is shown. */
export interface CheckResult {
  /** Answers of the visible fields, canonical. Complete only when `faults` is empty. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** Unusual but possible; shown, kept in the record, never blocking. */
  readonly warnings: readonly Fault[];
  /** Ids of the pages and names of the fields that apply to these answers. */
  readonly pages: readonly string[];
  readonly fields: readonly string[];
}

type Row = Record<string, unknown>;

/** Whether an answer is none: absent, blank, or made of nothing but such. */
export function isEmpty(raw: unknown): boolean {
  return (
    raw === undefined ||
    raw === null ||
    raw === '' ||
    (typeof raw === 'string' && raw.trim() === '') ||
    (Array.isArray(raw) && raw.length === 0) ||
    (typeof raw === 'object' && raw !== null && !Array.isArray(raw) && Object.values(raw).every(isEmpty))
  );
}

const missingCode: Partial<Record<Field['type'], string>> = {
  enum: 'pilihan.kosong',
  choices: 'pilihan.kosong',
  bool: 'pilihan.kosong',
  desa: 'pilihan.kosong',
  file: 'berkas.wajib',
  geo: 'geo.kosong',
};

/** The finding of a required field without an answer. */
export function missingFinding(field: Field): Finding {
  if (field.type === 'bool' && field.widget === 'checkbox') return {code: 'centang.wajib'};
  return {code: missingCode[field.type] ?? 'isian.kosong'};
}

class Check {
  readonly faults: Fault[] = [];
  readonly warnings: Fault[] = [];
  readonly fields: string[] = [];
  readonly #context: CheckContext;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  field(field: Field, raw: unknown, known: Row, path: string): void {
    const derived = field.derive?.find(rule => conditionHolds(rule.when, known));
    if (derived && this.#context.mode === 'strict' && raw !== derived.value) {
      return void this.faults.push(at(path, {code: 'isian.turunan'}));
    }
    const given = derived ? derived.value : this.#defaulted(field, raw);
    if (isEmpty(given)) {
      const required =
        typeof field.required === 'object' ? conditionHolds(field.required, known) : field.required !== false;
      if (required && !(field.type === 'list' && field.min === 0))
        this.faults.push(at(path, missingFinding(field)));
      return;
    }
    if (field.type === 'list') this.#list(field, given, known, path);
    else this.#value(field, given, known, known, path);
  }

  /** An unticked box is absent from a form and means no. */
  #defaulted(field: Field, raw: unknown): unknown {
    return field.type === 'bool' &&
      field.widget === 'checkbox' &&
      this.#context.mode === 'form' &&
      isEmpty(raw)
      ? false
      : raw;
  }

  #value(field: SimpleField, raw: unknown, known: Row, into: Row, path: string): void {
    const reading = readValue(raw, field, this.#context, known);
    if (reading.fault) return void this.faults.push(at(path, reading.fault));
    into[field.name] = reading.value;
    for (const found of reading.warnings ?? []) this.warnings.push(at(path, found));
  }

  #list(field: ListField, raw: unknown, known: Row, path: string): void {
    const given = this.#context.mode === 'form' && typeof raw === 'string' ? [raw] : raw;
    if (!Array.isArray(given)) return void this.faults.push(at(path, {code: 'isian.bentuk'}));
    const rows: readonly unknown[] =
      this.#context.mode === 'form' ? given.filter(row => !isEmpty(row)) : given;
    if (rows.length < field.min)
      this.faults.push(at(path, {code: 'daftar.kurang', params: {min: field.min, n: rows.length}}));
    if (rows.length > field.max)
      this.faults.push(at(path, {code: 'daftar.lebih', params: {max: field.max, n: rows.length}}));
    known[field.name] = rows
      .slice(0, field.max)
      .map((row, index) => this.#row(field, row, `${path}.${index}`));
  }

  #row(field: ListField, raw: unknown, path: string): unknown {
    const items = field.item;
    if (!('length' in items)) {
      const single: Row = {};
      this.#value(items, raw, {}, single, path);
      return single[items.name];
    }
    const row: Row = {};
    const given = typeof raw === 'object' && raw !== null ? (raw as Row) : {};
    const shown = new Set<string>();
    for (const item of items) {
      if (!conditionHolds(item.when, row)) continue;
      shown.add(item.name);
      this.field(item, given[item.name], row, `${path}.${item.name}`);
    }
    if (this.#context.mode === 'strict') this.unknown(Object.keys(given), shown, `${path}.`);
    return row;
  }

  /** At the API border nothing may be sent that does not apply; in a form it is dropped. */
  unknown(given: readonly string[], expected: ReadonlySet<string>, prefix = ''): void {
    for (const name of given) {
      if (!expected.has(name))
        this.faults.push(at(`${prefix}${name.slice(0, 60)}`, {code: 'isian.tidak_berlaku'}));
    }
  }
}

/**
 * Checks the answers of a service: cleans them (form mode), walks the visible pages in order, evaluates the
 * rules. Hidden fields are neither validated nor in the result. All faults at once.
 */
export function checkAnswers(definition: AnswerForm, raw: unknown, context: CheckContext): CheckResult {
  const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Row) : {};
  const check = new Check(context);
  const known: Row = {};
  const pages: string[] = [];
  for (const page of definition.pages) {
    if (!conditionHolds(page.when, known)) continue;
    const before = check.fields.length;
    for (const field of page.fields) {
      if (!conditionHolds(field.when, known)) continue;
      check.fields.push(field.name);
      check.field(field, given[field.name], known, field.name);
    }
    if (check.fields.length > before || page.fields.length === 0) pages.push(page.id);
  }
  if (context.mode === 'strict') check.unknown(Object.keys(given), new Set(check.fields));
  const ruled = ruleFaults(definition.rules ?? [], known, context);
  const faulty = new Set(check.faults.map(fault => fault.path));
  return {
    value: known,
    faults: [...check.faults, ...ruled.faults.filter(fault => !faulty.has(fault.path))],
    warnings: [...check.warnings, ...ruled.warnings],
    pages,
    fields: check.fields,
  };
}
