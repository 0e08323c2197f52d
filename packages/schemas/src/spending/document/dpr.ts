import * as z from 'zod/mini';
import {formatMoney, senOf, sumSen} from '../../money.ts';
import {defineDocument, paperFields, signature} from '../paper.ts';
import {documentId, line, list, whole, wholeAbove} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makeDpr = () =>
  ruled(
    {
      ...paperFields(),
      nomor: z.exactOptional(line(100)),
      sppd: documentId,
      lines: list(ruled({item: line(200), amount: wholeAbove}), 1, 200),
      total: whole,
      /** Of the traveller: without it the list proves nothing. */
      tandaTangan: signature,
    },
    [
      {
        codes: ['dokumen.jumlah'],
        fields: ['lines', 'total'],
        find({lines, total}) {
          const diff = sumSen(lines, ({amount}) => amount) - senOf(total);
          return diff === 0n ? [] : [fault('total', 'dokumen.jumlah', {selisih: formatMoney(diff)})];
        },
      },
    ],
  );
/** Daftar Pengeluaran Riil: the signed list of costs without receipts. @source PMK 113/PMK.05/2012; cashless.md 7.1 */
export const dpr = /* @__PURE__ */ makeDpr();
/** A DPR. */
export type DprRecord = z.output<typeof dpr>;
/** The DPR for documentation and JSON Schema. */
export const dprDocument = /* @__PURE__ */ defineDocument({
  id: 'dpr',
  version: '2026-11-30',
  title: {id: 'Daftar Pengeluaran Riil (DPR)', en: 'List of real costs (DPR)'},
  summary: {
    id: 'Biaya perjalanan tanpa kuitansi, ditandatangani pelaksana.',
    en: 'Costs without receipts, signed.',
  },
  source: 'PMK 113/PMK.05/2012',
  schema: dpr,
});
