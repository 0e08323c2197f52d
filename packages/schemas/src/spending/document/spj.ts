import * as z from 'zod/mini';
import {formatMoney, senOf, sumSen} from '../../money.ts';
import {amountLines} from '../account.ts';
import {spjSources} from '../kinds.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {day, documentId, list, paymentId, whole} from '../part.ts';
import {isPeriodOf} from '../period.ts';
import {fault, ruled} from '../rule.ts';
import {buktiRef} from './bukti.ts';

const makeItem = () =>
  ruled({
    payment: paymentId,
    /** None for money of LS that went through the treasurer. */
    npd: z.exactOptional(documentId),
    lines: amountLines(),
    bukti: list(buktiRef, 1, 200),
  });

const makeSpj = () =>
  ruled(
    {
      ...chainFields('SPJ'),
      periode: ruled({from: day, to: day}),
      sumber: z.enum(spjSources),
      items: list(makeItem(), 1, 1000),
      total: whole,
      pajakDipungut: whole,
      pajakDisetor: whole,
    },
    [
      numbered,
      {
        codes: ['PERIOD_OUTSIDE_YEAR'],
        fields: ['periode', 'tahunAnggaran'],
        find: ({periode, tahunAnggaran}) =>
          isPeriodOf(tahunAnggaran, periode)
            ? []
            : [fault('periode', 'PERIOD_OUTSIDE_YEAR', {x: tahunAnggaran})],
      },
      {
        codes: ['isian.kosong', 'isian.tidak_berlaku'],
        fields: ['sumber', 'items'],
        find: ({sumber, items}) =>
          items.flatMap(({npd}, index) => {
            if (sumber === 'LS_BENDAHARA')
              return npd ? [fault(`items.${index}.npd`, 'isian.tidak_berlaku')] : [];
            return npd ? [] : [fault(`items.${index}.npd`, 'isian.kosong')];
          }),
      },
      {
        codes: ['dokumen.jumlah'],
        fields: ['items', 'total'],
        find({items, total}) {
          const diff = sumSen(items.flatMap(({lines}) => lines.map(({amount}) => amount))) - senOf(total);
          return diff === 0n ? [] : [fault('total', 'dokumen.jumlah', {selisih: formatMoney(diff)})];
        },
      },
      {
        codes: ['B-11'],
        fields: ['pajakDipungut', 'pajakDisetor'],
        find({pajakDipungut, pajakDisetor}) {
          const over = senOf(pajakDisetor) - senOf(pajakDipungut);
          return over > 0n ? [fault('pajakDisetor', 'B-11', {lebih: formatMoney(over)})] : [];
        },
      },
    ],
  );
/** Surat Pertanggungjawaban with its evidence. @source Permendagri 77/2020; cashless.md 4.1 */
export const spj = /* @__PURE__ */ makeSpj();
/** An SPJ. */
export type Spj = z.output<typeof spj>;
/** The SPJ for documentation and JSON Schema. */
export const spjDocument = /* @__PURE__ */ defineDocument({
  id: 'spj',
  version: '2026-11-30',
  title: {id: 'Surat Pertanggungjawaban (SPJ)', en: 'Accountability file (SPJ)'},
  summary: {
    id: 'Belanja UP/TU/LS bendahara dengan buktinya.',
    en: 'Spending of the treasurer with its evidence.',
  },
  source: 'Permendagri 77/2020',
  schema: spj,
});
