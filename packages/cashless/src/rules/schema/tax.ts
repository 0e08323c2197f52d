import * as z from 'zod/mini';
import {
  constructionKinds,
  honorGrades,
  paymentMechanisms,
  ptkpStatuses,
  sellerForms,
  taxNames,
  terCategories,
} from '../../tax/names.ts';
import {channels} from './channel.ts';
import {bp, code, count, date, layers, list, money} from './part.ts';

/** Kinds of deposit deadlines. @source cashless.md 6.6 */
export const deadline = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('SAME_DAY')}),
    z.strictObject({kind: z.literal('DAYS_AFTER'), days: count(366, 1)}),
    z.strictObject({kind: z.literal('DAY_OF_NEXT_MONTH'), day: count(28, 1)}),
    z.strictObject({kind: z.literal('END_OF_NEXT_MONTH')}),
  ]);

const flat = () => z.strictObject({rateBp: bp()});
const round = () => z.enum(['floor', 'halfUp']);
const personal = () => z.enum(['PPH21', 'PPH23']);

const fraction = () =>
  z
    .tuple([count(1_000, 1), count(1_000, 1)])
    .check(z.refine(([part, whole]) => part <= whole, 'aturan.pecahan'));

/** Taxes on an invoice. @source cashless.md 6.1, 6.2 */
const invoice = () => ({
  'tax.rounding': z.strictObject({roundPPh: round(), roundPPN: round()}),
  'tax.thresholdBase': z.enum(['DPP', 'INVOICE']),
  'tax.exemptChannels': z.partialRecord(z.enum(taxNames), z.array(z.enum(channels))),
  'tax.pph22': z.strictObject({
    rateBp: bp(),
    noNpwpRateBp: bp(),
    threshold: money(),
    exemptGoods: z.array(code()),
  }),
  'tax.pph23': z.strictObject({
    rateBp: bp(),
    noNpwpRateBp: bp(),
    individuals: z.strictObject({JASA: personal(), SEWA_HARTA: personal()}),
  }),
  'tax.pph4_2.rent': flat(),
  'tax.pph4_2.construction': z.record(z.enum(constructionKinds), bp()),
  'tax.pphFinalPp55': z.strictObject({
    rateBp: bp(),
    sellers: list(z.enum(sellerForms)),
    replaces: list(z.enum(['PPH21', 'PPH22', 'PPH23'])),
  }),
  'tax.ppn': z.strictObject({
    rateBp: bp(),
    dppNilaiLain: fraction(),
    luxuryRateBp: bp(),
    threshold: money(),
  }),
  'tax.pbjtCeiling': flat(),
  'tax.pbjt': z.strictObject({rateBp: bp(), priceIncludesTax: z.boolean(), depositDeadline: deadline()}),
  'tax.pbjtWithheldByTreasurer': z.boolean(),
  'tax.meterai': z.strictObject({threshold: money(), amount: money()}),
});

/** Taxes on people. @source cashless.md 6.3 to 6.5 */
const people = () => ({
  'tax.pasal17': z.strictObject({layers: layers(), pkpRounding: money()}),
  'tax.pph21.base': z.strictObject({BUKAN_PEGAWAI: bp(), PESERTA_KEGIATAN: bp()}),
  'tax.pph21.noIdSurcharge': z.strictObject({surchargeBp: bp()}),
  'tax.pph21.honorAsn': z.record(z.enum(honorGrades), bp()),
  'tax.pph21.daily': z.strictObject({
    untaxedUpTo: money(),
    lowUpTo: money(),
    lowRateBp: bp(),
    aboveBaseBp: bp(),
  }),
  'tax.ter': z.strictObject({
    lastMonth: count(12, 1),
    categories: z.record(z.enum(ptkpStatuses), z.enum(terCategories)),
    tables: z.record(z.enum(terCategories), layers()),
  }),
});

/** When what was withheld is due. @source cashless.md 6.6 */
const dates = () => ({
  'tax.depositDeadline': z.partialRecord(
    z.enum(taxNames),
    z.partialRecord(z.enum(paymentMechanisms), deadline()),
  ),
  'tax.returnDeadline': z.strictObject({PPH: deadline(), PPN: deadline()}),
  holidays: z.strictObject({
    workweek: list(count(7, 1)),
    holidays: z.array(date()),
    cutiBersama: z.array(date()),
    cutiBersamaIsHoliday: z.boolean(),
  }),
});

/** Shape of every national tax rule by key. */
export const taxSchemas = () => ({...invoice(), ...people(), ...dates()});
