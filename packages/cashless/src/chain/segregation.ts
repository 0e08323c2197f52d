import {addDays, type IsoDate} from '@kepahiang/schemas/dates.js';
import {RateNotFound} from '../dated.ts';
import {ruleRows, rulesAt, type Rules, type RulesAt} from '../rules/rules.ts';
import {segregatedPairs} from '../rules/schema/spending.ts';

/** Two events that one person may not both do on one document, as `first+second`. */
export type SegregatedPair = (typeof segregatedPairs)[number];

/** What somebody has done on a document. */
export interface PastEvent {
  readonly event: string;
  /** The person (NIP), not the role: segregation looks at people. */
  readonly user: string;
}

function pairOf(one: string, other: string): SegregatedPair | undefined {
  return segregatedPairs.find(pair => pair === `${one}+${other}` || pair === `${other}+${one}`);
}

/**
 * Pairs a decree lets one person do in an office. A small unit is not let off by being small: without a row in
 * `sod.relaxedPairs` nothing is relaxed, and dual control by `two` merges maker and checker only.
 * @source cashless.md 3.2, 13
 */
export function relaxedPairs(rules: RulesAt): readonly SegregatedPair[] {
  const decreed = relaxation(() => rules.row('sod.relaxedPairs').value.map(({pair}) => pair)) ?? [];
  const merged = relaxation(() => rules.row('dualControl').value) === 'two';
  return merged ? [...decreed, 'submit+check'] : decreed;
}

/** An exemption nobody has decided does not exist; this is no rate, so its absence is an answer. */
function relaxation<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RateNotFound) return undefined;
    throw error;
  }
}

/** Pairs relaxed under the rules of the day, asked only where it matters; none without rules. @internal */
export const relaxedBy = (rules: RulesAt | undefined) => (): readonly SegregatedPair[] =>
  rules ? relaxedPairs(rules) : [];

/** A pair that is relaxed on these days. */
export interface RelaxedPeriod {
  readonly pair: SegregatedPair;
  readonly validFrom: IsoDate;
  /** Last day; open when absent. */
  readonly validTo?: IsoDate;
}

/** All that {@link relaxedPairs} says on any day, as stretches of days: for a database that must decide alike. */
export function relaxedPeriods(rules: Rules): readonly RelaxedPeriod[] {
  const rows = [...ruleRows(rules, 'sod.relaxedPairs'), ...ruleRows(rules, 'dualControl')];
  const edges = rows.flatMap(({validFrom, validTo}) => [
    validFrom,
    ...(validTo ? [addDays(validTo, 1)] : []),
  ]);
  const starts = [...new Set(edges)].sort();
  return starts.flatMap((validFrom, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? {} : {validTo: addDays(next, -1)};
    return [...new Set(relaxedPairs(rulesAt(rules, validFrom)))].map(pair => ({pair, validFrom, ...end}));
  });
}

/** The pair a person would break by an event, or `undefined`. @source cashless.md 3.2; PP 12/2019 */
export function brokenPair(
  event: string,
  user: string,
  history: readonly PastEvent[],
  relaxed: () => readonly SegregatedPair[] = () => [],
): SegregatedPair | undefined {
  const pairs = history
    .filter(past => past.user === user)
    .map(past => pairOf(past.event, event))
    .filter(pair => pair !== undefined);
  if (pairs.length === 0) return undefined;
  const allowed = relaxed();
  return pairs.find(pair => !allowed.includes(pair));
}
