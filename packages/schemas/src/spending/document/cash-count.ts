import type * as z from 'zod/mini';
import {nip} from '../../identifiers/nip.ts';
import {cashFields, cashRule} from '../cash-fields.ts';
import {defineDocument, paperFields, signature} from '../paper.ts';
import {list, money} from '../part.ts';
import {ruled} from '../rule.ts';

const makeCashCount = () =>
  ruled(
    {
      ...paperFields(),
      /** NIP of the treasurer whose cash is counted. */
      bendahara: nip,
      ...cashFields(),
      /** Cash according to the cash book. */
      bkuCash: money,
      signatures: list(signature, 0, 10),
    },
    [cashRule('bkuCash')],
  );
/** A cash count (cash opname) beside the cash the book has. @source Permendagri 77/2020; cashless.md 9.5 */
export const cashCount = /* @__PURE__ */ makeCashCount();
/** A cash count. */
export type CashCountRecord = z.output<typeof cashCount>;
/** The cash count for documentation and JSON Schema. */
export const cashCountDocument = /* @__PURE__ */ defineDocument({
  id: 'cash-count',
  version: '2026-11-30',
  title: {id: 'Berita acara pemeriksaan kas', en: 'Cash count'},
  summary: {id: 'Uang tunai per pecahan dibanding saldo buku.', en: 'Cash by denomination beside the book.'},
  source: 'Permendagri 77/2020',
  schema: cashCount,
});
