import {
  closingFindings,
  closingRegister,
  type ClosingFault,
  type ClosingRegister,
} from '@kepahiang/cashless/reconciliation/closing-register.js';
import type {MatchClass} from '@kepahiang/cashless/reconciliation/line.js';
import type {Closing} from '@kepahiang/contract/closings.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {reasonTexts} from '@kepahiang/schemas/messages/api.js';
import {contentHash} from '../content-hash.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {reconcileMonth, type MonthReconciliation} from '../reconciliation/month.ts';
import {reconciliationView, unmatchedView, untickedOf} from '../reconciliation/view.ts';
import {lastCashCount, type CashCountRow} from '../store/cash-count-store.ts';
import {outstandingOf, type OutstandingRow} from '../store/closing-store.ts';
import {cashCountView} from './count.ts';

/** What is signed: the figures and lists of a month, without what only the moment tells. */
export type ClosingContent = Omit<
  Closing,
  'state' | 'version' | 'hash' | 'signatures' | 'closedAt' | 'maySign'
>;

/** A register as it would be signed now. */
export interface ClosingDraft {
  readonly content: ClosingContent;
  readonly hash: string;
  /** Codes that must be mended before anybody signs. */
  readonly blocking: readonly string[];
  readonly reconciliation: MonthReconciliation;
}

/** People who sign, as far as they are known. */
export interface Signers {
  readonly bp: string;
  readonly pa: string;
  readonly reason: string | undefined;
}

/** What must be there before there is a register at all. */
type Missing = 'STATEMENT_MISSING' | 'CASH_COUNT_MISSING';

function missingOf(month: MonthReconciliation, count: CashCountRow | undefined): Missing[] {
  return [
    ...(month.saldoBank === undefined || month.statementTo === null ? ['STATEMENT_MISSING' as const] : []),
    ...(count ? [] : ['CASH_COUNT_MISSING' as const]),
  ];
}

const findings: ReadonlySet<string> = new Set(closingFindings);

function faultView(code: ClosingFault | Missing): Closing['faults'][number] {
  return {code, isFinding: findings.has(code), text: reasonTexts[code] ?? code};
}

interface Parts {
  readonly month: MonthReconciliation;
  readonly count: CashCountRow | undefined;
  readonly panjar: readonly OutstandingRow[];
  readonly pajak: readonly OutstandingRow[];
}

async function partsOf(context: Context, db: Db, skpd: string, start: IsoDate): Promise<Parts> {
  const month = await reconcileMonth(context, db, skpd, start);
  const {to} = month.span;
  return {
    month,
    count: await lastCashCount(db, skpd, start, to),
    panjar: await outstandingOf(db, skpd, 'PANJAR', to),
    pajak: await outstandingOf(db, skpd, 'PAJAK', to),
  };
}

/** What the rules say of the parts. */
function registerOf({month, count, panjar, pajak}: Parts, {bp, pa, reason}: Signers): ClosingRegister {
  const {balances, saldoBank, result, span} = month;
  return closingRegister({
    tanggal: span.to,
    bp,
    pa,
    saldoBku: balances.saldo,
    bkuBank: balances.bank,
    bkuTunai: balances.tunai,
    saldoBank: saldoBank ?? '0.00',
    pieces: count?.pieces ?? {},
    panjar,
    pajak,
    reconciliation: result,
    unticked: untickedOf(month),
    ...(reason !== undefined && {reason}),
  });
}

function contentOf(
  {month, count, panjar, pajak}: Parts,
  register: ClosingRegister,
  faults: Closing['faults'],
  reason: string | undefined,
): ClosingContent {
  const {balances, saldoBank, span} = month;
  return {
    skpd: month.skpd,
    month: month.month,
    tanggal: span.to,
    saldoBku: balances.saldo,
    bkuBank: balances.bank,
    bkuTunai: balances.tunai,
    saldoBank: saldoBank ?? null,
    cash: count ? cashCountView(count) : null,
    panjar: [...panjar],
    pajak: [...pajak],
    panjarOutstanding: register.panjarOutstanding,
    pajakOutstanding: register.pajakOutstanding,
    inTransit: register.inTransit.map(one => unmatchedView(month, one)),
    bankOnly: register.bankOnly.map(one => unmatchedView(month, one)),
    reconciliation: reconciliationView(month),
    reason: reason ?? null,
    faults,
  };
}

/** The register of a month as it stands now. @source cashless.md 9.5 */
export async function draftClosing(
  context: Context,
  db: Db,
  skpd: string,
  start: IsoDate,
  signers: Signers,
): Promise<ClosingDraft> {
  const parts = await partsOf(context, db, skpd, start);
  const register = registerOf(parts, signers);
  const missing = missingOf(parts.month, parts.count);
  // Without statement or count the differences are those of a zero that nobody counted.
  const faults = (missing.length > 0 ? missing : register.faults).map(faultView);
  const content = contentOf(parts, register, faults, signers.reason);
  return {
    content,
    hash: contentHash(content),
    blocking: faults.filter(({isFinding}) => !isFinding).map(({code}) => code),
    reconciliation: parts.month,
  };
}

/** Classes of lines that the next month has to look at again. */
const leftOpen: ReadonlySet<MatchClass> = new Set([
  'AMOUNT_MISMATCH',
  'AMBIGUOUS',
  'BANK_ONLY_FEE',
  'BANK_ONLY_INTEREST',
  'BANK_ONLY_INTEREST_TAX',
  'BANK_ONLY_DEBIT',
  'BANK_ONLY_CREDIT',
  'CASH_WITHDRAWAL_UNRECORDED',
  'IN_TRANSIT',
  'BKU_ONLY',
]);

/** Lines a closing leaves open: those without partner, and returs that are not in the book. */
export function openLines({bankIds, bookIds, book, result}: MonthReconciliation): {
  openBank: string[];
  openBook: string[];
} {
  const returs = new Set(
    [...result.matches()]
      .filter(one => one.class === 'RETUR' && one.book.length === 0)
      .flatMap(one => one.bank),
  );
  return {
    openBank: bankIds.filter((id, place) => leftOpen.has(result.bankClass(place)) || returs.has(id)),
    openBook: bookIds
      .filter((_, place) => leftOpen.has(result.bookClass(place)))
      .flatMap(id => book.get(id)!.members),
  };
}
