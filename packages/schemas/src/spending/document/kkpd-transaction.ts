import * as z from 'zod/mini';
import {accountFields, accountRule} from '../account.ts';
import {expenseKinds, kkpdKinds} from '../kinds.ts';
import {defineDocument, paperFields} from '../paper.ts';
import {documentId, line, list, moment, money, moneyAbove, shaped} from '../part.ts';
import {ruled} from '../rule.ts';
import {buktiRef} from './bukti.ts';

const makeTransaction = () =>
  ruled(
    {
      ...paperFields(),
      /** Id of the card. */
      cardId: documentId,
      holder: line(100),
      card: z.enum(kkpdKinds),
      ...accountFields(),
      expenseKind: z.enum(expenseKinds),
      merchant: line(100),
      /** Merchant category, ISO 18245. */
      mcc: shaped('^[0-9]{4}$', 'kkpd.mcc'),
      at: moment,
      amount: moneyAbove,
      /** What the holder has bought in the same cycle before. */
      usedThisCycle: money,
      cashAdvance: z.boolean(),
      personal: z.boolean(),
      /** Fee the merchant put on top; it must not be. */
      surcharge: money,
      evidence: list(buktiRef, 0, 50),
    },
    [accountRule],
  );
/**
 * A purchase with a government card as it happened; whether it was right is R-32, `kkpdPurchaseFaults`.
 * @source Permendagri 79/2022; cashless.md 5.8
 */
export const kkpdTransaction = /* @__PURE__ */ makeTransaction();
/** A purchase with a government card. */
export type KkpdTransaction = z.output<typeof kkpdTransaction>;
/** The purchase for documentation and JSON Schema. */
export const kkpdTransactionDocument = /* @__PURE__ */ defineDocument({
  id: 'kkpd-transaction',
  version: '2026-11-30',
  title: {id: 'Transaksi KKPD', en: 'Purchase by KKPD'},
  summary: {id: 'Satu pembelian dengan kartu pemerintah daerah.', en: 'One purchase with a government card.'},
  source: 'Permendagri 79/2022',
  schema: kkpdTransaction,
});
