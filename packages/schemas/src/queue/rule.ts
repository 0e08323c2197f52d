import {addDays, type IsoDate} from '../dates.ts';
import {at, finding, type Fault, type Finding} from '../fault.ts';

/** How the patient pays: national insurance, or anything else. */
export type PatientKind = 'JKN' | 'NON_JKN';

/** Limits of booking, to be confirmed by the hospital. */
export interface BookingTerms {
  readonly asOf: string;
  readonly source: string;
  /** @unit days a booking may lie ahead */
  readonly daysAhead: number;
  /** @unit days a referral holds, from its date; from memory */
  readonly referralDays: number;
  /** Calls after which somebody counts as absent. */
  readonly callsBeforeAbsent: number;
}

/** The terms of outpatient bookings. @source services.md 4C, 5.2 */
export const bookingTerms: BookingTerms = {
  asOf: '2026-11-24',
  source: 'services.md 4C pendaftaran-rawat-jalan, 5.2',
  daysAhead: 30,
  referralDays: 90,
  callsBeforeAbsent: 3,
};

/** Places of one doctor on one day. */
export interface Quota {
  readonly kuotajkn: number;
  readonly terpakaijkn: number;
  readonly kuotanonjkn: number;
  readonly terpakainonjkn: number;
}

/**
 * What is left of the places of one kind of patient; never below zero, however many were booked.
 * @source services.md 4C, 5.2
 */
export function remainingQuota(quota: Quota, kind: PatientKind): number {
  return kind === 'JKN'
    ? Math.max(0, quota.kuotajkn - quota.terpakaijkn)
    : Math.max(0, quota.kuotanonjkn - quota.terpakainonjkn);
}

/** `antrean.penuh` where no place is left. @source services.md 4C, 5.2 */
export function quotaFault(quota: Quota, kind: PatientKind): Finding | undefined {
  return remainingQuota(quota, kind) > 0 ? undefined : finding('antrean.penuh');
}

/** Last day a referral of this date can be used. @source services.md 4C, 5.2 */
export function referralEnds(issued: IsoDate, terms = bookingTerms): IsoDate {
  return addDays(issued, terms.referralDays);
}

/** A wish to be seen by a doctor. */
export interface Booking {
  readonly pasien: string;
  readonly kode_poli: string;
  readonly tanggal_periksa: IsoDate;
  readonly jenis_pasien: PatientKind;
  /** Date of the referral, where the visit has one. */
  readonly tanggal_rujukan?: IsoDate;
}

/** What the hospital knows when somebody books. */
export interface BookingContext {
  readonly today: IsoDate;
  readonly quota: Quota;
  /** Whether the clinic sees patients that day. */
  readonly isOpen: boolean;
  /** Bookings of the patient that still stand. */
  readonly booked: readonly Pick<Booking, 'pasien' | 'kode_poli' | 'tanggal_periksa'>[];
}

function dayFault(
  {tanggal_periksa: day}: Booking,
  {today, isOpen}: BookingContext,
  terms: BookingTerms,
): Finding | undefined {
  const last = addDays(today, terms.daysAhead);
  if (day < today || day > last) return finding('antrean.tanggal', {x: today, y: last});
  return isOpen ? undefined : finding('antrean.tutup', {x: day});
}

function isDouble(booking: Booking, booked: BookingContext['booked']): boolean {
  return booked.some(
    one =>
      one.pasien === booking.pasien &&
      one.kode_poli === booking.kode_poli &&
      one.tanggal_periksa === booking.tanggal_periksa,
  );
}

/**
 * Why a booking cannot be taken: `antrean.tanggal` (outside today to 30 days), `antrean.tutup`, `antrean.penuh`,
 * `antrean.ganda` (same patient, day and clinic), `antrean.rujukan` (referral older than 90 days on the day of the visit).
 *
 * @source services.md 4C, 5.2
 */
export function bookingFaults(
  booking: Booking,
  context: BookingContext,
  terms: BookingTerms = bookingTerms,
): Fault[] {
  const faults: Fault[] = [];
  const day = dayFault(booking, context, terms);
  const full = quotaFault(context.quota, booking.jenis_pasien);
  if (day) faults.push(at('tanggal_periksa', day));
  else if (full) faults.push(at('tanggal_periksa', full));
  if (isDouble(booking, context.booked)) faults.push(at('kode_poli', finding('antrean.ganda')));
  const referral = booking.tanggal_rujukan && referralEnds(booking.tanggal_rujukan, terms);
  if (referral && booking.tanggal_periksa > referral)
    faults.push(at('nomor_referensi', finding('antrean.rujukan', {x: referral})));
  return faults;
}
