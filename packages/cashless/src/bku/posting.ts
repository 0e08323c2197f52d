import type {Instant} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {Posting} from '../bku.ts';

/** Where the money of a posting is: at the bank, or with the treasurer in cash. */
export type KasBook = 'BANK' | 'TUNAI';

/** The sub-books (buku pembantu) of the cash book. @source cashless.md 1, 4.1 */
export const subBookNames = ['BANK', 'TUNAI', 'PAJAK', 'PANJAR', 'RINCIAN_OBJEK'] as const;
/** One of {@link subBookNames}. */
export type SubBookName = (typeof subBookNames)[number];

/** Label of each sub-book for people. */
export const subBookLabels: Readonly<Record<SubBookName, string>> = {
  BANK: 'Buku pembantu bank',
  TUNAI: 'Buku pembantu kas tunai',
  PAJAK: 'Buku pembantu pajak',
  PANJAR: 'Buku pembantu panjar',
  RINCIAN_OBJEK: 'Buku pembantu rincian objek belanja',
};

/** A document of ours. */
export interface DocumentRef {
  readonly doc: string;
  readonly id: string;
}

/**
 * Which sub-books a posting stands in. Money is always at one of two places, so a posting to PAJAK, PANJAR or RINCIAN_OBJEK
 * says which (`kas`). Advances and taxes name the document they belong to, so that what comes back finds its beginning.
 */
export type InSubBook =
  | {readonly bukuPembantu: KasBook; readonly kas?: undefined; readonly ref?: DocumentRef | null | undefined}
  | {
      readonly bukuPembantu: 'RINCIAN_OBJEK';
      readonly kas: KasBook;
      readonly ref?: DocumentRef | null | undefined;
    }
  | {
      readonly bukuPembantu: 'PAJAK' | 'PANJAR';
      readonly kas: KasBook;
      /** The tax (doc `PAJAK`) or the NPD that the advance was paid on. */
      readonly ref: DocumentRef;
    };

/** A posting as the sub-books read it. */
export type SubBookPosting = Posting &
  InSubBook & {
    readonly uraian: string;
    /** Account of a spending; it makes the line part of the sub-book rincian objek. */
    readonly rekening?: string | null | undefined;
  };

/** A line of the cash book as it is kept. Never edited: a correction is another line. @source cashless.md 4.1 (BKU) */
export type BkuEntry = SubBookPosting & {
  readonly shortRef?: string | null | undefined;
  readonly ntpn?: string | null | undefined;
  readonly postedAt: Instant;
  /** Number of the line that this one corrects. */
  readonly correctsNo?: number | undefined;
};

/** What is brought forward into the year. What the cash book brings forward is bank and cash together. */
export interface BookOpening {
  readonly bank: Money;
  readonly tunai: Money;
  /** Tax withheld and not yet deposited. */
  readonly pajak?: Money;
  /** Advances not yet accounted for. */
  readonly panjar?: Money;
}

/** A year that begins with nothing, as after the leftovers of UP and TU have gone back to the RKUD. */
export const noOpening: BookOpening = {bank: '0.00', tunai: '0.00'};

/** Where the money of a posting is. @internal */
export function kasOf(posting: InSubBook): KasBook {
  return posting.kas === undefined ? posting.bukuPembantu : posting.kas;
}
