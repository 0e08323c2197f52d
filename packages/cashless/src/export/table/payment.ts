import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import {maskNik} from '@kepahiang/schemas/identifiers/nik.js';
import {maskNip} from '@kepahiang/schemas/identifiers/nip.js';
import {maskNoRekening} from '@kepahiang/schemas/identifiers/no-rekening.js';
import {maskNpwp} from '@kepahiang/schemas/identifiers/npwp.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {text as t} from '@kepahiang/schemas/text.js';
import type {Channel} from '../../channel.ts';
import {paymentStateLabels, type PaymentEvent, type PaymentState} from '../../payment.ts';
import type {ExportTable} from '../table.ts';

/** One step of a payment. */
export interface PaymentStepRecord {
  readonly event: PaymentEvent;
  readonly from: PaymentState;
  readonly to: PaymentState;
  readonly role: string;
  /** NIP, or the account of a system. */
  readonly user: string;
  readonly at: Instant;
  readonly note?: string | null;
}

/** A payment as it is exported. @source cashless.md 5.1 */
export interface PaymentRecord {
  readonly id: string;
  readonly tanggal: IsoDate;
  readonly sourceDoc: {readonly kind: string; readonly id: string};
  readonly shortRef: string;
  readonly subKegiatan: string;
  readonly rekening: string;
  readonly expenseKind: string;
  readonly amount: Money;
  readonly channel: Channel;
  readonly sourceAccountNo: string;
  readonly beneficiary: {
    readonly type: string;
    readonly name: string;
    readonly bankCode?: string | null;
    readonly accountNo?: string | null;
    readonly npwp?: string | null;
    readonly nik?: string | null;
  };
  readonly remark: string;
  readonly invoiceNo?: string | null;
  readonly state: PaymentState;
  readonly bankReferenceNo?: string | null;
  readonly settledAt?: Instant | null;
  readonly replaces?: string | null;
  readonly history: readonly PaymentStepRecord[];
}

/** Payments, a row for each. Their steps are {@link paymentHistoryTable}. */
export const paymentTable: ExportTable<PaymentRecord> = {
  kode: 'pembayaran',
  title: t('Pembayaran non-tunai', 'Cashless payments'),
  columns: [
    {kode: 'id', title: t('ID', 'ID'), type: 'text', value: row => row.id},
    {kode: 'tanggal', title: t('Tanggal', 'Date'), type: 'date', value: row => row.tanggal},
    {
      kode: 'dokumen',
      title: t('Dokumen sumber', 'Source document'),
      type: 'text',
      value: row => row.sourceDoc.kind,
    },
    {kode: 'id_dokumen', title: t('ID dokumen', 'Document ID'), type: 'text', value: row => row.sourceDoc.id},
    {kode: 'kode_rujukan', title: t('Kode rujukan', 'Reference'), type: 'text', value: row => row.shortRef},
    {
      kode: 'sub_kegiatan',
      title: t('Sub kegiatan', 'Sub kegiatan'),
      type: 'text',
      value: row => row.subKegiatan,
    },
    {kode: 'rekening', title: t('Kode rekening', 'Account code'), type: 'text', value: row => row.rekening},
    {
      kode: 'jenis_belanja',
      title: t('Jenis belanja', 'Kind of spending'),
      type: 'text',
      value: row => row.expenseKind,
    },
    {kode: 'jumlah', title: t('Jumlah', 'Amount'), type: 'money', value: row => row.amount},
    {kode: 'kanal', title: t('Kanal', 'Channel'), type: 'text', value: row => row.channel},
    {
      kode: 'rekening_sumber',
      title: t('Rekening sumber', 'Source account'),
      type: 'text',
      mask: maskNoRekening,
      value: row => row.sourceAccountNo,
    },
    {
      kode: 'jenis_penerima',
      title: t('Jenis penerima', 'Kind of payee'),
      type: 'text',
      value: row => row.beneficiary.type,
    },
    {
      kode: 'penerima',
      title: t('Nama penerima', 'Payee'),
      type: 'text',
      free: true,
      value: row => row.beneficiary.name,
    },
    {
      kode: 'bank_penerima',
      title: t('Bank penerima', 'Bank of the payee'),
      type: 'text',
      value: row => row.beneficiary.bankCode,
    },
    {
      kode: 'rekening_penerima',
      title: t('Rekening penerima', 'Account of the payee'),
      type: 'text',
      mask: maskNoRekening,
      value: row => row.beneficiary.accountNo,
    },
    {
      kode: 'npwp',
      title: t('NPWP penerima', 'NPWP of the payee'),
      type: 'text',
      mask: maskNpwp,
      value: row => row.beneficiary.npwp,
    },
    {
      kode: 'nik',
      title: t('NIK penerima', 'NIK of the payee'),
      type: 'text',
      mask: maskNik,
      value: row => row.beneficiary.nik,
    },
    {
      kode: 'berita',
      title: t('Berita transfer', 'Bank remark'),
      type: 'text',
      free: true,
      value: row => row.remark,
    },
    {kode: 'tagihan', title: t('Nomor tagihan', 'Invoice'), type: 'text', value: row => row.invoiceNo},
    {
      kode: 'keadaan',
      title: t('Keadaan', 'State'),
      type: 'text',
      value: row => paymentStateLabels[row.state] ?? row.state,
    },
    {
      kode: 'referensi_bank',
      title: t('Referensi bank', 'Reference of the bank'),
      type: 'text',
      value: row => row.bankReferenceNo,
    },
    {kode: 'lunas', title: t('Lunas pada', 'Settled at'), type: 'instant', value: row => row.settledAt},
    {kode: 'menggantikan', title: t('Menggantikan', 'Replaces'), type: 'text', value: row => row.replaces},
  ],
};

