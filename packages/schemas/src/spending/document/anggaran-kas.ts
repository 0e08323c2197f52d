import type * as z from 'zod/mini';
import {formatMoney, senOf, sumSen} from '../../money.ts';
import {accountRule, budgetFields} from '../account.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {documentId, list, whole} from '../part.ts';
import {fault, ruled} from '../rule.ts';

const makePlanLine = () =>
  ruled(
    {
      ...budgetFields(),
      pagu: whole,
      /** January to December. */
      bulan: list(whole, 12, 12),
    },
    [
      accountRule,
      {
        codes: ['anggarankas.jumlah'],
        fields: ['pagu', 'bulan'],
        find({pagu, bulan}) {
          const diff = sumSen(bulan) - senOf(pagu);
          return diff === 0n
            ? []
            : [fault('bulan', 'anggarankas.jumlah', {x: formatMoney(pagu), selisih: formatMoney(diff)})];
        },
      },
    ],
  );
/** One account of a cash budget: what is planned for each month, together its ceiling. @source cashless.md 4.1 */
export const cashPlanLine = /* @__PURE__ */ makePlanLine();

const makeCashPlan = () =>
  ruled({...chainFields('ANGGARAN_KAS'), dpa: documentId, lines: list(cashPlanLine, 1, 20_000)}, [numbered]);
/** Anggaran kas (RAK): the DPA by months. @source Permendagri 77/2020; cashless.md 4.1 */
export const anggaranKas = /* @__PURE__ */ makeCashPlan();
/** A cash budget. */
export type AnggaranKas = z.output<typeof anggaranKas>;
/** The cash budget for documentation and JSON Schema. */
export const anggaranKasDocument = /* @__PURE__ */ defineDocument({
  id: 'anggaran-kas',
  version: '2026-11-30',
  title: {id: 'Anggaran kas', en: 'Cash budget'},
  summary: {id: 'Pagu setiap rekening, dibagi per bulan.', en: 'The ceiling of each account, by months.'},
  source: 'Permendagri 77/2020',
  schema: anggaranKas,
});
