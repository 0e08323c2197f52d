import type {Money} from '@kepahiang/schemas/money.js';
import {text as t} from '@kepahiang/schemas/text.js';
import {kasOf, type BkuEntry} from '../../bku/posting.ts';
import type {ExportTable} from '../table.ts';

/** The cash book (BKU), a row for each line with its balance and its sub-books: `booksOfMonth(…).bku.entries`. */
export const bkuTable: ExportTable<BkuEntry & {readonly saldo: Money}> = {
  kode: 'bku',
  title: t('Buku Kas Umum dan buku pembantu', 'Cash book and sub-books'),
  columns: [
    {kode: 'no', title: t('Nomor', 'Number'), type: 'integer', value: row => row.no},
    {kode: 'tanggal', title: t('Tanggal', 'Date'), type: 'date', value: row => row.tanggal},
    {kode: 'uraian', title: t('Uraian', 'Description'), type: 'text', free: true, value: row => row.uraian},
    {kode: 'rekening', title: t('Kode rekening', 'Account code'), type: 'text', value: row => row.rekening},
    {kode: 'penerimaan', title: t('Penerimaan', 'Received'), type: 'money', value: row => row.in},
    {kode: 'pengeluaran', title: t('Pengeluaran', 'Spent'), type: 'money', value: row => row.out},
    {kode: 'saldo', title: t('Saldo', 'Balance'), type: 'money', value: row => row.saldo},
    {
      kode: 'buku_pembantu',
      title: t('Buku pembantu', 'Sub-book'),
      type: 'text',
      value: row => row.bukuPembantu,
    },
    {kode: 'kas', title: t('Bank atau tunai', 'Bank or cash'), type: 'text', value: kasOf},
    {kode: 'kode_rujukan', title: t('Kode rujukan', 'Reference'), type: 'text', value: row => row.shortRef},
    {kode: 'ntpn', title: t('NTPN', 'NTPN'), type: 'text', value: row => row.ntpn},
    {kode: 'dokumen', title: t('Dokumen', 'Document'), type: 'text', value: row => row.ref?.doc},
    {kode: 'id_dokumen', title: t('ID dokumen', 'Document ID'), type: 'text', value: row => row.ref?.id},
    {kode: 'dicatat', title: t('Dicatat pada', 'Posted at'), type: 'instant', value: row => row.postedAt},
    {
      kode: 'mengoreksi',
      title: t('Mengoreksi nomor', 'Corrects number'),
      type: 'integer',
      value: row => row.correctsNo,
    },
  ],
};
