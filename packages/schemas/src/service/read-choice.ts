import {conditionHolds, type Known} from './condition.ts';
import {right, wrong, type CheckContext, type Reading} from './reading.ts';
import type {BoolField, ChoicesField, EnumField} from './types.ts';

/** Reads one of several choices; only those offered for the answers so far count. */
export function readEnum(raw: unknown, field: EnumField, _context: CheckContext, known: Known): Reading {
  const option = field.options.find(one => one.value === raw);
  return option && conditionHolds(option.when, known) ? right(raw) : wrong('pilihan.tidak_ada');
}

/** Reads several choices into the order of the options, each once. */
export function readChoices(raw: unknown, field: ChoicesField, context: CheckContext, known: Known): Reading {
  const list = context.mode === 'form' && typeof raw === 'string' ? [raw] : raw;
  if (!Array.isArray(list)) return wrong('isian.bentuk');
  const offered = field.options.filter(one => conditionHolds(one.when, known)).map(one => one.value);
  const chosen = offered.filter(value => list.includes(value)); // in the order of the options, each once
  return chosen.length === list.length ? right(chosen) : wrong('pilihan.tidak_ada');
}

/** What a form sends for yes and no, as text of a classic post or already read. */
const spoken = new Map<unknown, boolean>([
  ['true', true],
  ['on', true],
  ['ya', true],
  ['false', false],
  ['tidak', false],
]);

/** Reads yes or no. */
export function readBool(raw: unknown, field: BoolField, context: CheckContext): Reading {
  const value = context.mode === 'form' ? (spoken.get(raw) ?? raw) : raw;
  if (typeof value !== 'boolean') return wrong('isian.bentuk');
  return field.mustBeTrue && !value ? wrong('centang.wajib') : right(value);
}
