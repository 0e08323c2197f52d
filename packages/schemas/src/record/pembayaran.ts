import {grossIsNetAndWithheld, holderIsPayee, usedOnce} from '../cross-field/payment.ts';
import {dateInYear, datesInOrder, sp2dOfSkpd, sp2dOfYear} from '../cross-field/budget.ts';
import {npwpIsNik} from '../cross-field/person.ts';
import type {Condition, Field, Option} from '../service/types.ts';
import {transferChannels, type BeneficiaryType, type Channel, type ExpenseKind} from '../spending/kinds.ts';
import {remarkCode, remarkMaxLength, remarkShape, remarkText} from '../spending/remark-text.ts';
import {text as t} from '../text.ts';
import {defineRecord} from './record.ts';

/** A choice of the closed lists of spending: this form offers some of each, and none of its own. */
const choice = (value: ExpenseKind | Channel | BeneficiaryType, id: string, en: string): Option => ({
  value,
  label: t(id, en),
});
const transfer: Condition = {
  field: 'channel',
  op: 'in',
  value: transferChannels,
};
const isPerson: Condition = {field: 'beneficiaryType', op: 'in', value: ['PEGAWAI', 'MASYARAKAT']};

const withholding = [
  {
    name: 'kodeObjekPajak',
    type: 'identifier',
    of: 'kodeObjekPajak',
    label: t('Kode objek pajak', 'Tax object'),
  },
  {name: 'amount', type: 'money', label: t('Potongan', 'Withheld')},
  {name: 'kodeBilling', type: 'identifier', of: 'kodeBilling', label: t('Kode billing', 'Billing code')},
  {name: 'paid', type: 'bool', label: t('Sudah disetor', 'Deposited')},
  {
    name: 'ntpn',
    type: 'identifier',
    of: 'ntpn',
    label: t('NTPN', 'NTPN'),
    when: {field: 'paid', op: 'eq', value: true},
  },
] as const satisfies readonly Field[];

/**
 * A cashless payment as one flat record, for import, exchange and checks at the border: 25 fields and the rules between
 * them. The payment of the treasury itself, with its states, is the document `spending/document/payment`; kinds, channels and
 * the remark are the same ones.
 * @source Permendagri 77/2020; cashless.md 5.1; identifiers.md 9 (4) and (5)
 */
