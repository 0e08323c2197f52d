import type {Instant} from '@kepahiang/schemas/dates.js';
import type {AuditEntry} from './record.ts';
import {resultOf, type AuditRule, type NoParams} from './rule.ts';

/** A month of the cash book that has been closed. */
export interface ClosedPeriod {
  readonly id: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly closedAt: Instant;
}

/** Entries of one cash book, and its closed months. */
export interface BackDatedInput {
  readonly entries: readonly AuditEntry[];
  readonly periods: readonly ClosedPeriod[];
}

/** an entry was posted into a month after its closing. @source cashless.md 10, 9.5 */
export const r28: AuditRule<BackDatedInput, NoParams, {readonly count: number}, object> = {
  id: 'R-28',
  title: 'Pencatatan terlambat atau bertanggal mundur',
  explanation:
    'Entri BKU dicatat setelah bulannya ditutup. Koreksi dicatat di bulan yang terbuka dengan tautan ke entri asalnya.',
  source: 'Permendagri 77/2020; LHP BPK Ogan Ilir 2022 (BKU 2022 selesai 13 Februari 2023)',
  level: 'FINDING',
  defaults: () => ({}),
  run: ({entries, periods}) => {
    const closed = new Map(periods.map(one => [one.month, {id: one.id, at: Date.parse(one.closedAt)}]));
    const findings = entries.flatMap(({id, tanggal, postedAt}) => {
      const period = closed.get(tanggal.slice(0, 7));
      return period && Date.parse(postedAt) > period.at ? [{evidence: [id, period.id]}] : [];
    });
    return resultOf('FINDING', findings, {count: findings.length});
  },
};
