import {travelGrades} from '@kepahiang/schemas/spending/kinds.js';
import * as z from 'zod/mini';
import type {RepresentationClass} from '../../travel/trip.ts';
import {code, count, money, percent, table} from './part.ts';

export {travelGrades} from '@kepahiang/schemas/spending/kinds.js';

/** Who has a representation allowance: echelon I has one of its own, below that of the head of the region. */
export const representationClasses = [
  ...travelGrades,
  'ESELON_I',
] as const satisfies readonly RepresentationClass[];

const grade = () => z.enum(travelGrades);

/** Rates by province, and the representation by grade: a day or a night each. */
const rates = () =>
  z.strictObject({
    provinces: table(
      z.strictObject({
        daily: z.strictObject({
          LUAR_KOTA: money(),
          DALAM_KOTA_GT8: money(),
          DIKLAT: money(),
          FULLBOARD: z.exactOptional(money()),
        }),
        lodgingCeiling: z.record(grade(), money()),
      }),
    ),
    representation: z.partialRecord(
      z.enum(representationClasses),
      z.strictObject({LUAR_KOTA: money(), DALAM_KOTA_GT8: money()}),
    ),
  });

/** Shape of the rules of official travel, by key. @source cashless.md 7.2, 13 */
export const travelSchemas = () => ({
  'travel.ceilings': rates(),
  'travel.rates': rates(),
  'travel.lodgingNoReceiptPct': percent(),
  'travel.hotelTolerancePct': percent(200),
  'travel.dprAllowed': z.array(code()),
  'travel.advanceMaxPct': percent(),
  'travel.gradeMapping': table(grade()),
  'travel.lpdWorkingDays': count(60),
  'travel.settlementWorkingDays': count(60),
  'travel.maxDaysPerYear': count(366),
});
