import type {Instant} from '../dates.ts';
import {at, finding, type Fault} from '../fault.ts';
import {isPdpLate, pdpDeadline} from './deadline.ts';

/** A notice of a breach of personal data. It names kinds of data, never the data. */
export interface BreachNotice {
  /** Moment the breach became known. */
  readonly diketahui: Instant;
  /** Which data came out: names of kinds, such as `NIK` or `nomor HP`. */
  readonly data: readonly string[];
  /** When it happened, as far as known. */
  readonly kapan: string;
  /** How it happened. */
  readonly bagaimana: string;
  /** What is done to mend it and to prevent the next one. */
  readonly pemulihan: string;
  /** Moments it went to the people concerned and to the authority. */
  readonly dikirim_subjek?: Instant;
  readonly dikirim_lembaga?: Instant;
}

const contents = ['kapan', 'bagaimana', 'pemulihan'] as const;
const addressees = ['dikirim_subjek', 'dikirim_lembaga'] as const;

/**
 * What is missing from or late in a breach notice: `isian.kosong` for contents, `pdp.terlambat` for a notice that
 * went out, or at `now` still has not gone out, later than 3×24 hours.
 *
 * @source UU 27/2022 art. 46; services.md 3.5
 */
export function breachNoticeFaults(notice: BreachNotice, now: Instant): Fault[] {
  const empty = contents.filter(name => !notice[name].trim()).map(name => at(name, finding('isian.kosong')));
  const data = notice.data.some(one => one.trim()) ? [] : [at('data', finding('isian.kosong'))];
  const x = pdpDeadline('PELANGGARAN', notice.diketahui);
  const late = addressees
    .filter(name => isPdpLate('PELANGGARAN', notice.diketahui, notice[name] ?? now))
    .map(name => at(name, finding('pdp.terlambat', {x})));
  return [...data, ...empty, ...late];
}
