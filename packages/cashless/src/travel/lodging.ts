import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {ruleAt, type Rules} from '../rules/rules.ts';
import {claimedSen, wholeRupiah} from './amount.ts';
import type {DayOfTrip} from './days.ts';
import {lodgingCeilingSen} from './rates.ts';
import type {AnyTrip, CostItem, Lodging, TravelGrade} from './trip.ts';

const minimum = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const percentOf = (sen: bigint, percent: number): bigint => wholeRupiah((sen * BigInt(percent)) / 100n);

interface Night {
  readonly date: IsoDate;
  readonly province: string;
  readonly grade: TravelGrade;
}

/** P-03 and P-09: the receipt up to the ceiling, a share of the ceiling with a statement, else nothing. */
function paidSen(lodging: Lodging, {date, province, grade}: Night, rules: Rules): bigint {
  if (lodging.evidence !== 'RECEIPT' && lodging.evidence !== 'STATEMENT') return 0n;
  const ceiling = lodgingCeilingSen(rules, province, grade, date);
  if (lodging.evidence === 'STATEMENT')
    return percentOf(ceiling, ruleAt(rules, 'travel.lodgingNoReceiptPct', date).value);
  const bound = percentOf(ceiling, ruleAt(rules, 'travel.hotelTolerancePct', date).value);
  return minimum(claimedSen(lodging.actual), bound);
}

const isProven = ({evidence}: Lodging): boolean =>
  evidence === 'RECEIPT' || evidence === 'STATEMENT' || evidence === 'PROVIDED';

/**
 * The nights of a trip, each at what is paid for it.
 * @throws RateNotFound when the province or the day of a night has no ceiling
 */
export function lodgingItems(trip: AnyTrip, days: readonly DayOfTrip[], rules: Rules): CostItem[] {
  const provinces = new Map(days.map(({date, province}) => [date, province]));
  return trip.lodging.map((lodging, index) => {
    const date = lodging.date ?? days[index]!.date;
    const province = provinces.get(date) ?? trip.province;
    const night = {date, province, grade: trip.traveller.grade};
    return {
      kind: 'PENGINAPAN',
      item: `Penginapan malam ke-${index + 1}`,
      evidence: lodging.evidence,
      claimed: moneyOfSen(claimedSen(lodging.actual)),
      paid: moneyOfSen(paidSen(lodging, night, rules)),
      paidByOffice: lodging.paidByOffice === true,
      ...(isProven(lodging) ? {} : {reason: 'NO_RECEIPT_NO_STATEMENT' as const}),
    };
  });
}
