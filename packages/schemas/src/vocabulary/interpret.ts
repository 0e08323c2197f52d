import {as, when} from './branch-step.ts';
import {
  ascii,
  group,
  lowerCase,
  lowerDomain,
  numeric,
  replace,
  text,
  upper,
  type CleanStep,
} from './clean-step.ts';
import {cleanCoordinates} from './coordinates.ts';
import {date, dateSince, yearAhead} from './date-step.ts';
import {emv} from './emv-step.ts';
import {issued} from './issued-step.ts';
import {match} from './match-step.ts';
import {difference, length, luhn} from './number-step.ts';
import {point} from './point-step.ts';
import {day, money, readDay, readMoney} from './spoken-step.ts';
import {timeless, warn, type Step} from './step.ts';
import {suggest} from './suggest-step.ts';

/** Steps of another type by its name, for steps that say `as`. */
export type StepsByType = (name: string) => readonly Step[];

/** A step as it stands in JSON: its word, and whatever the word needs. */
type Plain = Readonly<Record<string, unknown>> & {readonly op: string};

function plain(data: unknown, words: Readonly<Record<string, unknown>>): Plain {
  const {op} = (typeof data === 'object' && data !== null ? data : {}) as Partial<Plain>;
  if (typeof op !== 'string' || !Object.hasOwn(words, op))
    throw new RangeError(`Kata "${String(op)}" tidak ada dalam kosakata: ${Object.keys(words).join(', ')}.`);
  return data as Plain;
}

const list = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

/** The maker of each word. JSON has no types: what a word needs is trusted, as it was written by `JSON.stringify`. */
const makers: Readonly<Record<string, (data: never, types: StepsByType) => Step>> = {
  match,
  length,
  date,
  dateSince,
  yearAhead,
  difference,
  luhn,
  issued,
  suggest,
  point,
  emv,
  money: () => money,
  day: () => day,
  as: (data: {type: string}, types) => as({...data, of: () => types(data.type)}),
  when: ({pattern, ...branches}: {pattern: string; then?: unknown; else?: unknown}, types) =>
    when({
      pattern,
      ...(branches.then ? {then: stepsOf(list(branches.then), types)} : {}),
      ...(branches.else ? {else: stepsOf(list(branches.else), types)} : {}),
    }),
};

function stepOf(data: unknown, types: StepsByType): Step {
  const {warn: isWarning, timeless: isTimeless, ...words} = plain(data, makers);
  const made = makers[words.op]!(words as never, types);
  const dated = isTimeless ? timeless(made) : made;
  return isWarning ? warn(dated) : dated;
}

/**
 * Makes a working rule of the data in `x-rules`: what an interpreter in another language does, in ours.
 *
 * @param types - Gives the steps of a type that an `as` names.
 * @throws RangeError when a word is not in the vocabulary
 */
export function stepsOf(data: readonly unknown[], types: StepsByType): Step[] {
  return data.map(one => stepOf(one, types));
}

const cleaners: Readonly<Record<string, (data: never) => CleanStep>> = {
  text: () => text,
  ascii: () => ascii,
  numeric: () => numeric,
  upper: () => upper,
  lower: () => lowerCase,
  lowerDomain: () => lowerDomain,
  replace,
  group,
  money: () => readMoney,
  day: () => readDay,
  coordinates: () => ({op: 'coordinates', apply: cleanCoordinates}),
};

/** Makes working cleaning of the data in `x-clean`. @throws RangeError when a word is not in the vocabulary */
export function cleaningOf(data: readonly unknown[]): CleanStep[] {
  return data.map(one => {
    const words = plain(one, cleaners);
    return cleaners[words.op]!(words as never);
  });
}
