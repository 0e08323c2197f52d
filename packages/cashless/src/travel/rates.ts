import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {senOf} from '@kepahiang/schemas/money.js';
import {RateNotFound} from '../dated.ts';
import {ruleAt, ruleRows, type RuleValues, type Rules} from '../rules/rules.ts';
import type {PaidTravelKind, RepresentationClass, TravelGrade} from './trip.ts';

type Rates = RuleValues['travel.rates'];

/** What is read out of a table of rates; `undefined` where it has no such figure. */
type Reading = (rates: Rates) => string | undefined;

/** The national ceiling of a day, where one is loaded: a Perbup above it does not bind (Musi Rawas Utara). */
function ceilingSen(rules: Rules, date: IsoDate, read: Reading): bigint | undefined {
  const row = ruleRows(rules, 'travel.ceilings').find(
    one => one.validFrom <= date && (one.validTo === undefined || date <= one.validTo),
  );
  const ceiling = row && read(row.value);
  return ceiling === undefined ? undefined : senOf(ceiling);
}

function boundSen(rules: Rules, date: IsoDate, read: Reading): bigint | undefined {
  const rate = read(ruleAt(rules, 'travel.rates', date).value);
  if (rate === undefined) return undefined;
  const [own, ceiling] = [senOf(rate), ceilingSen(rules, date, read)];
  return ceiling !== undefined && ceiling < own ? ceiling : own;
}

/** A figure of a province; one that is missing is an error, never zero. @throws RateNotFound */
function provinceSen(
  rules: Rules,
  province: string,
  date: IsoDate,
  read: (rates: Rates['provinces'][string]) => string | undefined,
): bigint {
  const sen = boundSen(rules, date, ({provinces}) =>
    Object.hasOwn(provinces, province) ? read(provinces[province]!) : undefined,
  );
  if (sen === undefined) throw new RateNotFound(`perjalanan ${province}`, date);
  return sen;
}

/** Daily allowance in sen. In town up to eight hours has none by rule: its transport alone is paid. @throws RateNotFound */
export function dailySen(rules: Rules, province: string, kind: PaidTravelKind, date: IsoDate): bigint {
  return provinceSen(rules, province, date, ({daily}) => (kind === 'DALAM_KOTA_LT8' ? '0.00' : daily[kind]));
}

/** Ceiling of a night in sen. @throws RateNotFound */
export function lodgingCeilingSen(rules: Rules, province: string, grade: TravelGrade, date: IsoDate): bigint {
  return provinceSen(rules, province, date, ({lodgingCeiling}) => lodgingCeiling[grade]);
}

/** Representation of a day in sen: nothing for a class or kind that is not listed (P-06). @throws RateNotFound */
export function representationSen(
  rules: Rules,
  of: RepresentationClass,
  kind: PaidTravelKind,
  date: IsoDate,
): bigint {
  if (kind !== 'LUAR_KOTA' && kind !== 'DALAM_KOTA_GT8') return 0n;
  return boundSen(rules, date, ({representation}) => representation[of]?.[kind]) ?? 0n;
}
