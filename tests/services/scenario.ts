import {identifierKind} from '@kepahiang/schemas/identifiers/registry.js';
import {addDays, addMonths} from '@kepahiang/schemas/dates.js';
import {checkAnswers, type CheckResult} from '@kepahiang/schemas/service/check.js';
import {conditionFields, conditionHolds, type Known} from '@kepahiang/schemas/service/condition.js';
import {mediaTypes} from '@kepahiang/schemas/service/file-kind.js';
import type {CheckContext} from '@kepahiang/schemas/service/read.js';
import type {
  Condition,
  Field,
  Option,
  Scalar,
  ServiceDefinition,
  SimpleField,
} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {placesOf} from '@kepahiang/schemas/wilayah/places.js';

/** Answers that a service must take, with what they are there to show. */
export interface Scenario {
  readonly name: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A condition of a definition with the words that tell where it stands. */
export interface PlacedCondition {
  readonly where: string;
  readonly condition: Condition;
}

/** The context of a check at a moment. */
export function contextAt(now: string, mode: CheckContext['mode']): CheckContext {
  return {mode, today: now.slice(0, 10), now, places: placesOf(kepahiang)};
}

/** All fields of a service in the order they are asked. */
export function fieldsOf(service: ServiceDefinition): Field[] {
  return service.pages.flatMap(page => [...page.fields]);
}

/** When a field is asked at all: the condition of its page and its own. */
function whenOf(service: ServiceDefinition, field: Field): Condition | undefined {
  const page = service.pages.find(one => one.fields.includes(field));
  const parts = [page?.when, field.when].filter(part => part !== undefined);
  return parts.length > 0 ? {all: parts} : undefined;
}

/** Every condition of a definition that answers decide. */
export function conditionsOf(service: ServiceDefinition): PlacedCondition[] {
  const placed = (where: string, condition: Condition | boolean | undefined): PlacedCondition[] =>
    typeof condition === 'object' ? [{where, condition}] : [];
  return [
    ...service.pages.flatMap(page => placed(`page ${page.id}`, page.when)),
    ...fieldsOf(service).flatMap(field => [
      ...placed(`field ${field.name}`, field.when),
      ...placed(`required ${field.name}`, field.required),
      ...(field.derive ?? []).flatMap((rule, index) => placed(`derive ${field.name} ${index}`, rule.when)),
      ...('options' in field
        ? field.options.flatMap((one: Option) => placed(`option ${field.name} ${one.value}`, one.when))
        : []),
    ]),
    ...(service.rules ?? []).flatMap(rule => placed(`rule ${rule.code}`, rule.when)),
    ...[...service.standard.fee, ...service.standard.duration, ...(service.standard.stages ?? [])].flatMap(
      (row, index) => placed(`standard ${index}`, row.when),
    ),
  ];
}

function fileFor(field: SimpleField & {type: 'file'}, index: number): object {
  const kind = field.accept[0]!;
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `contoh.${kind}`,
    size: 1234,
    type: mediaTypes[kind],
    sha256: 'a'.repeat(64),
  };
}

/** Values a field might take, the likeliest first; people and numbers that do not exist. */
export function candidates(field: Field, known: Known, now: string): unknown[] {
  const today = now.slice(0, 10);
  switch (field.type) {
    case 'text':
    case 'area':
      return field.pattern
        ? ['X0000001', 'CONTOH-01']
        : ['Contoh isian untuk uji'.padEnd(field.minLength ?? 0, '.').slice(0, field.maxLength)];
    case 'enum':
      return field.options.filter(option => conditionHolds(option.when, known)).map(option => option.value);
    case 'choices':
      return [field.options.slice(0, 1).map(option => option.value)];
    case 'bool':
      return field.mustBeTrue ? [true] : [false, true];
    case 'int':
      return [field.min ?? 1, 1, 5, 10, 100];
    case 'dec':
      return [field.min ?? 0.5, 0.5];
    case 'money':
      return ['150000.00'];
    case 'date':
      return [today, addDays(today, 7), addDays(today, 60), addDays(today, -3), addMonths(today, -1)];
    case 'datetime':
      return [`${addDays(today, -1)}T09:00:00+07:00`, `${addDays(today, 2)}T09:00:00+07:00`];
    case 'time':
      return ['09:00'];
    case 'nik':
      return ['1708004101900001', '1708000101850002', '1708001505750003'];
    case 'nib':
      return ['0220001234567'];
    case 'nip':
      return ['199001012014021901'];
    case 'norm':
      return ['000123'];
    case 'phone':
      return ['+6281200001234'];
    case 'email':
      return ['contoh@contoh.id'];
    case 'identifier':
      return [...identifierKind(field.of)!.meta.examples];
    case 'desa':
      return ['17.08.04.1003', '17.08.06.2002', ...(field.orOpd ? ['opd:dinkes'] : [])];
    case 'geo':
      return [{lat: -3.6394, lon: 102.5638, akurasi_m: 12}];
    case 'file':
      return [field.multiple ? [fileFor(field, 1), fileFor(field, 2)] : fileFor(field, 1)];
    case 'list':
      return [listOf(field, now)];
  }
}

