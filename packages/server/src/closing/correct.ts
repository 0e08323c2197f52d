import type {correctEntry} from '@kepahiang/contract/closings.js';
import {dateWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import type {output} from 'zod/mini';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {findBookEntry, lockBook, postEntry} from '../store/cash-book-store.ts';
import {entryDate} from './entry-date.ts';

/** What a treasurer sends. */
export type CorrectionDraft = output<typeof correctEntry.input.body>;

/** Posts a correction: a new entry in an open month of the same book, which names the one it corrects. */
export async function postCorrection(
  db: Db,
  skpd: string,
  draft: CorrectionDraft,
  now: Date,
): Promise<{year: number; no: number; correctsNo: number; tanggal: IsoDate}> {
  const wrong = await findBookEntry(db, skpd, draft.year, draft.no);
  if (!wrong) throw new Refusal('not-found');
  if (senOf(draft.amount) === 0n) throw new Refusal('invalid', {faults: [fault('amount', 'isian.kosong')]});
  const tanggal = await entryDate(db, skpd, wrong.tanggal, draft.tanggal ?? dateWib(now), now);
  // A book ends with its year; what is left of it is settled with the treasury.
  if (Number(tanggal.slice(0, 4)) !== draft.year) throw new Refusal('rule-violated', {reason: 'R-28'});
  const {saldo} = await lockBook(db, skpd, draft.year);
  const isOut = draft.side === 'OUT';
  if (isOut && senOf(saldo) < senOf(draft.amount)) throw new Refusal('rule-violated', {reason: 'B-10-NEG'});
  const zero = moneyOfSen(0n);
  const no = await postEntry(
    db,
    {
      skpd,
      tanggal,
      uraian: draft.uraian,
      rekening: wrong.rekening,
      in: isOut ? zero : draft.amount,
      out: isOut ? draft.amount : zero,
      bukuPembantu: wrong.bukuPembantu,
      ref: {doc: 'KOREKSI', id: `${draft.year}-${draft.no}`},
      shortRef: null,
      kind: 'KOREKSI',
      correctsNo: draft.no,
    },
    now,
  );
  return {year: draft.year, no, correctsNo: draft.no, tanggal};
}
