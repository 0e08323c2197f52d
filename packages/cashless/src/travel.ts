import {daysBetween, addDays, type IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfRupiah, senOf, type Money} from '@kepahiang/schemas/money.js';
import {representation2026, travelRates2026} from './data/travel-rates-2026.ts';
import {RateNotFound, rowAt, type Dated} from './dated.ts';

/** Kind of an official trip (or of one day of it). */
export type TravelKind = 'LUAR_KOTA' | 'DALAM_KOTA_GT8' | 'DALAM_KOTA_LT8' | 'DIKLAT';
/** Cost grade of a traveller. */
export type TravelGrade = 'KDH_ESELON_I' | 'ESELON_II' | 'ESELON_III_GOL_IV' | 'ESELON_IV_GOL_III_II_I';
/** Proof behind a cost. */
export type Evidence = 'RECEIPT' | 'DPR' | 'STATEMENT' | 'PROVIDED' | 'NONE';

/** Rates of one province; amounts in whole rupiah. */
export interface TravelRateRow extends Dated {
  readonly province: string;
  readonly daily: Readonly<Record<TravelKind, number>>;
  readonly lodgingCeiling: Readonly<Record<TravelGrade, number>>;
}

/** What a regency may set for travel. @source Permendagri 77/2020; regency data, see the configuration catalogue. */
export interface TravelRules {
  readonly rates: readonly TravelRateRow[];
  readonly representation: Readonly<
    Partial<Record<TravelGrade, Readonly<Partial<Record<TravelKind, number>>>>>
  >;
  /** @unit percent of the ceiling paid for a night without receipt but with a signed statement */
  readonly lodgingNoReceiptPct: number;
  /** @unit percent of the ceiling that a receipt may reach */
  readonly hotelTolerancePct: number;
  /** Kinds of transport for which a signed list of real costs (DPR) is enough. */
  readonly dprAllowed: readonly string[];
}

/** Defaults until the regency loads its own. */
export const defaultTravelRules: TravelRules = {
  rates: travelRates2026,
  representation: representation2026,
  lodgingNoReceiptPct: 30,
  hotelTolerancePct: 100,
  dprAllowed: ['TAKSI', 'TRANSPOR_LOKAL', 'TRANSPOR_DARAT'],
};

/** One day of a trip that differs from the rest. */
export interface TravelDay {
  readonly date: IsoDate;
  readonly kind: TravelKind | 'NONE';
  readonly province?: string;
}

/** The facts a trip is paid by. Money as canonical text. */
export interface Trip {
  readonly traveller: {readonly grade: TravelGrade};
  readonly province: string;
  readonly kind: TravelKind;
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
  readonly days?: readonly TravelDay[];
  readonly lodging: readonly {readonly evidence: Evidence; readonly actual: Money}[];
  readonly transport: readonly {
    readonly type: string;
    readonly evidence: Evidence;
    readonly amount: Money;
    readonly boardingPass?: boolean | undefined;
  }[];
  /** Pays the allowance of representation to the grades that have one. */
  readonly representation?: boolean;
  readonly advance?: Money | undefined;
}

/** Why a cost is not paid. */
export type TravelRejection =
  'NO_RECEIPT_NO_STATEMENT' | 'NO_BOARDING_PASS' | 'DPR_NOT_ALLOWED' | 'NO_EVIDENCE';
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
  readonly total: Money;
  readonly settlement: {
    readonly kind: 'KURANG_BAYAR' | 'LEBIH_BAYAR' | 'NIHIL';
    readonly amount: Money;
  } | null;
  readonly rejected: readonly {readonly item: string; readonly reason: TravelRejection}[];
}

/** Outcome of {@link travelCost}. */
export type TravelResult =
  | {readonly ok: true; readonly cost: TravelCost}
  | {readonly ok: false; readonly error: TravelFault; readonly detail: string};

const rupiah = (amount: number): bigint => BigInt(amount) * 100n;
const minimum = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

function rateOf(rules: TravelRules, province: string, date: IsoDate): TravelRateRow {
  return rowAt(
    rules.rates.filter(row => row.province === province),
    date,
    `perjalanan ${province}`,
  );
}

