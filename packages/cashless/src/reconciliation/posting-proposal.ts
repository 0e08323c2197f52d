import type {MatchClass} from './line.ts';

/** What a movement that only the bank has is in the cash book. */
export type PostingKind = 'FEE' | 'INTEREST' | 'INTEREST_TAX' | 'RETUR' | 'CASH_WITHDRAWAL' | 'RECEIPT';

/** The BKU entry that is missing for a bank line. */
export interface PostingProposal {
  readonly kind: PostingKind;
  /** Side of the line in the bank's sub-book; its amount is the bank's. */
  readonly side: 'IN' | 'OUT';
  /** Cash comes in under the sub-book of cash in the same posting. */
  readonly toCash: boolean;
  /** Text for people, Indonesian; the treasurer may write another. */
  readonly uraian: string;
  /** Whether the treasurer must name the document it follows from: a receipt is more than the bank's own doing. */
  readonly needsDocument: boolean;
}

const proposal = (
  kind: PostingKind,
  side: 'IN' | 'OUT',
  uraian: string,
  more: {readonly toCash?: boolean; readonly needsDocument?: boolean} = {},
): PostingProposal => ({
  kind,
  side,
  uraian,
  toCash: more.toCash ?? false,
  needsDocument: more.needsDocument ?? false,
});

const proposals: Readonly<Partial<Record<MatchClass, PostingProposal>>> = {
  BANK_ONLY_FEE: proposal('FEE', 'OUT', 'Biaya administrasi bank'),
  BANK_ONLY_INTEREST: proposal('INTEREST', 'IN', 'Jasa giro, untuk disetor ke RKUD'),
  BANK_ONLY_INTEREST_TAX: proposal('INTEREST_TAX', 'OUT', 'Pajak atas jasa giro'),
  CASH_WITHDRAWAL_UNRECORDED: proposal('CASH_WITHDRAWAL', 'OUT', 'Penarikan tunai', {toCash: true}),
  BANK_ONLY_CREDIT: proposal('RECEIPT', 'IN', 'Penerimaan', {needsDocument: true}),
  RETUR: proposal('RETUR', 'IN', 'Retur'),
};

/**
 * The BKU entry that is missing for a bank line of this class. None for an unknown debit: spending goes through the chain
 * of documents, so it is investigated and not posted.
 *
 * @param isBooked - Whether a retur is in the book already.
 * @source cashless.md 9.2
 */
export function postingProposal(name: MatchClass, isBooked = false): PostingProposal | undefined {
  return name === 'RETUR' && isBooked ? undefined : proposals[name];
}
