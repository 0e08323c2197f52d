import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {ruleAt, type Rules} from '../rules/rules.ts';
import {claimedSen} from './amount.ts';
import type {AnyTrip, CostItem, Transport, TravelRejection} from './trip.ts';

/** Costs of the land way that a car of the office has already borne. */
const landWay: readonly string[] = ['TRANSPOR_DARAT', 'TRANSPOR_LOKAL'];
/** Costs of driving it: by receipt only, whatever a DPR may prove elsewhere. */
const driving: readonly string[] = ['BBM', 'TOL', 'PARKIR'];

/** P-05: the proof each kind of transport demands. */
function evidenceRejection(item: Transport, dprAllowed: readonly string[]): TravelRejection | undefined {
  if (item.evidence === 'RECEIPT')
    return item.type === 'PESAWAT' && item.boardingPass !== true ? 'NO_BOARDING_PASS' : undefined;
  if (item.evidence === 'DPR') return dprAllowed.includes(item.type) ? undefined : 'DPR_NOT_ALLOWED';
  return item.evidence === 'PROVIDED' ? undefined : 'NO_EVIDENCE';
}

/** P-14: with a car of the office no lump sum of transport, only receipts of driving it. */
function officeCarRejection(item: Transport): TravelRejection | undefined {
  if (landWay.includes(item.type)) return 'OFFICE_CAR';
  return driving.includes(item.type) && item.evidence === 'DPR' ? 'DPR_NOT_ALLOWED' : undefined;
}

/**
 * The costs of transport of a trip, each at cost or rejected. A taxi beyond a pair for each change of city is not paid
 * (P-11): BPK found it paid again at every stop of one continued trip.
 * @throws RateNotFound when no row says which costs a DPR may prove on the day of departure
 */
export function transportItems(trip: AnyTrip, rules: Rules): CostItem[] {
  const dprAllowed = ruleAt(rules, 'travel.dprAllowed', trip.berangkat).value;
  let taxiRides = trip.cityChanges === undefined ? Infinity : trip.cityChanges * 2;
  const rejection = (item: Transport): TravelRejection | undefined => {
    const reason =
      (trip.officeCar && officeCarRejection(item)) || evidenceRejection(item, dprAllowed) || undefined;
    if (reason || item.type !== 'TAKSI' || item.evidence === 'PROVIDED') return reason;
    const rides = item.rides ?? 1;
    if (rides > taxiRides) return 'TAXI_PAIR_EXCEEDED';
    taxiRides -= rides;
    return undefined;
  };
  return trip.transport.map(item => {
    const reason = rejection(item);
    const claimed = claimedSen(item.amount);
    return {
      kind: 'TRANSPOR',
      item: item.type,
      evidence: item.evidence,
      claimed: moneyOfSen(claimed),
      paid: moneyOfSen(reason || item.evidence === 'PROVIDED' ? 0n : claimed),
      paidByOffice: item.paidByOffice === true,
      ...(reason ? {reason} : {}),
    };
  });
}
