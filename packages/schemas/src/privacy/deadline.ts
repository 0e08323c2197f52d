import {instantWib, type Instant} from '../dates.ts';

/** What a person or the law sets a clock running for. */
export type PdpEvent = 'PELANGGARAN' | 'PENARIKAN_PERSETUJUAN' | 'AKSES' | 'KOREKSI' | 'PEMBATASAN';

/** One right with its clock. */
export interface PdpTerm {
  /** @unit calendar hours; weekends and holidays do not pause them */
  readonly hours: number;
  readonly source: string;
}

/** The 3×24 hours of each right. @source UU 27/2022; services.md 3.5 */
export const pdpTerms: Readonly<Record<PdpEvent, PdpTerm>> = {
  PELANGGARAN: {hours: 72, source: 'UU 27/2022 art. 46: notice to the person and to the authority'},
  PENARIKAN_PERSETUJUAN: {hours: 72, source: 'UU 27/2022: processing stops after consent is withdrawn'},
  AKSES: {hours: 72, source: 'UU 27/2022, from memory'},
  KOREKSI: {hours: 72, source: 'UU 27/2022, from memory'},
  PEMBATASAN: {hours: 72, source: 'UU 27/2022, from memory'},
};

const HOUR_MS = 3_600_000;

/**
 * Moment by which a right must be served: calendar hours, around the clock.
 *
 * @param since - Moment the breach became known, or the request came in.
 * @source UU 27/2022; services.md 3.5
 */
export function pdpDeadline(event: PdpEvent, since: Instant, terms = pdpTerms): Instant {
  return instantWib(new Date(Date.parse(since) + terms[event].hours * HOUR_MS));
}

/**
 * Whether a right was served later than the law allows; to the second sharp is in time.
 * @source UU 27/2022; services.md 3.5
 */
export function isPdpLate(event: PdpEvent, since: Instant, served: Instant, terms = pdpTerms): boolean {
  return Date.parse(served) - Date.parse(since) > terms[event].hours * HOUR_MS;
}
