import type {Text} from '@kepahiang/schemas/text.js';
import {text as t} from '@kepahiang/schemas/text.js';

/** Registers that SIPD keeps. @source cashless.md 12, 13 */
export const sipdRegisters = ['BKU', 'SPJ', 'SPP', 'SPM', 'SP2D'] as const;
/** One of {@link sipdRegisters}. */
export type SipdRegister = (typeof sipdRegisters)[number];

/** What a column of a profile may be filled from: its label for people and how it is written. */
export const sipdFields = {
  nomor: {label: t('Nomor', 'Number'), type: 'text'},
  tanggal: {label: t('Tanggal', 'Date'), type: 'date'},
  skpd: {label: t('Kode SKPD', 'SKPD code'), type: 'text'},
  subKegiatan: {label: t('Kode sub kegiatan', 'Sub kegiatan code'), type: 'text'},
  rekening: {label: t('Kode rekening', 'Account code'), type: 'text'},
  uraian: {label: t('Uraian', 'Description'), type: 'text'},
  jenis: {label: t('Jenis', 'Kind'), type: 'text'},
  nomorSpd: {label: t('Nomor SPD', 'SPD number'), type: 'text'},
  nomorSpp: {label: t('Nomor SPP', 'SPP number'), type: 'text'},
  nomorSpm: {label: t('Nomor SPM', 'SPM number'), type: 'text'},
  penerimaan: {label: t('Penerimaan', 'Received'), type: 'money'},
  pengeluaran: {label: t('Pengeluaran', 'Spent'), type: 'money'},
  saldo: {label: t('Saldo', 'Balance'), type: 'money'},
  nilai: {label: t('Nilai', 'Amount'), type: 'money'},
  bruto: {label: t('Bruto', 'Gross'), type: 'money'},
  potongan: {label: t('Potongan', 'Withheld'), type: 'money'},
  netto: {label: t('Neto', 'Net'), type: 'money'},
  penerima: {label: t('Nama penerima', 'Payee'), type: 'text'},
  npwp: {label: t('NPWP penerima', 'NPWP of the payee'), type: 'text'},
  bank: {label: t('Bank penerima', 'Bank of the payee'), type: 'text'},
  rekeningPenerima: {label: t('Rekening penerima', 'Account of the payee'), type: 'text'},
  shortRef: {label: t('Kode rujukan', 'Reference'), type: 'text'},
} as const satisfies Readonly<Record<string, {label: Text; type: 'text' | 'date' | 'money'}>>;
/** One of {@link sipdFields}. */
export type SipdField = keyof typeof sipdFields;

/**
 * One line of a register as we have it: codes as `identifiers.md` 5 has them, money and dates canonical. A document with
 * several accounts is several lines with one number.
 */
export type SipdRecord = {
  /** Ours, for the list of what was refused. */
  readonly id: string;
  readonly register: SipdRegister;
} & {readonly [Field in SipdField]?: string | null | undefined};
