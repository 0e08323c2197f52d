import type {CsvProfile} from '@kepahiang/cashless/bank/csv-profile.js';
import {
  statementFaultLabels,
  type StatementFault,
  type StatementSummary,
} from '@kepahiang/cashless/bank/entry.js';
import {
  fileVerdict,
  fileWarningLabels,
  type FileRefusal,
  type FileWarning,
} from '@kepahiang/cashless/bank/file-verdict.js';
import {readStatementStream} from '@kepahiang/cashless/bank/read.js';
import type {Statement} from '@kepahiang/contract/statements.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {formatMoney, type Money} from '@kepahiang/schemas/money.js';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {accountNumber} from '../source-account.ts';
import {readPieces} from '../store/attachment-store.ts';
import {lastClosed} from '../store/closing-store.ts';
import {followedBalance} from '../store/statement-balance.ts';
import {finishStatementFile, lockAccount, type StatementFileRow} from '../store/statement-store.ts';
import {insertStatements} from '../store/statement-summary.ts';
import {profileOf, readerOf} from './format.ts';
import {Staging} from './staging.ts';

/** So many unread lines are told; the rest is counted. */
const faultLimit = 100;

type Result = NonNullable<Statement['result']>;

/** What reading a file told, besides its movements. */
interface Reading {
  readonly summaries: StatementSummary[];
  /** The first ones, and whatever broke the reading off. */
  readonly faults: StatementFault[];
  faultTotal: number;
}

const endings: ReadonlySet<string> = new Set(['XML', 'STATEMENT_OPEN', 'COLUMN_MISSING']);

/** The CSV profile a file was announced with. */
function csvProfileOf(context: Context, file: StatementFileRow): CsvProfile | undefined {
  return profileOf(file, context.csvProfiles(dateWib(file.created_at)));
}

/** Reads the stored pieces of a file; what is held is one piece, one batch and the sums. */
async function read(context: Context, db: Db, file: StatementFileRow, staging: Staging): Promise<Reading> {
  const reader = readerOf(file.format, csvProfileOf(context, file), accountNumber(file.account));
  const reading: Reading = {summaries: [], faults: [], faultTotal: 0};
  for await (const {entries, faults, summaries} of readStatementStream(reader, readPieces(db, file.id))) {
    await staging.add(entries);
    reading.summaries.push(...summaries);
    reading.faultTotal += faults.length;
    for (const one of faults)
      if (reading.faults.length < faultLimit || endings.has(one.code)) reading.faults.push(one);
  }
  return reading;
}

/** The balance each statement of a file should follow on: the one before it in the file, else what is stored. */
async function followed(
  db: Db,
  account: string,
  summaries: readonly StatementSummary[],
): Promise<Map<number, Money>> {
  const closings = new Map<number, Money>();
  for (const [place, {statement, from, opening}] of summaries.entries()) {
    const stored =
      summaries[place - 1]?.closing ??
      (from === undefined || opening === undefined
        ? undefined
        : await followedBalance(db, account, from, opening));
    if (stored !== undefined) closings.set(statement, stored);
  }
  return closings;
}

function unreadLines(faults: readonly StatementFault[]): Result['unread']['lines'] {
  return faults.slice(0, faultLimit).map(({line, code, field}) => ({
    line,
    code,
    field: field ?? null,
    text: statementFaultLabels[code],
  }));
}

function refusalFault(refusal: FileRefusal, unread: number): Fault {
  if (refusal.code === 'UNBALANCED')
    return fault('berkas', 'koran.selisih', {i: refusal.statement, x: formatMoney(refusal.diff)});
  if (refusal.code === 'OTHER_ACCOUNT') return fault('berkas', 'koran.rekening', {i: refusal.statement});
  if (refusal.code === 'OTHER_CURRENCY') return fault('berkas', 'koran.mata_uang', {i: refusal.statement});
  return refusal.code === 'UNREADABLE'
    ? fault('berkas', 'koran.terbaca', {n: unread})
    : fault('berkas', 'koran.kosong');
}

function refuse(refusals: readonly FileRefusal[], {faults, faultTotal}: Reading): never {
  const lines = unreadLines(faults).map(({line, text}) =>
    fault(`baris.${line}`, 'koran.baris', {i: line, x: text}),
  );
  throw new Refusal('rule-violated', {
    reason: refusals[0]!.code,
    faults: [...refusals.map(one => refusalFault(one, faultTotal)), ...lines],
  });
}

function warningOf(warning: FileWarning): Result['warnings'][number] {
  const {code, statement} = warning;
  return {code, statement, diff: code === 'GAP' ? warning.diff : null, text: fileWarningLabels[code]};
}

function resultOf(
  {summaries, faults, faultTotal}: Reading,
  warnings: Result['warnings'],
  entries: number,
  added: number,
): Result {
  return {
    entries,
    added,
    known: entries - added,
    statements: summaries.map(({from, to, opening, closing, account: _, check: __, ...sums}) => ({
      ...sums,
      from: from ?? null,
      to: to ?? null,
      opening: opening ?? null,
      closing: closing ?? null,
    })),
    warnings,
    unread: {total: faultTotal, lines: unreadLines(faults)},
  };
}

/** Warns of new movements of a month that is closed. @param first - Day of the first new movement. */
async function lateWarnings(db: Db, skpd: string, first: string | null): Promise<Result['warnings']> {
  const closed = await lastClosed(db, skpd);
  if (!closed || first === null || first > closed.lastDay) return [];
  const text =
    'Berkas memuat mutasi baru dari bulan yang sudah ditutup. Mutasi itu tampil di rekonsiliasi bulan berikutnya.';
  return [{code: 'CLOSED_MONTH', statement: 1, diff: null, text}];
}

/**
 * Reads a whole uploaded file, locked by this transaction, and stores what is new of it. A file that was imported before
 * is left as it is.
 *
 * @throws Refusal `rule-violated` with every reason and the lines that could not be read; nothing is stored then
 */
export async function importFile(context: Context, db: Db, file: StatementFileRow, now: Date): Promise<void> {
  if (file.imported_at !== null) return;
  if (!file.complete) throw new Refusal('not-allowed-now', {reason: 'UPLOAD_INCOMPLETE'});
  await lockAccount(db, file.skpd, file.account);
  const staging = await Staging.open(db, file.account);
  const reading = await read(context, db, file, staging);
  const verdict = fileVerdict(
    {account: accountNumber(file.account), summaries: reading.summaries, faults: reading.faults},
    await followed(db, file.account, reading.summaries),
  );
  if (!verdict.ok) return refuse(verdict.refusals, reading);
  const {added, first} = await staging.store(
    file.skpd,
    file.id,
    csvProfileOf(context, file)?.newestFirst ?? false,
  );
  const warnings = [...verdict.warnings.map(warningOf), ...(await lateWarnings(db, file.skpd, first))];
  await insertStatements(db, file, reading.summaries);
  await finishStatementFile(db, file.id, resultOf(reading, warnings, staging.size, added), now);
}
