import {at, type Fault, type Finding} from '../fault.ts';
import {checkAnswers, isEmpty, missingFinding} from '../service/check.ts';
import {conditionHolds, type Known} from '../service/condition.ts';
import {broken, type CheckClock} from '../service/rule.ts';
import type {Condition, Field, ListField, SimpleField} from '../service/types.ts';
import {fastReader, type FastReader, type RecordClock, type RecordContext} from './fast-reader.ts';
import type {RecordDefinition} from './record.ts';

export type {RecordClock, RecordContext} from './fast-reader.ts';

/** Outcome of checking a record: what is wrong with it, and what is unusual. Right records come back as they came. */
export interface RecordCheck {
  readonly ok: boolean;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Where a check collects what it finds. */
interface Found {
  readonly clock: RecordClock;
  readonly faults: Fault[];
  readonly warnings: Fault[];
}

/** A field made ready: nothing about its definition is asked again for each record. */
interface ReadyField {
  readonly name: string;
  readonly when: Holds | undefined;
  readonly required: Holds | boolean;
  readonly missing: Finding;
  readonly read: FastReader | undefined;
  readonly list: ReadyList | undefined;
}

/** A condition made ready. */
type Holds = (known: Known) => boolean;

function holds(condition: Condition): Holds {
  if ('all' in condition) {
    const parts = condition.all.map(holds);
    return known => parts.every(part => part(known));
  }
  if ('field' in condition && condition.op === 'eq') {
    const {field, value} = condition;
    return known => known[field] === value;
  }
  if ('field' in condition && condition.op === 'in') {
    const values = new Set<unknown>(condition.value);
    return known => values.has(known[condition.field]);
  }
  return known => conditionHolds(condition, known);
}

/** A list made ready: rows of one value, or of fields. */
interface ReadyList {
  readonly field: ListField;
  readonly single: FastReader | undefined;
  readonly fields: readonly ReadyField[];
  readonly names: ReadonlySet<string>;
}

function namesOf(fields: readonly ReadyField[]): ReadonlySet<string> {
  return new Set(fields.map(({name}) => name));
}

function readyList(field: ListField, context: RecordContext): ReadyList {
  const {item} = field;
  if (!('length' in item)) return {field, single: fastReader(item, context), fields: [], names: new Set()};
  const fields = item.map(one => ready(one, undefined, context));
  return {field, single: undefined, fields, names: namesOf(fields)};
}

function requiredOf({required = true}: Field): Holds | boolean {
  return typeof required === 'boolean' ? required : holds(required);
}

function ready(field: Field, pageWhen: Condition | undefined, context: RecordContext): ReadyField {
  const when = pageWhen && field.when ? {all: [pageWhen, field.when]} : (pageWhen ?? field.when);
  const list = field.type === 'list' ? readyList(field, context) : undefined;
  return {
    name: field.name,
    when: when && holds(when),
    required: list?.field.min === 0 ? false : requiredOf(field),
    missing: missingFinding(field),
    read: list ? undefined : fastReader(field as SimpleField, context),
    list,
  };
}

/** Whether a value counts as no answer; asked of every value, so the usual ones are settled first. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') {
    const first = value.charCodeAt(0);
    return value === '' || ((first <= 32 || first >= 160) && value.trim() === '');
  }
  return value === undefined || value === null || (typeof value === 'object' && isEmpty(value));
}

/**
 * Walks the fields of one object. Returns what is known of it: the object itself while it is right, else a copy without
 * what is wrong, because conditions and rules look only at right answers.
 */
function walk(
  fields: readonly ReadyField[],
  names: ReadonlySet<string>,
  given: Known,
  path: string,
  found: Found,
): Known {
  let known = given;
  const drop = (name: string): void => {
    if (known === given) known = {...given};
    (known as Record<string, unknown>)[name] = undefined; // deleting would turn the copy into a slow dictionary
  };
  let expected = 0;
  for (const field of fields) {
    const {name} = field;
    const value = given[name];
    if (field.when !== undefined && !field.when(known)) {
      if (value !== undefined) drop(name);
      continue;
    }
    if (value !== undefined) expected += 1;
    if (isBlank(value)) {
      if (value !== undefined) drop(name);
      if (typeof field.required === 'function' ? field.required(known) : field.required)
        found.faults.push(at(path + name, field.missing));
      continue;
    }
    if (field.list) {
      const rows = walkList(field.list, value, path + name, found);
      if (rows !== value) {
        drop(name);
        if (rows) (known as Record<string, unknown>)[name] = rows;
      }
      continue;
    }
    const reading = field.read!(value, found.clock, known);
    if (reading === undefined) continue;
    if ('code' in reading) {
      found.faults.push(at(path + name, reading));
      drop(name);
    } else for (const warning of reading) found.warnings.push(at(path + name, warning));
  }
  unknownNames(fields, names, given, known, expected, path, found);
  return known;
}

/** At the API border nothing may be sent that does not apply. */
function unknownNames(
  fields: readonly ReadyField[],
  names: ReadonlySet<string>,
  given: Known,
  known: Known,
  expected: number,
  path: string,
  found: Found,
): void {
  const sent = Object.keys(given);
  if (sent.length === expected) return;
  const hidden = (name: string): boolean =>
    fields.some(field => field.name === name && field.when?.(known) === false);
  for (const name of sent) {
    if (!names.has(name) || hidden(name))
      found.faults.push(at(path + name.slice(0, 60), {code: 'isian.tidak_berlaku'}));
  }
}

function walkList(
  list: ReadyList,
  value: unknown,
  path: string,
  found: Found,
): readonly unknown[] | undefined {
  const {field, single, fields, names} = list;
  if (!Array.isArray(value)) {
    found.faults.push(at(path, {code: 'isian.bentuk'}));
    return undefined;
  }
  const {min, max} = field;
  const {length: n} = value;
  if (n < min) found.faults.push(at(path, {code: 'daftar.kurang', params: {min, n}}));
  if (n > max) found.faults.push(at(path, {code: 'daftar.lebih', params: {max, n}}));
  let same = n <= max;
  const rows = (value as unknown[]).slice(0, max).map((row, index) => {
    const place = `${path}.${index}`;
    const read = single
      ? oneValue(single, row, place, found)
      : walk(fields, names, objectOf(row), `${place}.`, found);
    if (read !== row) same = false;
    return read;
  });
  return same ? (value as unknown[]) : rows;
}

const objectOf = (row: unknown): Known => (typeof row === 'object' && row !== null ? (row as Known) : {});

function oneValue(read: FastReader, value: unknown, path: string, found: Found): unknown {
  const reading = read(value, found.clock, {});
  if (reading === undefined) return value;
  if ('code' in reading) {
    found.faults.push(at(path, reading));
    return undefined;
  }
  for (const warning of reading) found.warnings.push(at(path, warning));
  return value;
}

function clockOf({today, now}: RecordClock, {tables}: RecordContext): CheckClock {
  return tables ? {today, now, tables} : {today, now};
}

/**
 * Makes the check of a record's strict form. It finds what `checkAnswers` finds, and is made for many records: the
 * definition is read once, and a right record is neither copied nor read twice. No code is generated, so it runs under any
 * Content Security Policy. A definition with derived fields is handed to `checkAnswers`.
 *
 * @throws RangeError when the definition names a type of identifier the context does not have
 */
export function recordChecker(
  definition: RecordDefinition,
  context: RecordContext,
): (raw: unknown, clock: RecordClock) => RecordCheck {
  if (definition.pages.some(page => page.fields.some(field => field.derive))) {
    return (raw, clock) => {
      const {faults, warnings} = checkAnswers(definition, raw, {...context, ...clock, mode: 'strict'});
      return {ok: faults.length === 0, faults, warnings};
    };
  }
  const fields = definition.pages.flatMap(page => page.fields.map(field => ready(field, page.when, context)));
  const names = namesOf(fields);
  const rules = (definition.rules ?? []).map(rule => ({rule, when: rule.when && holds(rule.when)}));
  return (raw, clock) => {
    const given = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Known) : {};
    const found: Found = {clock, faults: [], warnings: []};
    const known = walk(fields, names, given, '', found);
    const {faults, warnings} = found;
    const own = faults.length;
    const asked = clockOf(clock, context);
    for (const {rule, when} of rules) {
      const params = when === undefined || when(known) ? broken(rule, known, asked) : undefined;
      if (!params) continue;
      const fault = at(rule.at, {code: rule.code, params});
      if (rule.severity === 'warning') warnings.push(fault);
      // What a field itself is wrong about is said first and alone.
      else if (!faults.some((one, index) => index < own && one.path === fault.path)) faults.push(fault);
    }
    return {ok: faults.length === 0, faults, warnings};
  };
}
