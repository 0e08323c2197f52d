import * as z from 'zod/mini';
import type {Fault} from '../fault.ts';
import {conditionHolds, conditionFields, type Known} from '../service/condition.ts';
import type {Condition} from '../service/types.ts';

/** A rule between fields of one object. It is asked only when each field it looks at is right by itself. */
export interface Between<Value> {
  /** Codes it can report, for JSON Schema. */
  readonly codes: readonly string[];
  readonly fields: readonly (keyof Value & string)[];
  /** Faults with their paths from this object. */
  readonly find: (value: Value) => readonly Fault[];
}

/** When a field must be there; with `only` it must be absent otherwise. */
export interface Needed<Field extends string = string> {
  readonly need: Field;
  readonly when: Condition;
  readonly only?: true;
}

/** A rule of an object. */
export type ObjectRule<Value> = Between<Value> | Needed<keyof Value & string>;

/** What the JSON Schema of an object says of a rule. */
export type RuleData =
  | {readonly codes: readonly string[]; readonly fields: readonly string[]}
  | {readonly need: string; readonly when: Condition; readonly only?: true};

/** Faults of a field that must be there and is not, or is there and must not be. */
function neededFaults({need, when, only}: Needed, value: Known): Fault[] {
  const present = value[need] !== undefined;
  if (conditionHolds(when, value)) return present ? [] : [{path: need, code: 'isian.kosong'}];
  return only && present ? [{path: need, code: 'isian.tidak_berlaku'}] : [];
}

/** The path of a fault as zod has it. */
function segments(path: string): PropertyKey[] {
  return path === '' ? [] : path.split('.').map(part => (/^[0-9]+$/.test(part) ? Number(part) : part));
}

interface Asked {
  readonly value: unknown;
  readonly issues: readonly {readonly code?: unknown; readonly path?: readonly PropertyKey[] | undefined}[];
}

/** Whether the object is one, and none of the fields is wrong already: a fault is said once, where it is. */
function mayAsk({value, issues}: Asked, fields: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !issues.some(({path}) => path !== undefined && fields.includes(String(path[0])));
}

function checkOf<Value>(rule: ObjectRule<Value>): z.core.$ZodCheck<Value> {
  const needs = 'need' in rule;
  const fields = needs ? conditionFields(rule.when) : rule.fields;
  return z.check<Value>(
    payload => {
      const {value, issues} = payload;
      for (const {path, code, params} of needs ? neededFaults(rule, value as Known) : rule.find(value)) {
        // Continues: an object around this one still asks its own rules.
        issues.push({
          code: 'custom',
          input: value,
          path: segments(path),
          message: code,
          params: params ?? {},
          continue: true,
        });
      }
    },
    {when: payload => mayAsk(payload, fields)},
  );
}

function dataOf<Value>(rule: ObjectRule<Value>): RuleData {
  if (!('need' in rule)) return {codes: rule.codes, fields: rule.fields};
  const {need, when, only} = rule;
  return only ? {need, when, only} : {need, when};
}

/** An object that takes its own fields only, with the rules between them. */
/* @__NO_SIDE_EFFECTS__ */
export function ruled<Shape extends z.core.$ZodShape>(
  shape: Shape,
  rules: readonly ObjectRule<NoInfer<z.output<z.ZodMiniObject<Shape, z.core.$strict>>>>[] = [],
): z.ZodMiniObject<Shape, z.core.$strict> {
  const object = z.strictObject(shape);
  return rules.length === 0 ? object : alsoRuled(object, rules);
}

/** The same object with more rules, for limits that are data and handed in. */
/* @__NO_SIDE_EFFECTS__ */
export function alsoRuled<Schema extends z.ZodMiniType>(
  schema: Schema,
  rules: readonly ObjectRule<NoInfer<z.output<Schema>>>[],
): Schema {
  const before = (z.globalRegistry.get(schema)?.['x-rules'] ?? []) as readonly RuleData[];
  const ready = schema.check(...rules.map(rule => checkOf<z.output<Schema>>(rule)));
  z.globalRegistry.add(ready, {'x-rules': [...before, ...rules.map(rule => dataOf(rule))]});
  return ready;
}

/** A place and what is wrong there, for {@link Between.find}. */
export function fault(path: string, code: string, params?: Fault['params']): Fault {
  return params ? {path, code, params} : {path, code};
}
