import type {IsoDate} from '../dates.ts';
import type {FaultParams, Finding} from '../fault.ts';

/** A slice of a value: from this character up to, not including, that one. */
export type At = readonly [from: number, to?: number];

/**
 * One step of a rule. Everything but `test` is data: `JSON.stringify` of a rule is what stands in `x-rules` of its
 * JSON Schema, and another language checks the same by reading it.
 */
export interface Step {
  /** Word of the vocabulary, for example `chars`. */
  readonly op: string;
  /** Fault code the step reports. */
  readonly fault?: string;
  /** Codes of a step that can report several. */
  readonly faults?: readonly string[] | Readonly<Record<string, string>>;
  /** A warning is shown and kept with the value, and never refuses it. */
  readonly warn?: true;
  /** Days that have not come are right, too. */
  readonly timeless?: true;
  /** What is wrong with a canonical value; `today` in WIB, for steps that compare with it. */
  readonly test: Rule;
  /** What is unusual about a canonical value. */
  readonly note?: Rule;
  /** Steps of a branch, so that their warnings are found too. */
  readonly branch?: (value: string) => readonly Step[];
}

/** A rule of one type, called alone: says the first fault of a canonical string, or nothing when it is well formed. */
export type Rule = (value: string, today?: IsoDate) => Finding | undefined;

/** Makes the rule of its steps. They stand in the order people should mend in; the first fault is reported. */
/* @__NO_SIDE_EFFECTS__ */
export function check(steps: readonly Step[]): Rule {
  return (value, today) => {
    let found: Finding | undefined;
    steps.some(step => (found = step.test(value, today)));
    return found;
  };
}

/** Everything unusual about a value that is right otherwise. A warning never refuses. */
export function warningsOf(steps: readonly Step[], value: string, today?: IsoDate): Finding[] {
  return steps.flatMap(step => {
    if (step.branch) return warningsOf(step.branch(value), value, today);
    const found = step.note?.(value, today);
    return found ? [found] : [];
  });
}

/** Makes a step a warning: it refuses nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function warn(step: Step): Step {
  return {...step, warn: true, note: step.test, test: () => undefined};
}

/** What every step says about itself. */
export interface StepData {
  readonly fault: string;
  /** The slice the step looks at; the whole value where absent. */
  readonly at?: At;
}

/**
 * Makes a step from its word, its data and a question: is this slice broken? The answer may bring placeholders of the
 * text; else a slice is reported as `x`, of a whole value only its length `n`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function step(
  op: string,
  data: StepData,
  broken: (slice: string, today?: IsoDate) => FaultParams | boolean | null | '' | undefined,
): Step {
  const {fault, at} = data;
  return {
    op,
    ...data,
    test: (value, today) => {
      const x = at ? value.slice(at[0], at[1]) : value;
      const bad = broken(x, today);
      if (!bad) return undefined;
      return {code: fault, params: bad === true ? (at ? {x} : {n: x.length}) : bad};
    },
  };
}

/** Makes a step say the same on any day, for dates that may lie ahead. */
/* @__NO_SIDE_EFFECTS__ */
export function timeless(of: Step): Step {
  return {...of, timeless: true, test: value => of.test(value)};
}
