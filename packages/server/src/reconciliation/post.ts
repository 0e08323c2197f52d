import {postingProposal, type PostingProposal} from '@kepahiang/cashless/reconciliation/posting-proposal.js';
import type {MatchClass} from '@kepahiang/cashless/reconciliation/line.js';
import type {postMissingEntry} from '@kepahiang/contract/reconciliations.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import type {output} from 'zod/mini';
import type {Db} from '../database/connect.ts';
import {entryDate} from '../closing/entry-date.ts';
import {fault, Refusal} from '../http/problem.ts';
import {lockBook, postEntry, type NewEntry} from '../store/cash-book-store.ts';
import {bankKey} from '../store/reconciliation-store.ts';
import type {StatementEntryRow} from '../store/statement-store.ts';
import type {MonthReconciliation} from './month.ts';

/** What a treasurer sends. */
export type PostingDraft = output<typeof postMissingEntry.input.body>;

/** What was posted: the line that pairs with the movement, the cash after it, and the class of the pair. */
export interface Posted {
  readonly lines: readonly {readonly year: number; readonly no: number; readonly tanggal: IsoDate}[];
  readonly class: MatchClass;
  readonly rule: string;
}

/** Class and rule a posted entry has from then on: what the rules would find, had it been there before. */
const pairedAs: Readonly<Record<PostingProposal['kind'], Pick<Posted, 'class' | 'rule'>>> = {
  FEE: {class: 'MATCHED_FUZZY', rule: 'KEYWORD'},
  INTEREST: {class: 'MATCHED_FUZZY', rule: 'KEYWORD'},
  INTEREST_TAX: {class: 'MATCHED_FUZZY', rule: 'KEYWORD'},
  CASH_WITHDRAWAL: {class: 'CASH_WITHDRAWAL', rule: 'KEYWORD'},
  RETUR: {class: 'RETUR', rule: 'RETUR'},
  RECEIPT: {class: 'MATCHED_FUZZY', rule: 'AMOUNT_AND_DATE'},
};

/** The entry that is missing for a movement. @throws Refusal `rule-violated` where none is */
function proposalOf(month: MonthReconciliation, key: string): PostingProposal {
  const place = month.bankIds.indexOf(key);
  const name = place < 0 ? undefined : month.result.bankClass(place);
  const isBooked =
    name === 'RETUR' &&
    [...month.result.matches()].some(({bank, book}) => bank.includes(key) && book.length > 0);
  const proposal = name && postingProposal(name, isBooked);
  if (!proposal) throw new Refusal('rule-violated', {reason: 'NOTHING_TO_POST'});
  return proposal;
}

/** Posts the entry that is missing for a movement, with the cash it brings where it is a withdrawal. */
export async function postMissing(
  db: Db,
  month: MonthReconciliation,
  entry: StatementEntryRow,
  draft: PostingDraft,
  now: Date,
): Promise<Posted> {
  const proposal = proposalOf(month, bankKey(entry.id));
  if (proposal.needsDocument && !draft.document)
    throw new Refusal('invalid', {faults: [fault('document', 'bku.dokumen')]});
  const {skpd} = month;
  const tanggal = await entryDate(db, skpd, entry.booking_date, draft.tanggal, now);
  const year = Number(tanggal.slice(0, 4));
  const isOut = proposal.side === 'OUT';
  const {saldo} = await lockBook(db, skpd, year);
  if (isOut && senOf(saldo) < senOf(entry.amount)) throw new Refusal('rule-violated', {reason: 'B-10-NEG'});
  const zero = moneyOfSen(0n);
  const common = {
    skpd,
    tanggal,
    uraian: draft.uraian ?? proposal.uraian,
    rekening: draft.rekening ?? null,
    ref: draft.document
      ? {doc: draft.document.kind, id: draft.document.id}
      : {doc: 'REKENING_KORAN', id: entry.id},
    shortRef: entry.short_ref,
    kind: proposal.kind,
  };
  const [into, out] = isOut ? [zero, entry.amount] : [entry.amount, zero];
  const entries: readonly NewEntry[] = [
    {...common, in: into, out, bukuPembantu: 'BANK'},
    ...(proposal.toCash ? [{...common, in: entry.amount, out: zero, bukuPembantu: 'TUNAI' as const}] : []),
  ];
  const lines: Posted['lines'][number][] = [];
  for (const one of entries) lines.push({year, no: await postEntry(db, one, now), tanggal});
  return {lines, ...pairedAs[proposal.kind]};
}
