import {senOf, type Money} from '@kepahiang/schemas/money.js';
import {auditDefaults} from '../data/audit-defaults.ts';
import {rowAt} from '../dated.ts';
import {groupBy, idsOf, valuesOf} from './part.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** What was claimed for a night at a hotel. */
export interface HotelClaim {
  readonly id: string;
  readonly hotel: string;
  readonly actual: Money;
  readonly ceiling: Money;
}

/** Limits of {@link r10}. */
export interface HotelClusterParams {
  readonly minClaims: number;
  /** @unit percent of the ceiling */
  readonly nearPct: number;
}

/** all claims at one hotel lie at the ceiling. @source cashless.md 10 */
export const r10: AuditRule<
  {readonly claims: readonly HotelClaim[]},
  HotelClusterParams,
  {readonly hotels: readonly string[]},
  {readonly hotel: string; readonly count: number}
> = {
  id: 'R-10',
  title: 'Tagihan hotel berkumpul di plafon',
  explanation:
    'Semua tagihan di satu hotel hampir sama dengan plafon. Konfirmasi tarif dan tamu ke hotel itu, juga siapa yang memesan.',
  source: 'Perpres 72/2025; LHP BPK Lima Puluh Kota 2025',
  level: 'WARNING',
  defaults: (_rules, date) => {
    const {hotelMinClaims, hotelNearPct} = rowAt(auditDefaults, date, 'ambang pemeriksaan');
    return {minClaims: hotelMinClaims, nearPct: hotelNearPct};
  },
  run: ({claims}, {minClaims, nearPct}) => {
    const isNear = ({actual, ceiling}: HotelClaim): boolean =>
      senOf(actual) * 100n >= senOf(ceiling) * BigInt(nearPct);
    const findings = [...groupBy(claims, ({hotel}) => hotel.trim().toUpperCase())]
      .filter(([, group]) => group.length >= minClaims && group.every(isNear))
      .map(([hotel, group]) => ({hotel, count: group.length, evidence: idsOf(group)}));
    return resultOf('WARNING', findings, {hotels: valuesOf(findings, ({hotel}) => [hotel])});
  },
};
