import * as z from 'zod/mini';
import {formatMoney, senOf, sumSen} from '../../money.ts';
import {defineDocument, paperFields} from '../paper.ts';
import {day, documentId, list, moneyAbove} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeBill = () =>
  ruled(
    {
      ...paperFields(),
      cardId: documentId,
      periode: ruled({from: day, to: day}),
      billed: moneyAbove,
      due: day,
      /** Purchases of the cycle after verification of their receipts. */
      purchases: list(ruled({id: documentId, amount: moneyAbove, verified: z.boolean()}), 1, 2000),
      /** SP2D to the issuing bank. */
      payments: list(ruled({sp2d: documentId, amount: moneyAbove, paidOn: day}), 0, 50),
    },
    [
      {
        codes: ['dokumen.jumlah'],
        fields: ['billed', 'purchases'],
        find({billed, purchases}) {
          const diff = sumSen(purchases, ({amount}) => amount) - senOf(billed);
          return diff === 0n ? [] : [fault('billed', 'dokumen.jumlah', {selisih: formatMoney(diff)})];
        },
      },
    ],
  );
/** The bill of a card for a cycle; paid in full, each cycle. @source Permendagri 79/2022; cashless.md 5.8 */
export const kkpdBill = /* @__PURE__ */ makeBill();
/** The bill of a card. */
export type KkpdBillRecord = z.output<typeof kkpdBill>;
/** The bill for documentation and JSON Schema. */
export const kkpdBillDocument = /* @__PURE__ */ defineDocument({
  id: 'kkpd-bill',
  version: '2026-11-30',
  title: {id: 'Tagihan KKPD', en: 'Bill of a KKPD'},
  summary: {id: 'Tagihan satu kartu untuk satu siklus.', en: 'The bill of a card for a cycle.'},
  source: 'Permendagri 79/2022',
  schema: kkpdBill,
});
