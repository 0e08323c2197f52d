import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {text as t} from '@kepahiang/schemas/text.js';
import type {ExportTable} from '../table.ts';

/** A tax that was withheld, and what became of it. @source cashless.md 5.1 (tax), 6.6 */
export interface TaxRecord {
  readonly id: string;
  readonly paymentId: string;
  /** PPH22, PPN … */
  readonly jenis: string;
  readonly base: Money;
  readonly amount: Money;
  readonly withheldOn: IsoDate;
  readonly due: IsoDate;
  readonly kodeBilling?: string | null;
  readonly depositedOn?: IsoDate | null;
  readonly ntpn?: string | null;
  readonly ntb?: string | null;
}

/** Taxes withheld and deposited. */
export const taxTable: ExportTable<TaxRecord> = {
  kode: 'pajak',
  title: t('Pajak dipungut dan disetor', 'Taxes withheld and deposited'),
  columns: [
    {kode: 'id', title: t('ID', 'ID'), type: 'text', value: row => row.id},
    {kode: 'pembayaran', title: t('ID pembayaran', 'Payment ID'), type: 'text', value: row => row.paymentId},
    {kode: 'jenis', title: t('Jenis pajak', 'Tax'), type: 'text', value: row => row.jenis},
    {kode: 'dasar', title: t('Dasar pengenaan', 'Base'), type: 'money', value: row => row.base},
    {kode: 'dipungut', title: t('Dipungut', 'Withheld'), type: 'money', value: row => row.amount},
    {
      kode: 'tanggal_pungut',
      title: t('Tanggal pungut', 'Withheld on'),
      type: 'date',
      value: row => row.withheldOn,
    },
    {kode: 'batas_setor', title: t('Batas setor', 'Due'), type: 'date', value: row => row.due},
    {kode: 'billing', title: t('Kode billing', 'Billing code'), type: 'text', value: row => row.kodeBilling},
    {
      kode: 'tanggal_setor',
      title: t('Tanggal setor', 'Deposited on'),
      type: 'date',
      value: row => row.depositedOn,
    },
    {
      kode: 'disetor',
      title: t('Disetor', 'Deposited'),
      type: 'money',
      value: row => (row.depositedOn ? row.amount : '0.00'),
    },
    {kode: 'ntpn', title: t('NTPN', 'NTPN'), type: 'text', value: row => row.ntpn},
    {kode: 'ntb', title: t('NTB', 'NTB'), type: 'text', value: row => row.ntb},
  ],
};
