import {ruleLevels, type RuleKey, type RuleLevel} from './rules.ts';

/** Keys an OPD may set by its own file. @source cashless.md 2, "May a Perbup change it?" */
const opdKeys: readonly RuleKey[] = [
  'up.ceiling',
  'gu.minSpentPct',
  'tu.months',
  'kkpd.pct',
  'kkpd.limit',
  'kkpd.forbiddenMcc',
  'cash.rules',
  'cash.holdDays',
  'dualControl',
  'token.holders',
  'token.releasePaLimit',
  'numbering.pattern',
  'evidence.required',
  'attachment.required',
  'yearEnd.lastDates',
  'travel.rates',
  'travel.lodgingNoReceiptPct',
  'travel.hotelTolerancePct',
  'travel.dprAllowed',
  'travel.advanceMaxPct',
  'travel.gradeMapping',
  'travel.lpdWorkingDays',
  'travel.settlementWorkingDays',
  'travel.maxDaysPerYear',
];

/** Keys of the catalogue that one decision for the whole regency sets, or its bank. @source cashless.md 13 */
const regencyKeys: readonly RuleKey[] = [
  'spd.controlLevel',
  'sod.relaxedPairs',
  'panjarMaxDays',
  'returMaxDays',
  'unknownWaitMinutes',
  'inquiryMaxAgeDays',
  'tax.pbjt',
  'tax.pbjtWithheldByTreasurer',
  'channel.limits',
  'recon.dateToleranceDays',
  'recon.keywords',
  'csv.profiles',
  'snap.paths',
  'snap.signatureEncoding',
];

/** The lowest level that may set a key; all that is not listed is national. */
export function lowestLevel(key: RuleKey): RuleLevel {
  if (opdKeys.includes(key)) return 'OPD';
  return regencyKeys.includes(key) ? 'REGENCY' : 'NATIONAL';
}

/** Whether a file of a level may set a key. @source cashless.md 2 */
export function maySet(level: RuleLevel, key: RuleKey): boolean {
  return ruleLevels.indexOf(level) <= ruleLevels.indexOf(lowestLevel(key));
}

/** A rule that may not go above another one. */
export interface Ceiling {
  readonly key: RuleKey;
  readonly under: RuleKey;
  /** Only values of this name are compared; all of them where absent. */
  readonly name?: string;
  /** What the ceiling does not name is forbidden, not free. */
  readonly complete: boolean;
}

/**
 * What no file may exceed. The rules a regency sets for all are ceilings for its OPDs, and those of the nation for both.
 * @source Perpres 72/2025 annex I (travel); UU 1/2022 (PBJT); cashless.md 10 (ceiling check at load time), B-06
 */
export const ceilings: readonly Ceiling[] = [
  {key: 'travel.rates', under: 'travel.ceilings', complete: true},
  {key: 'travel.rates', under: 'travel.rates', complete: false},
  {key: 'tax.pbjt', under: 'tax.pbjtCeiling', name: 'rateBp', complete: true},
  {key: 'up.ceiling', under: 'up.ceiling', complete: false},
  {key: 'kkpd.limit', under: 'kkpd.limit', complete: false},
  {key: 'cash.rules', under: 'cash.rules', name: 'max', complete: false},
  {key: 'channel.limits', under: 'channel.limits', name: 'max', complete: false},
];