/** P-02: a lump sum per day, by the province and kind of that day. */
function dailyAllowance(trip: Trip, rules: TravelRules, days: number): bigint {
  return sum(
    Array.from({length: days}, (_, index) => {
      const date = addDays(trip.berangkat, index);
      const own = trip.days?.find(day => day.date === date);
      const kind = own?.kind ?? trip.kind;
      return kind === 'NONE' ? 0n : rupiah(rateOf(rules, own?.province ?? trip.province, date).daily[kind]);
    }),
  );
}

type Rejected = {item: string; reason: TravelRejection};

/** P-03 and P-09: the receipt up to the ceiling, 30 % of it with a statement, else nothing. */
function lodgingOf(trip: Trip, rules: TravelRules, rejected: Rejected[]): bigint {
  const ceiling = rupiah(rateOf(rules, trip.province, trip.berangkat).lodgingCeiling[trip.traveller.grade]);
  return sum(
    trip.lodging.map((night, index) => {
      if (night.evidence === 'PROVIDED') return 0n;
      if (night.evidence === 'RECEIPT')
        return minimum(senOf(night.actual), (ceiling * BigInt(rules.hotelTolerancePct)) / 100n);
      if (night.evidence === 'STATEMENT') return (ceiling * BigInt(rules.lodgingNoReceiptPct)) / 100n;
      rejected.push({item: `Penginapan malam ke-${index + 1}`, reason: 'NO_RECEIPT_NO_STATEMENT'});
      return 0n;
    }),
  );
}

/** P-05: transport at cost, with the proof its kind demands. */
function transportRejection(
  item: Trip['transport'][number],
  rules: TravelRules,
): TravelRejection | undefined {
  if (item.evidence === 'RECEIPT')
    return item.type === 'PESAWAT' && item.boardingPass !== true ? 'NO_BOARDING_PASS' : undefined;
  if (item.evidence === 'DPR') return rules.dprAllowed.includes(item.type) ? undefined : 'DPR_NOT_ALLOWED';
  return item.evidence === 'PROVIDED' ? undefined : 'NO_EVIDENCE';
}

function transportOf(trip: Trip, rules: TravelRules, rejected: Rejected[]): bigint {
  return sum(
    trip.transport.map(item => {
      const reason = transportRejection(item, rules);
      if (reason) rejected.push({item: item.type, reason});
      return reason || item.evidence === 'PROVIDED' ? 0n : senOf(item.amount);
    }),
  );
}

function settlementOf(total: bigint, advance: Money | undefined): TravelCost['settlement'] {
  if (advance === undefined) return null;
  const rest = total - senOf(advance);
  const kind = rest > 0n ? 'KURANG_BAYAR' : rest < 0n ? 'LEBIH_BAYAR' : 'NIHIL';
  return {kind, amount: moneyOfRupiah((rest < 0n ? -rest : rest) / 100n)};
}

function computed(trip: Trip, rules: TravelRules, days: number): TravelCost {
  const rejected: Rejected[] = [];
  const perDay = trip.representation ? (rules.representation[trip.traveller.grade]?.[trip.kind] ?? 0) : 0;
  const parts = [
    {kind: 'UANG_HARIAN', label: `Uang harian ${days} hari`, sen: dailyAllowance(trip, rules, days)},
    {kind: 'PENGINAPAN', label: 'Penginapan', sen: lodgingOf(trip, rules, rejected)},
    {kind: 'TRANSPOR', label: 'Transpor', sen: transportOf(trip, rules, rejected)},
    {kind: 'REPRESENTASI', label: 'Uang representasi', sen: rupiah(perDay * days)},
  ] as const;
  const total = sum(parts.map(part => part.sen));
  return {
    days,
    nights: days - 1,
    lines: parts
      .filter(part => part.sen > 0n)
      .map(({kind, label, sen}) => ({kind, label, amount: moneyOfRupiah(sen / 100n)})),
    total: moneyOfRupiah(total / 100n),
    settlement: settlementOf(total, trip.advance),
    rejected,
  };
}

/**
 * What an official trip costs by its facts: daily allowance, lodging, transport, representation, and what is still to
 * be paid or returned against an advance (rules P-01 to P-09).
 *
 * @returns the cost, or `RETURN_BEFORE_DEPART`, `LODGING_NIGHTS_EXCEED` (detail `3>2`), `RATE_NOT_FOUND`
 * @unit whole rupiah as canonical money text
 * @source Perpres 72/2025; PMK 113/PMK.05/2012 art. 16 (30 % lodging); cashless.md 7.3
 */
export function travelCost(trip: Trip, rules: TravelRules = defaultTravelRules): TravelResult {
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
