import type * as z from 'zod/mini';
import {defineDocument, paperFields} from '../paper.ts';
import {list} from '../part.ts';
import {ruled} from '../rule.ts';
import {orderFields, orderRule, traveller} from '../travel-fields.ts';

const makeSpt = () =>
  ruled({...paperFields(), pegawai: list(traveller, 0, 100), ...orderFields()}, [orderRule]);
/** Surat Perintah Tugas: who goes where, why, and on whose budget. @source Perpres 72/2025; cashless.md 7.1 */
export const spt = /* @__PURE__ */ makeSpt();
/** An SPT. */
export type SptRecord = z.output<typeof spt>;
/** The SPT for documentation and JSON Schema. */
export const sptDocument = /* @__PURE__ */ defineDocument({
  id: 'spt',
  version: '2026-11-30',
  title: {id: 'Surat Perintah Tugas (SPT)', en: 'Order of duty (SPT)'},
  summary: {
    id: 'Siapa bertugas, ke mana, untuk apa, atas beban apa.',
    en: 'Who goes where, why, on whose budget.',
  },
  source: 'Perpres 72/2025',
  schema: spt,
});
