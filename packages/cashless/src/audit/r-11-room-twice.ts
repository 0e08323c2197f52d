import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {groupBy, idsOf, keyOf, largestOf, totalOf} from './part.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** What one traveller claimed for a night in a room. */
export interface RoomClaim {
  readonly id: string;
  readonly hotel: string;
  readonly room: string;
  readonly night: IsoDate;
  readonly traveller: string;
  readonly amount: Money;
  /** Price of the room on the bill: guests who claim their parts of it (P-10) claim nothing twice. */
  readonly roomPrice?: Money;
}

/** What a finding of {@link r11} says. */
export interface Excess {
  readonly excess: Money;
}

/** What may be paid for a room: its price where the bill has one, else the largest claim. */
function priceSen(claims: readonly RoomClaim[]): bigint {
  const priced = claims.filter(({roomPrice}) => roomPrice !== undefined);
  const price = largestOf(priced, ({roomPrice}) => roomPrice!);
  return priced.length > 0 ? price : largestOf(claims, ({amount}) => amount);
}

/** one room, one night, claimed in full by two. @source cashless.md 10, P-10 */
export const r11: AuditRule<{readonly claims: readonly RoomClaim[]}, NoParams, Excess, Excess> = {
  id: 'R-11',
  title: 'Satu kamar diklaim lebih dari sekali',
  explanation:
    'Kamar hotel yang sama pada malam yang sama diklaim penuh oleh beberapa orang. Kamar bersama dibagi; kelebihannya disetor kembali.',
  source: 'Perpres 72/2025; LHP BPK Simeulue 2023',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({claims}) => {
    const groups = groupBy(claims, ({hotel, room, night}) =>
      keyOf(hotel.trim().toUpperCase(), room.trim().toUpperCase(), night),
    );
    const findings = [...groups.values()]
      .filter(group => new Set(group.map(({traveller}) => traveller)).size > 1)
      .map(group => ({group, excess: sumSen(group, ({amount}) => amount) - priceSen(group)}))
      .filter(({excess}) => excess > 0n)
      .map(({group, excess}) => ({excess: moneyOfSen(excess), evidence: idsOf(group)}));
    return resultOf('FINDING', findings, {excess: totalOf(findings, 'excess')});
  },
};
