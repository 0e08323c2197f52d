import type {Money} from '@kepahiang/schemas/money.js';
import {importVerdict, type ImportWarning} from './balance-check.ts';
import type {StatementFault, StatementFaultCode, StatementSummary} from './entry.ts';

/** A warning, and the statement of the file it is about. */
export type FileWarning = ImportWarning & {readonly statement: number};

/** Why a file is not taken as a whole. */
export type FileRefusal =
  | {readonly code: 'UNBALANCED'; readonly statement: number; readonly diff: Money}
  | {readonly code: 'OTHER_ACCOUNT' | 'OTHER_CURRENCY'; readonly statement: number}
  | {readonly code: 'UNREADABLE'}
  | {readonly code: 'EMPTY'};

/** What an import says of a whole file. */
export type FileVerdict =
  | {readonly ok: true; readonly warnings: readonly FileWarning[]}
  | {readonly ok: false; readonly refusals: readonly FileRefusal[]};

/** Words for people, Indonesian. They say what to do. */
export const fileWarningLabels: Readonly<Record<ImportWarning['code'], string>> = {
  GAP: 'Saldo awal tidak menyambung dengan saldo yang tersimpan. Impor juga rekening koran di antaranya.',
  NO_BALANCE: 'Berkas tidak memuat saldo, sehingga kelengkapannya tidak dapat diperiksa.',
  ACCOUNT_UNKNOWN: 'Berkas tidak menyebut nomor rekening. Pastikan berkas ini milik rekening Anda.',
};

/** After these the rest of the file was not read, or nothing of it was understood. */
const fatal: ReadonlySet<StatementFaultCode> = new Set(['XML', 'STATEMENT_OPEN', 'COLUMN_MISSING']);

/**
 * Whether the account that a file names is ours. Banks write it with branch or currency around it, with separators, or
 * with leading zeros.
 *
 * @param account - Our account number, digits.
 */
export function namesAccount(named: string, account: string): boolean {
  const theirs = named.replace(/[^0-9]/g, '');
  const bare = (digits: string): string => digits.replace(/^0+/, '');
  return theirs !== '' && (theirs.endsWith(account) || bare(theirs) === bare(account));
}

/**
 * Judges a whole file: it is taken or refused as one. A line that could not be read does no harm where the balances prove
 * that nothing is missing; without balances nobody knows, and the file is refused.
 *
 * @param storedClosings - Per statement of the file, the stored balance it should follow on, if any.
 * @source cashless.md 8.4 (a) and (b)
 */
export function fileVerdict(
  file: {
    readonly account: string;
    readonly summaries: readonly StatementSummary[];
    readonly faults: readonly StatementFault[];
  },
  storedClosings: ReadonlyMap<number, Money> = new Map(),
): FileVerdict {
  const refusals: FileRefusal[] = [];
  const warnings: FileWarning[] = [];
  for (const summary of file.summaries) {
    const {statement, account, currency} = summary;
    if (currency !== 'IDR') refusals.push({code: 'OTHER_CURRENCY', statement});
    if (account !== undefined && !namesAccount(account, file.account))
      refusals.push({code: 'OTHER_ACCOUNT', statement});
    const verdict = importVerdict(summary, storedClosings.get(statement));
    if (!verdict.ok) refusals.push({code: 'UNBALANCED', statement, diff: verdict.diff});
    else warnings.push(...verdict.warnings.map(one => ({...one, statement})));
  }
  const isProved = file.summaries.length > 0 && file.summaries.every(one => one.check?.ok);
  if (file.faults.some(({code}) => fatal.has(code)) || (file.faults.length > 0 && !isProved))
    refusals.push({code: 'UNREADABLE'});
  else if (!file.summaries.some(({entries, opening}) => entries > 0 || opening !== undefined))
    refusals.push({code: 'EMPTY'});
  return refusals.length > 0 ? {ok: false, refusals} : {ok: true, warnings};
}
