import {step, type At, type Step, type StepData} from './step.ts';

/** The slice has `min` to `max` characters. Reports how many there are as `n`, and the limit that is needed as `m`. */
/* @__NO_SIDE_EFFECTS__ */
export function length(data: StepData & {readonly min: number; readonly max: number}): Step {
  const {min, max} = data;
  return step('length', data, ({length: n}) => (n < min || n > max) && {n, m: n < min ? min : max});
}

/** One part of the value as a number minus another lies between `min` and `max`. Reports the part `show` as `x`. */
/* @__NO_SIDE_EFFECTS__ */
export function difference(
  data: Omit<StepData, 'at'> & {
    readonly of: At;
    readonly minus: At;
    readonly min: number;
    readonly max: number;
    readonly show: At;
  },
): Step {
  return step('difference', data, value => {
    const gap = +value.slice(...data.of) - +value.slice(...data.minus);
    return (gap < data.min || gap > data.max) && {x: value.slice(...data.show)};
  });
}

/** Luhn's check digit ends the slice. @source ISO/IEC 7812-1 annex B. */
/* @__NO_SIDE_EFFECTS__ */
export function luhn(data: StepData): Step {
  return step('luhn', data, slice => {
    const sum = [...slice].reverse().reduce((total, digit, index) => {
      const product = +digit * (1 + (index % 2));
      return total + product - (product > 9 ? 9 : 0);
    }, 0);
    return sum % 10 !== 0;
  });
}
