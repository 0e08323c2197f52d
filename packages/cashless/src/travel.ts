import {daysBetween} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {RateNotFound} from './dated.ts';
import {exampleTravelRules} from './rules/example-travel.ts';
import {rulesOf, type Rules} from './rules/rules.ts';
import {travelCeilings2026} from './rules/travel-ceilings-2026.ts';
import {allowanceSen, daysOf, representationOfDaysSen, strayDays} from './travel/days.ts';
import {lodgingItems} from './travel/lodging.ts';
import {settlementOf, type Settlement} from './travel/settlement.ts';
import {transportItems} from './travel/transport.ts';
import type {AnyTrip, CostItem, TravelRejection} from './travel/trip.ts';

export type {
  AnyTrip,
  CostItem,
  Evidence,
  Lodging,
  PaidTravelKind,
  RepresentationClass,
  Transport,
  TravelDay,
  TravelGrade,
  TravelKind,
  TravelRateRow,
  TravelRejection,
  Trip,
} from './travel/trip.ts';
export type {Settlement} from './travel/settlement.ts';

/** Rules a trip is computed by: the rows of `travel.*`, as `loadRules` and `rulesOf` give them. */
export type TravelRules = Rules;

/** Example rates under the national ceilings, until the regency loads its own. */
export const defaultTravelRules: TravelRules = /* @__PURE__ */ rulesOf(
  {level: 'REGENCY', title: 'CONTOH aturan perjalanan dinas 2026', example: true, rules: exampleTravelRules},
  {level: 'NATIONAL', title: 'Plafon perjalanan dinas 2026', rules: travelCeilings2026},
);

/** Why a trip cannot be computed at all. */
export type TravelFault = 'RETURN_BEFORE_DEPART' | 'LODGING_NIGHTS_EXCEED' | 'RATE_NOT_FOUND';

/** What a trip costs, each part in its line. */
export interface TravelCost {
  readonly days: number;
  readonly nights: number;
  readonly lines: readonly {
    readonly kind: 'UANG_HARIAN' | 'PENGINAPAN' | 'TRANSPOR' | 'REPRESENTASI';
    readonly label: string;
    readonly amount: Money;
  }[];
  /** Each night and each cost of transport, claimed and paid. */
  readonly items: readonly CostItem[];
  /** All that the rules allow, whoever paid it. */
  readonly total: Money;
  /** Of the total, what goes to the traveller's own account; all of it where the office paid nothing (P-15). */
  readonly travellerTotal: Money;
  /** What the office paid itself: allowed, and above it. The excess is to be recovered from the traveller. */
  readonly office: {readonly allowed: Money; readonly excess: Money};
  readonly settlement: Settlement | null;
  readonly rejected: readonly {readonly item: string; readonly reason: TravelRejection}[];
}

/** Outcome of {@link travelCost}. */
export type TravelResult =
  | {readonly ok: true; readonly cost: TravelCost}
  | {readonly ok: false; readonly error: TravelFault; readonly detail: string};

const paidSen = (items: readonly CostItem[]): bigint => sumSen(items, ({paid}) => paid);

function rejectedOf(trip: AnyTrip, items: readonly CostItem[]): TravelCost['rejected'] {
  return [
    ...strayDays(trip).map(date => ({item: `Uang harian ${date}`, reason: 'DAY_OUTSIDE_TRIP' as const})),
    ...items.flatMap(({item, reason}) => (reason ? [{item, reason}] : [])),
  ];
}

/** What the office has to pay: what somebody provides costs it nothing. */
const officeItems = (items: readonly CostItem[]): readonly CostItem[] =>
  items.filter(({paidByOffice, evidence}) => paidByOffice && evidence !== 'PROVIDED');

function computed(trip: AnyTrip, rules: TravelRules, count: number): TravelCost {
  const days = daysOf(trip, count);
  const lodging = lodgingItems(trip, days, rules);
  const transport = transportItems(trip, rules);
  const items = [...lodging, ...transport];
  const parts = [
    {kind: 'UANG_HARIAN', label: `Uang harian ${count} hari`, sen: allowanceSen(days, rules)},
    {kind: 'PENGINAPAN', label: 'Penginapan', sen: paidSen(lodging)},
    {kind: 'TRANSPOR', label: 'Transpor', sen: paidSen(transport)},
    {kind: 'REPRESENTASI', label: 'Uang representasi', sen: representationOfDaysSen(trip, days, rules)},
  ] as const;
  const total = parts.reduce((sum, {sen}) => sum + sen, 0n);
  const byOffice = officeItems(items);
  const allowed = paidSen(byOffice);
  // A statement claims a share of the ceiling, not what it names: the office cannot have paid too much on it.
  const claimed = sumSen(byOffice, item => (item.evidence === 'STATEMENT' ? item.paid : item.claimed));
  const travellerTotal = moneyOfSen(total - allowed);
  return {
    days: count,
    nights: count - 1,
    lines: parts
      .filter(({sen}) => sen > 0n)
      .map(({kind, label, sen}) => ({kind, label, amount: moneyOfSen(sen)})),
    items,
    total: moneyOfSen(total),
    travellerTotal,
    office: {allowed: moneyOfSen(allowed), excess: moneyOfSen(claimed - allowed)},
    settlement: trip.advance === undefined ? null : settlementOf(travellerTotal, trip.advance),
    rejected: rejectedOf(trip, items),
  };
}

/**
 * What an official trip costs by its facts: daily allowance, lodging, transport, representation, and what is still to
 * be paid or returned against an advance (rules P-01 to P-11, P-14, P-15). It is no income of the traveller: no PPh 21.
 *
 * @param rules - Rates and limits by date; each day of the trip has the rate of its own date, bound by the national
 *   ceiling of that date.
 * @returns the cost, or `RETURN_BEFORE_DEPART`, `LODGING_NIGHTS_EXCEED` (detail `3>2`), `RATE_NOT_FOUND`
 * @unit whole rupiah as canonical money text
 * @throws RangeError when a cost is no canonical money, or below zero
 * @source Perpres 72/2025; PMK 113/PMK.05/2012 art. 16 (30 % lodging); cashless.md 7.3
 */
export function travelCost(trip: AnyTrip, rules: TravelRules = defaultTravelRules): TravelResult {
  const days = daysBetween(trip.berangkat, trip.kembali) + 1;
  if (days < 1)
    return {ok: false, error: 'RETURN_BEFORE_DEPART', detail: `${trip.kembali}<${trip.berangkat}`};
  const nights = days - 1;
  if (trip.lodging.length > nights)
    return {ok: false, error: 'LODGING_NIGHTS_EXCEED', detail: `${trip.lodging.length}>${nights}`};
  try {
    return {ok: true, cost: computed(trip, rules, days)};
  } catch (error) {
    if (error instanceof RateNotFound) return {ok: false, error: 'RATE_NOT_FOUND', detail: error.message};
    throw error;
  }
}
