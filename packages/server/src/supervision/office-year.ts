import type {ReconciledMonth} from '@kepahiang/cashless/audit/r-23-reconciliation.js';
import type {AdjustedBalances} from '@kepahiang/cashless/reconciliation/balance.js';
import {addMonths, dateWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import {storedKindIds} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import type {Context} from '../context.ts';
import {officeDocuments} from '../document/office-documents.ts';
import type {AuditedDocuments} from './document-inputs.ts';
import type {Db} from '../database/connect.ts';
import {reconcileMonth} from '../reconciliation/month.ts';
import {lastDayOf} from '../store/closing-store.ts';
import {
  auditLines,
  closedMonths,
  countsOf,
  monthsOf,
  openPanjars,
  paymentsWithHistory,
  type AuditLineRow,
  type AuditPaymentRow,
  type PanjarRow,
} from '../store/supervision-store.ts';

/** Rows of an office in a year, up to today: all that the audit rules can be given. */
export interface OfficeYear {
  readonly skpd: string;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly payments: readonly AuditPaymentRow[];
  readonly lines: readonly AuditLineRow[];
  readonly panjars: readonly PanjarRow[];
  readonly counts: Awaited<ReturnType<typeof countsOf>>;
  readonly closed: readonly {readonly month: IsoDate; readonly closedAt: Date}[];
  /** Documents of spending of the year, whole. */
  readonly documents: AuditedDocuments;
  readonly rules: Rules;
  /** Months that are over and have a balance of the bank. */
  readonly reconciled: readonly ReconciledMonth[];
  /** Months that are over, have lines and no balance of the bank: `2026-10`. */
  readonly unreconciled: readonly string[];
}

/** Last day of a year that has come. */
export function lastDay(year: number, now: Date): IsoDate {
  const today = dateWib(now);
  return today < `${year}-12-31` ? today : `${year}-12-31`;
}

function reconciledMonth(month: string, equation: AdjustedBalances): ReconciledMonth {
  const {adjustedBank, adjustedBku, explained} = equation;
  const {mismatch, ambiguous, bkuOnly} = explained;
  const sum = senOf(mismatch) + senOf(ambiguous) + senOf(bkuOnly);
  return {id: month, adjustedBank, adjustedBku, explained: moneyOfSen(sum)};
}

type Equation = AdjustedBalances | null | undefined;

/** The equation of a register, as it was signed. */
export function signedEquation(content: Readonly<Record<string, unknown>>): Equation {
  return (content['reconciliation'] as {equation?: AdjustedBalances | null} | undefined)?.equation;
}

/** Months that are over: a closed one as it was signed, an open one as it stands. */
async function reconciliationsOf(
  context: Context,
  db: Db,
  {skpd, year, asOf}: Pick<OfficeYear, 'skpd' | 'year' | 'asOf'>,
  closed: Awaited<ReturnType<typeof closedMonths>>,
): Promise<Pick<OfficeYear, 'reconciled' | 'unreconciled'>> {
  const reconciled: ReconciledMonth[] = [];
  const unreconciled: string[] = [];
  for (const {month, bookLines, statementTo} of await monthsOf(db, year, skpd)) {
    const start = `${month}-01`;
    if (lastDayOf(start) > asOf) continue;
    const signed = closed.find(one => one.month === start);
    const equation: Equation = signed
      ? signedEquation(signed.content)
      : statementTo === null
        ? null
        : (await reconcileMonth(context, db, skpd, start)).equation;
    if (equation) reconciled.push(reconciledMonth(month, equation));
    else if (bookLines > 0) unreconciled.push(month);
  }
  return {reconciled, unreconciled};
}

/** Reads the rows of an office in a year. */
export async function officeYear(
  context: Context,
  db: Db,
  skpd: string,
  year: number,
  now: Date,
): Promise<OfficeYear> {
  const [from, asOf] = [`${year}-01-01`, lastDay(year, now)];
  const closed = await closedMonths(db, skpd, year);
  return {
    skpd,
    year,
    asOf,
    payments: await paymentsWithHistory(db, skpd, from, asOf),
    lines: await auditLines(db, skpd, year, asOf),
    panjars: await openPanjars(db, skpd, year, asOf),
    counts: await countsOf(db, skpd, from, asOf),
    closed,
    documents: (await officeDocuments(db, skpd, year, storedKindIds)) as AuditedDocuments,
    rules: context.rules,
    ...(await reconciliationsOf(context, db, {skpd, year, asOf}, closed)),
  };
}

/** Months of a year that have begun: `2026-01` to the present one. */
export function monthsBegun(year: number, now: Date): string[] {
  const last = lastDay(year, now).slice(0, 7);
  return Array.from({length: 12}, (_, index) => addMonths(`${year}-01-01`, index).slice(0, 7)).filter(
    month => month <= last,
  );
}
