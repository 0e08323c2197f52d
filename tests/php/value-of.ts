import {opdList} from '@kepahiang/schemas/opd.js';
import {conditionHolds, type Known} from '@kepahiang/schemas/service/condition.js';
import {mediaTypes} from '@kepahiang/schemas/service/file-kind.js';
import type {
  Field,
  FileField,
  ListField,
  NumberField,
  SimpleField,
} from '@kepahiang/schemas/service/types.js';
import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {villagesOf} from '@kepahiang/schemas/wilayah/regency.js';
import type {Dice} from './dice.ts';
import {matching, right} from './text.ts';

/** A record under construction. */
export type Answers = Record<string, unknown>;

const villages = kepahiang.kecamatan.flatMap(one => villagesOf(one).map(({code}) => code));
const dayMs = 86_400_000;
/** The day and the moment that all records are checked at. */
export const today = '2026-11-24';
export const now = `${today}T09:00:00+07:00`;

const pools = new Map<string, readonly string[]>();

/** Values that are made once and drawn from: making one each time is slow. */
function pool(key: string, make: () => readonly string[]): readonly string[] {
  const made = pools.get(key) ?? make();
  pools.set(key, made);
  return made;
}

/** A day near today, often just at a border of rules: today, a month, a year. */
function day(dice: Dice): string {
  const away = dice.pick([0, 0, 1, -1, 7, -7, -29, -30, -31, -32, 364, 365, 366, dice.int(-800, 800)]);
  return new Date(Date.parse(today) + away * dayMs).toISOString().slice(0, 10);
}

function moment(dice: Dice): string {
  const at = Date.parse(now) + dice.pick([0, 1000, -1000, 3600_000, dice.int(-1000, 1000) * 60_000]);
  const wib = new Date(at + 25_200_000).toISOString().slice(0, 19);
  return dice.pick([new Date(at).toISOString(), `${wib}+07:00`, `${wib}.5+07:00`]);
}

function number(dice: Dice, {type, min = 0, max = 1000, below, above}: NumberField): number {
  const from = above === undefined ? min : above + 1;
  const value = dice.int(from, Math.max(from, Math.min(max, dice.pick([from + 3, from + 30, max]))));
  const whole = below === undefined ? value : Math.min(value, Math.floor(below));
  return type === 'dec' && whole > from ? whole - 0.5 : whole;
}

function file(dice: Dice, {accept}: FileField): Answers {
  const hex = (length: number): string =>
    dice.times(length, () => dice.pick([...'0123456789abcdef'])).join('');
  return {
    id: `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
    name: 'berkas',
    size: dice.int(1, 2_000_000),
    type: mediaTypes[dice.pick(accept)],
    sha256: hex(64),
  };
}

function text(dice: Dice, min: number, max: number): string {
  const words = 'Jalan Contoh 12, RT 3 • penelitian é😀 “x” '.repeat(1 + Math.ceil(min / 40));
  const length = dice.pick([min, max, dice.int(min, Math.min(max, min + 30))]);
  return [...words.repeat(1 + Math.ceil(length / words.length))]
    .slice(0, length)
    .join('')
    .trim()
    .padEnd(min, '.');
}

/** Names that are one another's, and others. */
const names = [
  'Siti Contoh',
  'CONTOH, SITI, S.H.',
  'S. Contoh',
  'CV Maju Contoh',
  'maju contoh',
  'Drs. H.',
  'Budi ß ﬁ',
  '😀😀',
];

function rows(dice: Dice, {item, min, max}: ListField): unknown[] {
  const made = dice.times(dice.int(Math.max(1, min), Math.min(max, 4)), () =>
    'length' in item ? answersTo(item, dice) : valueOf(item, dice, {}),
  );
  return made.length < max && dice.chance(0.25) ? [...made, dice.pick(made)] : made;
}

function simple(field: SimpleField, dice: Dice, known: Known): unknown {
  switch (field.type) {
    case 'text':
    case 'area':
      if (/nama|name/i.test(field.name) && field.maxLength >= 20 && dice.chance(0.6)) return dice.pick(names);
      return field.pattern
        ? dice.pick(pool(field.pattern.source, () => matching(field.pattern!.source, 100, 1)))
        : text(dice, field.minLength ?? 1, field.maxLength);
    case 'enum':
      return dice.pick(field.options.filter(one => conditionHolds(one.when, known)))?.value;
    case 'choices':
      return field.options
        .filter(one => conditionHolds(one.when, known) && dice.chance(0.6))
        .map(one => one.value);
    case 'bool':
      return field.mustBeTrue === true || dice.chance(0.5);
    case 'int':
    case 'dec':
      return number(dice, field);
    case 'money':
      return `${dice.pick([0, 1, dice.int(2, 9), dice.int(0, 10) * 1000, dice.int(0, 1e9)])}.00`;
    case 'date':
      return day(dice);
    case 'datetime':
      return moment(dice);
    case 'time':
      return `${String(dice.int(0, 23)).padStart(2, '0')}:${String(dice.int(0, 59)).padStart(2, '0')}`;
    case 'desa':
      return field.orOpd && dice.chance(0.3) ? `opd:${dice.pick(opdList).slug}` : dice.pick(villages);
    case 'geo':
      return {
        lat: dice.int(-3830, -3470) / 1000,
        lon: dice.int(102410, 102840) / 1000,
        ...(dice.chance(0.5) ? {akurasi_m: dice.int(0, 90)} : {}),
      };
    case 'file':
      return field.multiple
        ? dice.times(dice.int(1, field.multiple.max), () => file(dice, field))
        : file(dice, field);
    default: {
      const type = field.type === 'identifier' ? field.of : field.type === 'norm' ? 'noRm' : field.type;
      return dice.pick(pool(type, () => right(type, 200, 1)));
    }
  }
}

/** A right value of a field for the answers so far. */
export function valueOf(field: Field, dice: Dice, known: Known): unknown {
  const derived = field.derive?.find(rule => conditionHolds(rule.when, known));
  if (derived) return derived.value;
  return field.type === 'list' ? rows(dice, field) : simple(field, dice, known);
}

/** Right answers to fields in their order; what need not be answered is sometimes left open. */
export function answersTo(fields: readonly Field[], dice: Dice, known: Answers = {}): Answers {
  for (const field of fields) {
    if (!conditionHolds(field.when, known)) continue;
    const open =
      field.required === false ||
      (typeof field.required === 'object' && !conditionHolds(field.required, known));
    if (open && dice.chance(0.4) && !field.derive) continue;
    known[field.name] = valueOf(field, dice, known);
  }
  return known;
}
