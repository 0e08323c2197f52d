import {cashLimitKinds, evidenceKinds, sppKinds} from '@kepahiang/schemas/spending/kinds.js';
import * as z from 'zod/mini';
import {code, count, date, filled, list, money, percent, table} from './part.ts';

export {cashLimitKinds, evidenceKinds, sppKinds} from '@kepahiang/schemas/spending/kinds.js';

/** Pairs of events one person may not both do on one document. @source cashless.md 3.2 */
export const segregatedPairs = [
  'ajukan+verifikasi',
  'ajukan+setujui',
  'ajukan+sahkan',
  'verifikasi+setujui',
  'verifikasi+sahkan',
  'submit+check',
  'submit+release',
  'check+release',
] as const;

const tokenRoles = ['MAKER', 'CHECKER', 'RELEASER'] as const;

/** Placeholders of a document number. @source cashless.md 4.2 */
const PLACEHOLDER = /\{(seq:[1-9]|KIND|SKPD|month|romanMonth|year)\}/g;

/** A number without its sequence and year would be given twice. */
function isPattern(text: string): boolean {
  const rest = text.replace(PLACEHOLDER, '');
  return /\{seq:[1-9]\}/.test(text) && text.includes('{year}') && /^[A-Z0-9./ -]*$/i.test(rest);
}

/** Shape of the rules a regency sets for the chain of documents, by key. @source cashless.md 13 */
export const spendingSchemas = () => ({
  'up.ceiling': table(money()),
  'gu.minSpentPct': percent(),
  'tu.months': count(12, 1),
  'spd.controlLevel': z.enum(['REKENING', 'SUB_KEGIATAN']),
  'kkpd.pct': percent(),
  'kkpd.limit': z.record(filled(), money()),
  'kkpd.forbiddenMcc': z.array(z.string().check(z.regex(/^[0-9]{4}$/, 'aturan.kode'))),
  'cash.rules': z.record(code(), z.strictObject({max: z.nullable(money()), per: z.enum(cashLimitKinds)})),
  'cash.holdDays': count(31),
  dualControl: z.enum(['three', 'two']),
  'token.holders': z.record(z.enum(tokenRoles), list(code())),
  'token.releasePaLimit': money(),
  'sod.relaxedPairs': z.array(z.strictObject({pair: z.enum(segregatedPairs), decree: filled()})),
  panjarMaxDays: count(366),
  returMaxDays: count(366),
  'numbering.pattern': table(z.string().check(z.refine(isPattern, 'aturan.pola'))),
  'evidence.required': table(z.array(z.enum(evidenceKinds))),
  'attachment.required': z.partialRecord(z.enum(sppKinds), list(code())),
  'yearEnd.lastDates': z.strictObject({spp: date(), spm: date(), sp2d: date(), refund: date()}),
});
