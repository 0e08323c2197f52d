import type {IsoDate} from '../dates.ts';
import {isRegency} from './regency-codes.ts';
import {renumberings, type Renumbering} from './retired-regencies.ts';

/** Whether a regency code is in use on a day: `retired` codes stay valid for life in NIKs, `unknown` ones never were. */
export type RegencyStatus = 'current' | 'retired' | 'unknown';

/** A retired regency code with its time, its reason and the code that took its place. */
export interface RetiredRegency {
  readonly code: string;
  readonly successor: string;
  /** Last day before the law that made the new province. */
  readonly validTo: IsoDate;
  readonly reason: string;
  readonly legalBasis: string;
  /** `memory` until someone has held it against the old table. */
  readonly confidence: Renumbering['confidence'];
}

function pairsOf(renumbering: Renumbering): (readonly [string, string])[] {
  return renumbering.codes.split(' ').map(pair => pair.split('>') as [string, string]);
}

/**
 * Every retired regency code: 26 of Papua (2022) and five of what is Kalimantan Utara now (2012).
 * @source identifiers.md 2.1
 */
export function retiredRegencies(): RetiredRegency[] {
  return renumberings.flatMap(renumbering => {
    const {validTo, reason, legalBasis, confidence} = renumbering;
    return pairsOf(renumbering).map(([code, successor]) => {
      return {code, successor, validTo, reason, legalBasis, confidence};
    });
  });
}

/**
 * Status of a regency code `PP.KK` on a day. Codes of a province that did not exist yet are `unknown` before it.
 *
 * @param asOf - The day asked about; for a NIK the day of first registration is not known, so pass today and accept
 *   `retired` as well.
 * @source identifiers.md 2.1
 */
export function regencyStatus(code: string, asOf: IsoDate): RegencyStatus {
  for (const {code: old, successor, validTo} of retiredRegencies()) {
    if (code === old) return asOf <= validTo ? 'current' : 'retired';
    if (code === successor && asOf <= validTo) return 'unknown';
  }
  return isRegency(code) ? 'current' : 'unknown';
}
