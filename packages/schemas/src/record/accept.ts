import type {IsoDate} from '../dates.ts';
import type {Step} from '../vocabulary/step.ts';

/** A step `match` as data. */
type Match = Step & {
  readonly pattern: string;
  readonly not?: true;
  readonly at?: readonly [from: number, to?: number];
};

const isMatch = (step: Step): step is Match => step.op === 'match' && !step.warn;
const isWhole = (step: Step): step is Match => isMatch(step) && !step.at;

/**
 * Makes a quick yes of a rule: whether a value is right, without asking what is wrong. All shapes a value must not have
 * become one expression; what is left is asked as it stands, after the shapes it relies on.
 */
export function accepts(rule: readonly Step[]): (value: string, today?: IsoDate) => boolean {
  const never = rule.filter(isWhole).filter(step => step.not);
  const always = rule.filter(isWhole).filter(step => !step.not);
  const rest = rule.filter(step => !isWhole(step) && !step.warn);
  const bad = never.length > 0 && new RegExp(never.map(({pattern}) => `(?:${pattern})`).join('|'), 'u');
  const shapes = always.map(({pattern}) => new RegExp(pattern, 'u'));
  return (value, today) => {
    if (bad && bad.test(value)) return false;
    for (const shape of shapes) if (!shape.test(value)) return false;
    for (const step of rest) if (step.test(value, today)) return false;
    return true;
  };
}
