import type {Instant} from '@kepahiang/schemas/dates.js';
import {text as t} from '@kepahiang/schemas/text.js';
import type {ExportTable} from '../table.ts';
import {maskPerson} from './payment.ts';

/** An entry of the audit trail. Each carries the hash of the one before it. */
export interface AuditTrailRecord {
  readonly seq: number;
  readonly at: Instant;
  /** NIP, or the account of a system. */
  readonly user: string;
  readonly role: string;
  readonly action: string;
  readonly subject: {readonly kind: string; readonly id: string};
  readonly note?: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** Who did what, when. */
export const auditTrailTable: ExportTable<AuditTrailRecord> = {
  kode: 'jejak_audit',
  title: t('Jejak audit', 'Audit trail'),
  columns: [
    {kode: 'urut', title: t('Urut', 'Number'), type: 'integer', value: row => row.seq},
    {kode: 'waktu', title: t('Waktu', 'Time'), type: 'instant', value: row => row.at},
    {
      kode: 'pelaku',
      title: t('NIP atau akun', 'NIP or account'),
      type: 'text',
      mask: maskPerson,
      value: row => row.user,
    },
    {kode: 'peran', title: t('Peran', 'Role'), type: 'text', value: row => row.role},
    {kode: 'tindakan', title: t('Tindakan', 'Action'), type: 'text', value: row => row.action},
    {
      kode: 'jenis',
      title: t('Jenis catatan', 'Kind of record'),
      type: 'text',
      value: row => row.subject.kind,
    },
    {kode: 'id', title: t('ID catatan', 'Record ID'), type: 'text', value: row => row.subject.id},
    {kode: 'catatan', title: t('Catatan', 'Note'), type: 'text', free: true, value: row => row.note},
    {
      kode: 'hash_sebelumnya',
      title: t('Hash sebelumnya', 'Previous hash'),
      type: 'text',
      value: row => row.previousHash,
    },
    {kode: 'hash', title: t('Hash', 'Hash'), type: 'text', value: row => row.hash},
  ],
};
