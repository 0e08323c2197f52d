import {finding} from '../fault.ts';
import {check, type At, type Step} from './step.ts';

/** Goes on with `then` where the value has a shape, else with `else`. */
/* @__NO_SIDE_EFFECTS__ */
export function when(data: {
  readonly pattern: string;
  readonly then?: readonly Step[];
  readonly else?: readonly Step[];
}): Step {
  const shape = new RegExp(data.pattern, 'u');
  const branch = (value: string): readonly Step[] => (shape.test(value) ? data.then : data.else) ?? [];
  return {op: 'when', ...data, branch, test: (value, today) => check(branch(value))(value, today)};
}

/**
 * The slice obeys the rule of another type. With `fault`, its fault is reported under that code and the other code in
 * `pesan`, so that one sentence can name both.
 */
/* @__NO_SIDE_EFFECTS__ */
export function as(data: {
  /** Name of the other type, for readers of the data. */
  readonly type: string;
  readonly of: () => readonly Step[];
  readonly at?: At;
  readonly fault?: string;
}): Step {
  return {
    op: 'as',
    ...data,
    test: (value, today) => {
      const found = check(data.of())(data.at ? value.slice(...data.at) : value, today);
      return found && data.fault ? finding(data.fault, {...found.params, pesan: found.code}) : found;
    },
  };
}
