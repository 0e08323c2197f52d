import * as z from 'zod/mini';
import {allEvidence} from '../kinds.ts';
import {defineDocument, paperFields} from '../paper.ts';
import {documentId, line, whole} from '../part.ts';
import {ruled} from '../rule.ts';

const makeBukti = () =>
  ruled({
    ...paperFields(),
    jenis: z.enum(allEvidence),
    nilai: whole,
    /** Who issued it. */
    penerbit: line(100),
  });
/** Evidence of a transaction. Its number and date are those of the issuer. @source Permendagri 77/2020; cashless.md 4.1 */
export const bukti = /* @__PURE__ */ makeBukti();
/** A piece of evidence. */
export type Bukti = z.output<typeof bukti>;

const makeBuktiRef = () => ruled({id: documentId, jenis: z.enum(allEvidence)});
/** A piece of evidence as another document names it. */
export const buktiRef = /* @__PURE__ */ makeBuktiRef();

/** The evidence for documentation and JSON Schema. */
export const buktiDocument = /* @__PURE__ */ defineDocument({
  id: 'bukti',
  version: '2026-11-30',
  title: {id: 'Bukti transaksi', en: 'Evidence of a transaction'},
  summary: {
    id: 'Kuitansi, faktur, BAST, BPN, dan bukti lain.',
    en: 'Receipts, invoices, handovers and other proof.',
  },
  source: 'Permendagri 77/2020 Bab V',
  schema: bukti,
});
