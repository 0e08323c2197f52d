import type * as z from 'zod/mini';
import {budgetFields, accountRule} from '../account.ts';
import {chainFields, defineDocument, numbered} from '../paper.ts';
import {count, day, list, whole} from '../part.ts';
import {ruled} from '../rule.ts';

const makeDpaLine = () =>
  ruled(
    {
      ...budgetFields(),
      pagu: whole,
      /** Which shift of the budget the line is of; 0 is the first DPA. */
      pergeseranKe: count(0, 99),
      berlakuDari: day,
    },
    [accountRule],
  );
/** One line of a DPA: the ceiling of an account. @source Permendagri 77/2020; cashless.md 4.1 */
export const dpaLine = /* @__PURE__ */ makeDpaLine();
/** One line of a DPA. */
export type DpaLine = z.output<typeof dpaLine>;

const makeDpa = () => ruled({...chainFields('DPA'), lines: list(dpaLine, 1, 20_000)}, [numbered]);
/** Dokumen Pelaksanaan Anggaran of an SKPD. @source PP 12/2019; Permendagri 77/2020; cashless.md 4.1 */
export const dpa = /* @__PURE__ */ makeDpa();
/** A DPA. */
export type Dpa = z.output<typeof dpa>;
/** The DPA for documentation and JSON Schema. */
export const dpaDocument = /* @__PURE__ */ defineDocument({
  id: 'dpa',
  version: '2026-11-30',
  title: {id: 'DPA-SKPD', en: 'Budget implementation document (DPA)'},
  summary: {
    id: 'Pagu setiap rekening satu SKPD dalam satu tahun anggaran.',
    en: 'The ceiling of each account of an SKPD in a fiscal year.',
  },
  source: 'PP 12/2019; Permendagri 77/2020',
  schema: dpa,
});
