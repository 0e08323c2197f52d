import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {ruleAt} from '../rules/rules.ts';
import {totalOf} from './part.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** A purchase by a government credit card (KKPD). */
export interface KkpdPurchase {
  readonly id: string;
  readonly amount: Money;
  /** ISO 18245, four digits. */
  readonly mcc: string;
  readonly personal?: boolean;
  readonly cashAdvance?: boolean;
}

/** A bill of the card: it is paid in full by its day. */
export interface KkpdBill {
  readonly id: string;
  readonly amount: Money;
  readonly due: IsoDate;
  /** `null` where it has not been paid in full. */
  readonly paidInFullOn: IsoDate | null;
}

/** Purchases and bills of cards on a day. */
export interface KkpdInput {
  readonly purchases: readonly KkpdPurchase[];
  readonly bills: readonly KkpdBill[];
  readonly asOf: IsoDate;
}

/** What is wrong with a purchase or a bill. */
export type KkpdReason = 'FORBIDDEN_MCC' | 'CASH_ADVANCE' | 'PERSONAL' | 'LATE_BILL';

function reasonOf(one: KkpdPurchase, forbidden: ReadonlySet<string>): KkpdReason | undefined {
  if (one.cashAdvance === true) return 'CASH_ADVANCE';
  if (one.personal === true) return 'PERSONAL';
  return forbidden.has(one.mcc) ? 'FORBIDDEN_MCC' : undefined;
}

/** a card of the government was misused, or its bill was paid late. @source cashless.md 10, 5.8 */
export const r32: AuditRule<
  KkpdInput,
  {readonly forbiddenMcc: readonly string[]},
  {readonly total: Money; readonly count: number},
  {readonly reason: KkpdReason; readonly amount: Money}
> = {
  id: 'R-32',
  title: 'Penyalahgunaan KKPD',
  explanation:
    'Kartu dipakai di jenis merchant terlarang, untuk tarik tunai, atau untuk keperluan pribadi, atau tagihannya terlambat dilunasi.',
  source: 'Permendagri 79/2022',
  level: 'FINDING',
  defaults: (rules, date) => ({forbiddenMcc: ruleAt(rules, 'kkpd.forbiddenMcc', date).value}),
  run: ({purchases, bills, asOf}, {forbiddenMcc}) => {
    const forbidden = new Set(forbiddenMcc);
    const misused = purchases.flatMap(one => {
      const reason = reasonOf(one, forbidden);
      return reason ? [{reason, amount: one.amount, evidence: [one.id]}] : [];
    });
    const late = bills
      .filter(({due, paidInFullOn}) => (paidInFullOn ?? asOf) > due)
      .map(({id, amount}) => ({reason: 'LATE_BILL' as const, amount, evidence: [id]}));
    const findings = [...misused, ...late];
    return resultOf('FINDING', findings, {total: totalOf(findings, 'amount'), count: findings.length});
  },
};
