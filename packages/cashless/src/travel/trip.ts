import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {
  PaidTravelKind,
  TravelEvidence as Evidence,
  TravelGrade,
  TravelKind,
  TravelRejection,
} from '@kepahiang/schemas/spending/kinds.js';
import type {Dated} from '../dated.ts';

export type {
  PaidTravelKind,
  TravelGrade,
  TravelKind,
  TravelRejection,
} from '@kepahiang/schemas/spending/kinds.js';
/** Class of the representation allowance; it parts the head of the region from echelon I. @source cashless.md 7.2 */
export type RepresentationClass = TravelGrade | 'ESELON_I';
export type {TravelEvidence as Evidence} from '@kepahiang/schemas/spending/kinds.js';

/** Rates of one province; amounts in whole rupiah. */
export interface TravelRateRow extends Dated {
  readonly province: string;
  readonly daily: Readonly<Record<TravelKind, number>>;
  readonly lodgingCeiling: Readonly<Record<TravelGrade, number>>;
}

/** One day of a trip that differs from the rest. */
export interface TravelDay<Kind extends PaidTravelKind = TravelKind> {
  readonly date: IsoDate;
  readonly kind: Kind | 'NONE';
  /** Where the day is paid and its night is slept; the province of the trip where absent. */
  readonly province?: string;
}

/** One night of lodging. Two who share a room claim their parts of `splitRoom` (P-10). */
export interface Lodging {
  readonly evidence: Evidence;
  readonly actual: Money;
  /** Day the night begins; where absent, the nights follow one another from the day of departure. */
  readonly date?: IsoDate;
  /** Paid to the hotel or by KKPD: counted in the trip, not in what the traveller gets (P-15). */
  readonly paidByOffice?: boolean;
}

/** One cost of transport. */
export interface Transport {
  /** `PESAWAT`, `TAKSI`, `TRANSPOR_LOKAL`, `TRANSPOR_DARAT`, `BBM`, `TOL`, …: capitals and `_`. */
  readonly type: string;
  readonly evidence: Evidence;
  readonly amount: Money;
  readonly boardingPass?: boolean | undefined;
  /** Rides of a `TAKSI` line, 1 where absent; counted only for a trip with `cityChanges`. */
  readonly rides?: number;
  /** Paid to the seller or by KKPD: counted in the trip, not in what the traveller gets (P-15). */
  readonly paidByOffice?: boolean;
}

/** The facts a trip is paid by. Money as canonical text. */
export interface Trip<Kind extends PaidTravelKind = TravelKind> {
  readonly traveller: {
    readonly grade: TravelGrade;
    /** Where it is another than the grade. */
    readonly representation?: RepresentationClass;
  };
  readonly province: string;
  readonly kind: Kind;
  /** Real dates: a shortened or extended trip goes through `realDates` first (P-13). */
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
  readonly days?: readonly TravelDay<Kind>[];
  readonly lodging: readonly Lodging[];
  readonly transport: readonly Transport[];
  /** Pays the allowance of representation to the classes that have one. */
  readonly representation?: boolean;
  readonly advance?: Money | undefined;
  /** Times the traveller went from one city to another, the way home included: a pair of taxi rides each (P-11). */
  readonly cityChanges?: number;
  /** Travels by a car of the office: fuel and toll by receipt, no transport for the land way (P-14). */
  readonly officeCar?: boolean;
}

/** One night or one cost of transport after the rules. */
export interface CostItem {
  readonly kind: 'PENGINAPAN' | 'TRANSPOR';
  readonly item: string;
  readonly evidence: Evidence;
  readonly claimed: Money;
  /** What the rules allow of it; less than claimed above the ceiling (P-09), nothing where rejected. */
  readonly paid: Money;
  readonly paidByOffice: boolean;
  readonly reason?: TravelRejection;
}

/** A trip of any kind that is paid by the day, fullboard included. */
export type AnyTrip = Trip<PaidTravelKind>;