export const pembayaran = defineRecord({
  id: 'pembayaran',
  version: '2026-11-24',
  title: t('Catatan pembayaran non-tunai', 'Cashless payment record'),
  summary: t(
    'Satu pembayaran non-tunai: dokumen, anggaran, penerima, kanal, potongan.',
    'One cashless payment: document, budget, payee, channel, withholdings.',
  ),
  source: 'Permendagri 77/2020',
  fields: [
    {name: 'fiscalYear', type: 'identifier', of: 'tahunAnggaran', label: t('Tahun anggaran', 'Fiscal year')},
    {name: 'skpd', type: 'identifier', of: 'kodeSkpd', label: t('SKPD', 'SKPD')},
    {name: 'subKegiatan', type: 'identifier', of: 'subKegiatan', label: t('Sub kegiatan', 'Sub kegiatan')},
    {
      name: 'rekening',
      type: 'identifier',
      of: 'kodeRekeningBelanja',
      label: t('Kode rekening', 'Kode rekening'),
    },
    {name: 'sp2d', type: 'identifier', of: 'nomorSp2d', label: t('Nomor SP2D', 'SP2D number')},
    {name: 'spmDate', type: 'date', label: t('Tanggal SPM', 'SPM date')},
    {name: 'sp2dDate', type: 'date', label: t('Tanggal SP2D', 'SP2D date')},
    {
      name: 'expenseKind',
      type: 'enum',
      label: t('Jenis belanja', 'Kind of spending'),
      options: [
        choice('GAJI', 'Gaji', 'Salary'),
        choice('TPP', 'TPP', 'Additional income'),
        choice('HONOR', 'Honor', 'Honorarium'),
        choice('BARANG', 'Barang', 'Goods'),
        choice('JASA', 'Jasa', 'Services'),
        choice('MODAL', 'Modal', 'Capital'),
        choice('PERJALANAN_DINAS', 'Perjalanan dinas', 'Official travel'),
        choice('HIBAH_BANSOS', 'Hibah dan bantuan sosial', 'Grants and social aid'),
      ],
    },
    {name: 'description', type: 'text', label: t('Uraian', 'Description'), minLength: 5, maxLength: 200},
    {name: 'gross', type: 'money', label: t('Bruto', 'Gross')},
    {name: 'net', type: 'money', label: t('Neto', 'Net')},
    {
      name: 'withholdings',
      type: 'list',
      label: t('Potongan', 'Withholdings'),
      itemLabel: t('Potongan', 'Withholding'),
      min: 0,
      max: 20,
      required: false,
      item: withholding,
    },
    {
      name: 'channel',
      type: 'enum',
      label: t('Kanal', 'Channel'),
      options: [
        choice('OVERBOOKING', 'Pemindahbukuan', 'Book transfer'),
        choice('BIFAST', 'BI-FAST', 'BI-FAST'),
        choice('SKNBI', 'SKNBI', 'SKNBI'),
        choice('RTGS', 'RTGS', 'RTGS'),
        choice('VA', 'Virtual account', 'Virtual account'),
        choice('QRIS', 'QRIS', 'QRIS'),
      ],
    },
    {
      name: 'beneficiaryType',
      type: 'enum',
      label: t('Jenis penerima', 'Kind of payee'),
      options: [
        choice('PENYEDIA', 'Penyedia', 'Supplier'),
        choice('PEGAWAI', 'Pegawai', 'Servant'),
        choice('MASYARAKAT', 'Masyarakat', 'Citizen'),
        choice('SKPD', 'SKPD', 'SKPD'),
      ],
    },
    {name: 'beneficiaryName', type: 'text', label: t('Nama penerima', 'Payee'), minLength: 2, maxLength: 100},
    {
      name: 'beneficiaryNik',
      type: 'identifier',
      of: 'nik',
      label: t('NIK penerima', 'NIK of the payee'),
      when: isPerson,
    },
    {
      name: 'beneficiaryNpwp',
      type: 'identifier',
      of: 'npwp',
      label: t('NPWP penerima', 'NPWP of the payee'),
      required: false,
    },
    {
      name: 'bankCode',
      type: 'identifier',
      of: 'kodeBank',
      label: t('Kode bank', 'Bank code'),
      when: transfer,
    },
    {
      name: 'accountNo',
      type: 'identifier',
      of: 'noRekening',
      label: t('Nomor rekening', 'Account'),
      when: transfer,
    },
    {
      name: 'accountName',
      type: 'text',
      label: t('Nama pemilik rekening', 'Account holder'),
      minLength: 2,
      maxLength: 100,
      when: transfer,
    },
    {name: 'verifiedAt', type: 'datetime', label: t('Waktu inquiry', 'Inquiry'), when: transfer},
    {
      name: 'virtualAccount',
      type: 'identifier',
      of: 'virtualAccount',
      label: t('Nomor VA', 'Virtual account'),
      when: {field: 'channel', op: 'eq', value: 'VA'},
    },
    {
      name: 'qris',
      type: 'identifier',
      of: 'qris',
      label: t('Kode QRIS', 'QRIS code'),
      when: {field: 'channel', op: 'eq', value: 'QRIS'},
    },
    {
      name: 'invoiceNo',
      type: 'identifier',
      of: 'noKontrak',
      label: t('Nomor tagihan', 'Invoice'),
      when: {field: 'expenseKind', op: 'in', value: ['BARANG', 'JASA', 'MODAL']},
    },
    {
      name: 'remark',
      type: 'text',
      label: t('Berita transfer', 'Bank remark'),
      maxLength: remarkMaxLength,
      pattern: {source: remarkShape, code: remarkCode, text: remarkText},
    },
  ],
  rules: [
    sp2dOfSkpd({sp2d: 'sp2d', skpd: 'skpd'}),
    sp2dOfYear({sp2d: 'sp2d', year: 'fiscalYear'}),
    ...datesInOrder(['spmDate', 'sp2dDate']),
    dateInYear({date: 'sp2dDate', year: 'fiscalYear'}),
    grossIsNetAndWithheld({gross: 'gross', net: 'net', withheld: {list: 'withholdings', by: 'amount'}}),
    npwpIsNik({npwp: 'beneficiaryNpwp', nik: 'beneficiaryNik'}, isPerson),
    holderIsPayee({holder: 'accountName', payee: 'beneficiaryName'}),
    usedOnce({list: 'withholdings', by: 'ntpn'}),
  ],
});
