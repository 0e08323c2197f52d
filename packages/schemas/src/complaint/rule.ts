import {crockford} from '../application/number.ts';
import {at, finding, type Fault, type Finding} from '../fault.ts';

/** Slug of the OPD that handles reports of corruption (whistleblowing system, WBS). @source services.md 3.3 */
export const wbsOpd = 'inspektorat';

/** What a complaint says about its reporter and its subject. */
export interface ComplaintIdentity {
  /** The identity is not stored. */
  readonly anonim: boolean;
  /** The handling OPD knows the identity; the text is not public. */
  readonly rahasia: boolean;
  readonly nama?: string;
  readonly hp?: string;
  readonly email?: string;
}

const identityFields = ['nama', 'hp', 'email'] as const;

/**
 * Faults of the contact fields: name and phone are asked of everybody who is not anonymous, and an anonymous
 * complaint holds none of the three (`pengaduan.anonim`).
 * @source services.md 3.3
 */
export function contactFaults(complaint: ComplaintIdentity): Fault[] {
  if (complaint.anonim)
    return identityFields
      .filter(name => complaint[name] !== undefined)
      .map(name => at(name, finding('pengaduan.anonim')));
  return (['nama', 'hp'] as const)
    .filter(name => !complaint[name]?.trim())
    .map(name => at(name, finding('isian.kosong')));
}

/** A copy fit to store: without identity where the reporter is anonymous. @source services.md 3.3 */
export function withoutIdentity<T extends ComplaintIdentity>(
  complaint: T,
): Omit<T, 'nama' | 'hp' | 'email'> | T {
  if (!complaint.anonim) return complaint;
  const {nama: _nama, hp: _hp, email: _email, ...rest} = complaint;
  return rest;
}

/** Who may read what of a complaint. */
export interface ComplaintVisibility {
  readonly identity: 'nobody' | 'handlingOpd';
  readonly text: 'public' | 'handlingOpd';
}

/**
 * Who may read what: anonymous has no identity, confidential and corruption have no public text.
 * @source services.md 3.3
 */
export function complaintVisibility(
  complaint: Pick<ComplaintIdentity, 'anonim' | 'rahasia'> & {readonly dugaan_korupsi?: boolean},
): ComplaintVisibility {
  return {
    identity: complaint.anonim ? 'nobody' : 'handlingOpd',
    text: complaint.rahasia || complaint.dugaan_korupsi ? 'handlingOpd' : 'public',
  };
}

/** Symbols of a tracking code, besides its hyphens; 60 bits, beyond guessing. @source services.md 3.3 */
export const trackingCodeLength = 12;

/**
 * Makes the tracking code of an anonymous reporter, `7K3Q-X9AB-20TM`: all that leads back to the complaint.
 *
 * @param random - Twelve whole numbers from 0 to 31 from a cryptographic source.
 * @throws RangeError for fewer
 * @source services.md 3.3
 */
export function newTrackingCode(random: readonly number[]): string {
  if (random.length < trackingCodeLength)
    throw new RangeError(`Kode lacak perlu ${trackingCodeLength} angka acak.`);
  const symbols = crockford(random.slice(0, trackingCodeLength));
  return [symbols.slice(0, 4), symbols.slice(4, 8), symbols.slice(8)].join('-');
}

/**
 * What lets a reporter back in: an anonymous one only has the code, others the number and four digits.
 * @source services.md 3.3
 */
export function trackingBy(complaint: Pick<ComplaintIdentity, 'anonim'>): 'kode_lacak' | 'nomor_dan_hp' {
  return complaint.anonim ? 'kode_lacak' : 'nomor_dan_hp';
}

/** A complaint as far as its way through the offices depends on it. */
export interface ComplaintSubject {
  /** Slug of the OPD complained of. */
  readonly opd: string;
  /** Set by the verifier. */
  readonly dugaan_korupsi: boolean;
}

/**
 * Slug of the OPD a verified complaint goes to: the one complained of, and for corruption the Inspektorat's WBS.
 * `null` where the Inspektorat itself is accused of corruption: no office of the regency may judge that, it goes on
 * to the national channel.
 * @source services.md 3.3
 */
export function complaintDestination({opd, dugaan_korupsi}: ComplaintSubject): string | null {
  if (!dugaan_korupsi) return opd;
  return opd === wbsOpd ? null : wbsOpd;
}

/**
 * `pengaduan.wbs` where a report of corruption is about to be forwarded to anybody but the Inspektorat.
 * @source services.md 3.3
 */
export function forwardingFault(subject: ComplaintSubject, to: string): Finding | undefined {
  return subject.dugaan_korupsi && to !== complaintDestination(subject)
    ? finding('pengaduan.wbs')
    : undefined;
}