function listOf(field: Field & {type: 'list'}, now: string): unknown[] {
  const length = Math.min(Math.max(field.min, 2), field.max);
  return Array.from({length}, (_, index) => {
    if (!('length' in field.item)) return pick(field.item, index, now);
    return Object.fromEntries(field.item.map(item => [item.name, pick(item, index, now)]));
  });
}

function pick(field: SimpleField, index: number, now: string): unknown {
  const values = candidates(field, {}, now);
  return values[index % values.length];
}

/** Answers that make a condition true (or false), as far as fields stand alone. */
function solve(
  condition: Condition,
  wanted: boolean,
  fields: ReadonlyMap<string, Field>,
): Record<string, Scalar> {
  if ('not' in condition) return solve(condition.not, !wanted, fields);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) {
    const every = 'all' in condition === wanted;
    return every
      ? Object.fromEntries(parts.flatMap(part => Object.entries(solve(part, wanted, fields))))
      : solve(parts[0]!, wanted, fields);
  }
  const leaf = condition as Exclude<Condition, {all: unknown} | {any: unknown} | {not: unknown}>;
  const field = fields.get(leaf.field);
  const all: Scalar[] =
    field?.type === 'enum'
      ? field.options.map(option => option.value)
      : field?.type === 'bool'
        ? [true, false]
        : [];
  const value = all.find(one => conditionHolds(leaf, {[leaf.field]: one}) === wanted);
  return value === undefined ? {} : {[leaf.field]: value};
}

/** Completes answers in the order of the form and mends what the rules of the service refuse. */
function complete(
  service: ServiceDefinition,
  fixed: Readonly<Record<string, unknown>>,
  now: string,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const field of fieldsOf(service)) {
    if (!conditionHolds(whenOf(service, field), answers)) continue;
    const derived = field.derive?.find(rule => conditionHolds(rule.when, answers));
    answers[field.name] = derived ? derived.value : (fixed[field.name] ?? candidates(field, answers, now)[0]);
  }
  return mended(service, answers, now);
}

function mended(
  service: ServiceDefinition,
  answers: Record<string, unknown>,
  now: string,
): Record<string, unknown> {
  const check = (tried: Record<string, unknown>): CheckResult =>
    checkAnswers(service, tried, contextAt(now, 'strict'));
  let best = answers;
  for (let round = 0; round < 8 && check(best).faults.length > 0; round += 1) {
    const {path} = check(best).faults[0]!;
    const field = fieldsOf(service).find(one => one.name === path.split('.')[0]);
    if (!field) break;
    const tries = candidates(field, best, now).map(value => ({...best, [field.name]: value}));
    best = tries.sort((a, b) => check(a).faults.length - check(b).faults.length)[0] ?? best;
  }
  return best;
}

/**
 * Scenarios of a service, made from its definition alone: one for each value of each field that a condition looks at,
 * so that every condition is taken both ways.
 */
export function scenariosOf(service: ServiceDefinition, now: string): Scenario[] {
  const fields = new Map(fieldsOf(service).map(field => [field.name, field] as const));
  const deciding = new Set(conditionsOf(service).flatMap(({condition}) => conditionFields(condition)));
  const scenarios = new Map<string, Scenario>();
  const add = (name: string, fixed: Record<string, unknown>): void => {
    const answers = complete(service, fixed, now);
    const key = JSON.stringify(answers);
    if (!scenarios.has(key)) scenarios.set(key, {name, answers});
  };
  add('the shortest way', {});
  for (const name of deciding) {
    const field = fields.get(name)!;
    const values: unknown[] =
      field.type === 'enum'
        ? field.options.map(option => option.value)
        : field.type === 'bool'
          ? [true, false]
          : [];
    const visible = whenOf(service, field);
    for (const value of values) {
      const option = field.type === 'enum' ? field.options.find(one => one.value === value) : undefined;
      add(`${name} ${String(value)}`, {
        ...(visible ? solve(visible, true, fields) : {}),
        ...(option?.when ? solve(option.when, true, fields) : {}),
        [name]: value,
      });
    }
  }
  return [...scenarios.values()];
}

/** Fewest scenarios that still take every condition both ways and show every field; for slow tests. */
export function coveringScenarios(service: ServiceDefinition, now: string): Scenario[] {
  const all = scenariosOf(service, now);
  const conditions = conditionsOf(service);
  const marks = (scenario: Scenario): string[] => [
    ...conditions.map(({where, condition}) => `${where} ${conditionHolds(condition, scenario.answers)}`),
    ...Object.keys(scenario.answers),
  ];
  const missing = new Set(all.flatMap(marks));
  const chosen: Scenario[] = [];
  while (missing.size > 0) {
    const gain = (scenario: Scenario): number => marks(scenario).filter(mark => missing.has(mark)).length;
    const best = all.toSorted((a, b) => gain(b) - gain(a))[0]!;
    if (gain(best) === 0) break;
    chosen.push(best);
    marks(best).forEach(mark => missing.delete(mark));
  }
  return chosen;
}
