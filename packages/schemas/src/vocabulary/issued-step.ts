import {step, type Step, type StepData} from './step.ts';

/** A value that begins with the `prefix` whose whole table we have stands in that table. Reports it as `x`. */
/* @__NO_SIDE_EFFECTS__ */
export function issued(data: StepData & {readonly prefix: string; readonly codes: readonly string[]}): Step {
  const known = new Set(data.codes);
  return step(
    'issued',
    data,
    slice => slice.startsWith(data.prefix) && !known.has(slice) && {x: slice.slice(0, 20)},
  );
}
