import type {IsoDate} from './dates.ts';

/** Who set a rate or limit: the nation, the regency, or a bank. */
export type SetBy = 'NATIONAL' | 'REGENCY' | 'BANK';

/** A rate or limit with its time and its law. Look-up is by the date the duty arises. */
export interface Dated {
  readonly validFrom: IsoDate;
  /** Last day it holds; open when absent. */
  readonly validTo?: IsoDate;
  readonly legalBasis: string;
  readonly setBy: SetBy;
}

/** No row of a rule set covers a date. A missing rate is an error, never zero. */
export class RateNotFound extends Error {
  override readonly name = 'RateNotFound';
  readonly code = 'RATE_NOT_FOUND';
  constructor(what: string, date: IsoDate) {
    super(`Tarif ${what} untuk tanggal ${date} belum ada. Muat aturan yang berlaku pada tanggal itu.`);
  }
}

/** The row that holds on a date. @throws RateNotFound */
export function rowAt<Row extends Dated>(rows: readonly Row[], date: IsoDate, what: string): Row {
  const row = rows.find(one => one.validFrom <= date && (one.validTo === undefined || date <= one.validTo));
  if (!row) throw new RateNotFound(what, date);
  return row;
}