/** One step of one payment, as a row. */
export interface PaymentHistoryRow extends PaymentStepRecord {
  readonly payment: string;
  /** From 1. */
  readonly seq: number;
}

/** Steps of payments, a row for each, in their order. */
export const paymentHistoryTable: ExportTable<PaymentHistoryRow> = {
  kode: 'riwayat_pembayaran',
  title: t('Riwayat pembayaran', 'History of payments'),
  columns: [
    {kode: 'pembayaran', title: t('ID pembayaran', 'Payment ID'), type: 'text', value: row => row.payment},
    {kode: 'urut', title: t('Urut', 'Step'), type: 'integer', value: row => row.seq},
    {kode: 'waktu', title: t('Waktu', 'Time'), type: 'instant', value: row => row.at},
    {kode: 'peristiwa', title: t('Peristiwa', 'Event'), type: 'text', value: row => row.event},
    {kode: 'dari', title: t('Dari', 'From'), type: 'text', value: row => row.from},
    {kode: 'menjadi', title: t('Menjadi', 'To'), type: 'text', value: row => row.to},
    {kode: 'peran', title: t('Peran', 'Role'), type: 'text', value: row => row.role},
    {
      kode: 'nip',
      title: t('NIP atau akun', 'NIP or account'),
      type: 'text',
      mask: maskPerson,
      value: row => row.user,
    },
    {kode: 'catatan', title: t('Catatan', 'Note'), type: 'text', free: true, value: row => row.note},
  ],
};

/** A NIP is masked; the account of a system (`sistem`, `bank`) is nobody's. */
export function maskPerson(user: string): string {
  return /[0-9]/.test(user) ? maskNip(user) : user;
}

/** The rows of {@link paymentHistoryTable}. */
export function* paymentHistoryRows(payments: Iterable<PaymentRecord>): Generator<PaymentHistoryRow> {
  for (const {id, history} of payments)
    for (const [index, step] of history.entries()) yield {...step, payment: id, seq: index + 1};
}
