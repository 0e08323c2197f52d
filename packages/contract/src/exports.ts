import * as z from 'zod/mini';
import {operation} from './resource.ts';
import {isoDate} from './values.ts';

/** Tables that can be exported; `semua` is all of them. */
export const exportTables = [
  'bku',
  'pembayaran',
  'riwayat_pembayaran',
  'rekonsiliasi',
  'temuan',
  'jejak_audit',
  'semua',
] as const;

/** One of {@link exportTables}. */
export type ExportTableName = (typeof exportTables)[number];

/**
 * Tables of one office and some days of one year, as files in a ZIP with `manifest.json` beside them: rows, sums and SHA-256
 * of each file, and the end of the audit trail. The export itself becomes an entry of the trail. Inspektorat and BPK get
 * numbers of accounts and persons whole, others masked.
 *
 * @source cashless.md 12 (5); UU 15/2004
 */
export const downloadExport = /* @__PURE__ */ operation({
  method: 'GET',
  path: '/exports/{table}',
  summary: 'Ekspor data untuk pemeriksaan',
  input: {
    query: z.object({
      skpd: z.optional(z.string()),
      dari: isoDate,
      sampai: isoDate,
      bentuk: z.optional(z.enum(['csv', 'xlsx'])),
    }),
  },
  output: {status: 200, type: 'octet'},
  problems: ['unauthenticated', 'forbidden', 'not-found', 'invalid', 'too-large', 'in-flight'],
  roles: ['INSPEKTORAT', 'auditor', 'BPK', 'BP'],
  scope: 'opd',
  idempotent: false,
});

/** Operations of exports. */
export const exportData = {download: downloadExport} as const;
