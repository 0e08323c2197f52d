import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import type {ClosedPeriod} from '../audit/r-28-back-dated.ts';
import type {BkuEntry} from './posting.ts';

/** A month of the cash book that has been closed, as R-28 reads it. */
export type ClosedMonth = Pick<ClosedPeriod, 'month' | 'closedAt'>;

/**
 * Whether a line is dated in a month that had been closed when it was posted. A month before a closed one is closed, too:
 * what is dated there would change what the closed one began with.
 */
function isShut(
  {tanggal, postedAt}: {readonly tanggal: IsoDate; readonly postedAt: Instant},
  closed: readonly ClosedMonth[],
): boolean {
  const posted = Date.parse(postedAt);
  return closed.some(({month, closedAt}) => tanggal.slice(0, 7) <= month && posted > Date.parse(closedAt));
}

/** Why a line may not be posted. */
export type PostingRefusal =
  /** Its date lies in a closed month: post it into an open one. */
  | 'CLOSED_MONTH'
  /** It corrects a line that does not exist, or itself. */
  | 'CORRECTION_UNKNOWN'
  /** It does not take the next number. */
  | 'GAP';

/** Whether a line may be posted, and if not, why. */
export type PostingDecision = {readonly ok: true} | {readonly ok: false; readonly code: PostingRefusal};

/** Words for people, Indonesian. They say what to do. */
export const postingRefusalLabels: Readonly<Record<PostingRefusal, string>> = {
  CLOSED_MONTH: 'Bulan ini sudah ditutup. Catat di bulan yang terbuka dengan tautan ke entri yang dikoreksi.',
  CORRECTION_UNKNOWN: 'Entri yang dikoreksi tidak ada di buku ini. Periksa nomornya.',
  GAP: 'Nomor entri harus berurutan. Muat ulang buku, lalu catat lagi.',
};

/**
 * Whether a line may be posted: not into a closed month, with the next number, and a correction names a line there is.
 * @source cashless.md 4.1, 4.6 (BKU), 9.5, R-28
 */
export function postingDecision(
  entry: Pick<BkuEntry, 'no' | 'tanggal' | 'postedAt' | 'correctsNo'>,
  book: {readonly lastNo: number; readonly closed: readonly ClosedMonth[]},
): PostingDecision {
  if (isShut(entry, book.closed)) return {ok: false, code: 'CLOSED_MONTH'};
  if (entry.no !== book.lastNo + 1) return {ok: false, code: 'GAP'};
  const {correctsNo} = entry;
  const isKnown = correctsNo === undefined || (correctsNo >= 1 && correctsNo <= book.lastNo);
  return isKnown ? {ok: true} : {ok: false, code: 'CORRECTION_UNKNOWN'};
}

/**
 * The line that takes a wrong one back: the same books and document, in and out exchanged, dated in an open month and
 * linked to it. What should have stood there is a second line, linked in the same way.
 * @source cashless.md 4.1 (never edited), 9.5 (correction link)
 */
export function correctionOf<Entry extends BkuEntry>(
  wrong: Entry,
  at: {readonly no: number; readonly tanggal: IsoDate; readonly postedAt: Instant},
): Entry {
  return {
    ...wrong,
    ...at,
    uraian: `Koreksi entri ${wrong.no}: ${wrong.uraian}`,
    in: wrong.out,
    out: wrong.in,
    correctsNo: wrong.no,
  };
}
