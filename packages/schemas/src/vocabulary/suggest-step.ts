import {step, type Step, type StepData} from './step.ts';

/** What follows the last `after` is a known slip of the pen. Reports the likely text as `saran`. */
/* @__NO_SIDE_EFFECTS__ */
export function suggest(
  data: StepData & {
    readonly after: string;
    /** Each slip, and what was meant. */
    readonly instead: Readonly<Record<string, string>>;
  },
): Step {
  return step('suggest', data, slice => {
    const typed = slice.slice(slice.lastIndexOf(data.after) + 1).toLowerCase();
    const meant = Object.hasOwn(data.instead, typed) && data.instead[typed];
    return meant && {saran: data.after + meant};
  });
}
