import {step, type Step, type StepData} from './step.ts';

/** One digit over and over, the filler people type to get past a box. */
export const sameDigit = '^(0+|1+|2+|3+|4+|5+|6+|7+|8+|9+)$';

/**
 * The slice has a shape; with `not`, has not, and the first thing that is wrong is reported as `c`, one character of any
 * plane, never a whole number, at place `i`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function match(
  data: StepData & {
    /** Without lookaround and back-references: the engines of some languages have none. */
    readonly pattern: string;
    readonly not?: true;
  },
): Step {
  const shape = new RegExp(data.pattern, 'u');
  return step('match', data, slice => {
    if (!data.not) return !shape.test(slice);
    const found = shape.exec(slice);
    return found && {c: found[0].slice(0, 2), i: found.index + 1};
  });
}
