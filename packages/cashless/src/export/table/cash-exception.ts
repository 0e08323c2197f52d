import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import {maskNik} from '@kepahiang/schemas/identifiers/nik.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {text as t} from '@kepahiang/schemas/text.js';
import type {CashLimitKind} from '../../payment/cash-exception.ts';
import type {ExportTable} from '../table.ts';
import {maskPerson} from './payment.ts';

/** A payment in cash and why it was allowed. @source cashless.md 5.6 */
export interface CashExceptionRecord {
  readonly paymentId: string;
  readonly tanggal: IsoDate;
  readonly reason: string;
  readonly perbup: string;
  readonly per: CashLimitKind;
  /** `null` where the Perbup sets none. */
  readonly limit: Money | null;
  readonly amount: Money;
  readonly sameGroupSoFar: Money;
  readonly recipient: {readonly name: string; readonly nik: string};
  readonly approvedBy: {readonly role: string; readonly user: string; readonly at: Instant};
  readonly withdrawalRef: string;
  readonly place: string;
}

/** Payments in cash. */
export const cashExceptionTable: ExportTable<CashExceptionRecord> = {
  kode: 'pengecualian_tunai',
  title: t('Pengecualian tunai', 'Cash exceptions'),
  columns: [
    {kode: 'pembayaran', title: t('ID pembayaran', 'Payment ID'), type: 'text', value: row => row.paymentId},
    {kode: 'tanggal', title: t('Tanggal', 'Date'), type: 'date', value: row => row.tanggal},
    {kode: 'alasan', title: t('Alasan', 'Reason'), type: 'text', value: row => row.reason},
    {kode: 'dasar_hukum', title: t('Dasar hukum', 'Legal basis'), type: 'text', value: row => row.perbup},
    {
      kode: 'batas_per',
      title: t('Batas dihitung per', 'Limit counts by'),
      type: 'text',
      value: row => row.per,
    },
    {kode: 'batas', title: t('Batas', 'Limit'), type: 'money', value: row => row.limit},
    {kode: 'jumlah', title: t('Jumlah', 'Amount'), type: 'money', value: row => row.amount},
    {
      kode: 'sebelumnya',
      title: t('Kelompok yang sama sebelumnya', 'Same group so far'),
      type: 'money',
      value: row => row.sameGroupSoFar,
    },
    {
      kode: 'penerima',
      title: t('Penerima', 'Recipient'),
      type: 'text',
      free: true,
      value: row => row.recipient.name,
    },
    {
      kode: 'nik',
      title: t('NIK penerima', 'NIK of the recipient'),
      type: 'text',
      mask: maskNik,
      value: row => row.recipient.nik,
    },
    {
      kode: 'peran_penyetuju',
      title: t('Peran penyetuju', 'Role of the approver'),
      type: 'text',
      value: row => row.approvedBy.role,
    },
    {
      kode: 'penyetuju',
      title: t('NIP penyetuju', 'NIP of the approver'),
      type: 'text',
      mask: maskPerson,
      value: row => row.approvedBy.user,
    },
    {
      kode: 'disetujui',
      title: t('Disetujui pada', 'Approved at'),
      type: 'instant',
      value: row => row.approvedBy.at,
    },
    {
      kode: 'penarikan',
      title: t('Penarikan tunai', 'Withdrawal'),
      type: 'text',
      value: row => row.withdrawalRef,
    },
    {kode: 'tempat', title: t('Tempat', 'Place'), type: 'text', free: true, value: row => row.place},
  ],
};
