import {cleanDigits, cleanNumeric, cleanText} from '../clean.ts';

/** One step of cleaning what people type or paste. All but `apply` is data, in `x-clean` of the JSON Schema. */
export interface CleanStep {
  /** Word of the vocabulary, for example `upper`. */
  readonly op: string;
  /** Does it; the rest is data. */
  readonly apply: (text: string) => string;
}

/** Invisible marks go, every kind of space becomes a plain one, both ends are trimmed. */
export const text: CleanStep = {op: 'text', apply: cleanText};
/** {@link text}, and every Unicode digit becomes ASCII. */
export const ascii: CleanStep = {op: 'ascii', apply: cleanDigits};
/** {@link ascii}, and spaces, dots, hyphens and dashes go. */
export const numeric: CleanStep = {op: 'numeric', apply: cleanNumeric};
/** ASCII letters become capitals. */
export const upper: CleanStep = {
  op: 'upper',
  apply: value => value.replace(/[a-z]/g, letter => letter.toUpperCase()),
};
/** ASCII capitals become small letters, from the last `@` on. */
export const lowerDomain: CleanStep = {
  op: 'lowerDomain',
  apply: value => {
    const split = value.lastIndexOf('@');
    return split < 0 ? value : value.slice(0, split) + value.slice(split).replace(/[A-Z]/g, lower);
  },
};
/** ASCII capitals become small letters. */
export const lowerCase: CleanStep = {op: 'lower', apply: value => value.replace(/[A-Z]/g, lower)};

function lower(letter: string): string {
  return letter.toLowerCase();
}

/** Every match of a pattern is replaced, `$1` is the first group; with `where`, only in values of that shape. */
/* @__NO_SIDE_EFFECTS__ */
export function replace(data: {
  readonly pattern: string;
  readonly with: string;
  readonly where?: string;
}): CleanStep {
  const found = new RegExp(data.pattern, 'gu');
  const fits = new RegExp(data.where ?? '', 'u');
  return {
    op: 'replace',
    ...data,
    apply: value => (fits.test(value) ? value.replace(found, data.with) : value),
  };
}

/** Digits of each group, and what stands between them: `{digits: [2, 2, 2, 4], between: '.'}`. */
export interface Layout {
  readonly digits: readonly number[];
  readonly between: string;
}

/**
 * Bare digits, or groups with one kind of separator (`.` `-` `/` or a space) in exactly the right places, get the
 * separators of the first layout they fit. A wrong grouping stays as typed and fails: it is never regrouped by counting.
 */
/* @__NO_SIDE_EFFECTS__ */
export function group(data: {readonly layouts: readonly Layout[]}): CleanStep {
  const shapes = data.layouts.map(({digits, between}) => ({
    between,
    typed: ['', '\\.', '-', '/', ' '].map(
      separator => new RegExp(`^${digits.map(count => `([0-9]{${count}})`).join(separator)}$`, 'u'),
    ),
  }));
  return {
    op: 'group',
    ...data,
    apply: value => {
      for (const {between, typed} of shapes)
        for (const shape of typed) {
          const found = shape.exec(value);
          if (found) return found.slice(1).join(between);
        }
      return value;
    },
  };
}

/** Longer texts are no slip of the pen; they are left as they are, to be refused at once. @unit UTF-16 units */
const LONGEST = 2000;

/** A cleaner from its steps. */
/* @__NO_SIDE_EFFECTS__ */
export function cleaner(steps: readonly CleanStep[]): (typed: string) => string {
  return typed => (typed.length > LONGEST ? typed : steps.reduce((value, step) => step.apply(value), typed));
}
