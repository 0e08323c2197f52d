import type {PaymentEvent} from '../payment.ts';
import {ruleAt, type RuleValues} from '../rules/rules.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

type History = AuditPayment['history'];
type ControlPair = 'submit+check' | 'submit+release' | 'check+release';
/** What a finding of {@link r22} says. */
export interface Broken {
  readonly pairs: readonly ControlPair[];
}

const pairs: readonly (readonly [PaymentEvent, PaymentEvent, ControlPair])[] = [
  ['submit', 'check', 'submit+check'],
  ['submit', 'release', 'submit+release'],
  ['check', 'release', 'check+release'],
];

/** Limits of {@link r22}. */
export interface DualControlParams {
  /** `two` merges maker and checker, never the releaser. */
  readonly dualControl: RuleValues['dualControl'];
  /** Pairs a decree lets one person do. */
  readonly relaxedPairs: RuleValues['sod.relaxedPairs'];
}

/** Who did each step of the last round: what was sent back began anew. */
function lastRound(history: History): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const {event, user} of history.slice(history.findLastIndex(one => one.event === 'send_back') + 1))
    users.set(event, (users.get(event) ?? new Set()).add(user));
  return users;
}

function brokenPairs(history: History, allowed: ReadonlySet<string>): ControlPair[] {
  const users = lastRound(history);
  return pairs.flatMap(([one, other, pair]) => {
    const both = [...(users.get(one) ?? [])].some(user => users.get(other)?.has(user));
    return both && !allowed.has(pair) ? [pair] : [];
  });
}

/** one person did two of submitting, checking and releasing. @source cashless.md 10, 3.2 */
export const r22: AuditRule<
  {readonly payments: readonly Pick<AuditPayment, 'id' | 'history'>[]},
  DualControlParams,
  {readonly count: number},
  Broken
> = {
  id: 'R-22',
  title: 'Pengendalian ganda dilanggar',
  explanation:
    'Satu orang mengerjakan dua langkah yang harus terpisah: mengajukan, memeriksa, atau melepas pembayaran. Yang dinilai orangnya, bukan perannya.',
  source: 'PP 12/2019; cashless.md 3.2',
  level: 'FINDING',
  defaults: (rules, date) => ({
    dualControl: ruleAt(rules, 'dualControl', date).value,
    relaxedPairs: ruleAt(rules, 'sod.relaxedPairs', date).value,
  }),
  run: ({payments}, {dualControl, relaxedPairs}) => {
    const allowed = new Set<string>(relaxedPairs.map(({pair}) => pair));
    if (dualControl === 'two') allowed.add('submit+check');
    const findings = payments.flatMap(({id, history}) => {
      const broken = brokenPairs(history, allowed);
      return broken.length > 0 ? [{pairs: broken, evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {count: findings.length});
  },
};
