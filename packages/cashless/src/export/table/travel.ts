import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {maskNip} from '@kepahiang/schemas/identifiers/nip.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {text as t} from '@kepahiang/schemas/text.js';
import type {TravelCost} from '../../travel.ts';
import type {Sppd} from '../../travel/documents.ts';
import type {ExportTable} from '../table.ts';

/** A trip of one traveller with its cost. @source cashless.md 7.1, 7.3 */
export interface TravelRecord {
  readonly sppd: Sppd;
  readonly cost: TravelCost;
  readonly advance?: Money | null;
  /** Day the report (LPD) was in. */
  readonly lpd?: IsoDate | null;
}

type CostKind = TravelCost['lines'][number]['kind'];

const costOf =
  (kind: CostKind) =>
  ({cost}: TravelRecord): Money =>
    cost.lines.find(line => line.kind === kind)?.amount ?? '0.00';

/** Official travel, a row for each traveller. */
export const travelTable: ExportTable<TravelRecord> = {
  kode: 'perjalanan_dinas',
  title: t('Perjalanan dinas', 'Official travel'),
  columns: [
    {kode: 'nomor', title: t('Nomor', 'Number'), type: 'text', value: ({sppd}) => sppd.nomor},
    {
      kode: 'tanggal',
      title: t('Tanggal surat', 'Date of the letter'),
      type: 'date',
      value: ({sppd}) => sppd.tanggal,
    },
    {kode: 'nip', title: t('NIP', 'NIP'), type: 'text', mask: maskNip, value: ({sppd}) => sppd.pegawai.nip},
    {kode: 'nama', title: t('Nama', 'Name'), type: 'text', value: ({sppd}) => sppd.pegawai.nama},
    {kode: 'tingkat', title: t('Tingkat biaya', 'Grade'), type: 'text', value: ({sppd}) => sppd.tingkatBiaya},
    {kode: 'jenis', title: t('Jenis', 'Kind'), type: 'text', value: ({sppd}) => sppd.jenis},
    {kode: 'maksud', title: t('Maksud', 'Purpose'), type: 'text', free: true, value: ({sppd}) => sppd.maksud},
    {
      kode: 'tujuan',
      title: t('Tujuan', 'Destination'),
      type: 'text',
      value: ({sppd}) => sppd.tujuan.map(({kota, provinsi}) => `${kota} (${provinsi})`).join(', '),
    },
    {kode: 'berangkat', title: t('Berangkat', 'Departure'), type: 'date', value: ({sppd}) => sppd.berangkat},
    {kode: 'kembali', title: t('Kembali', 'Return'), type: 'date', value: ({sppd}) => sppd.kembali},
    {kode: 'hari', title: t('Hari', 'Days'), type: 'integer', value: ({cost}) => cost.days},
    {kode: 'malam', title: t('Malam', 'Nights'), type: 'integer', value: ({cost}) => cost.nights},
    {
      kode: 'sub_kegiatan',
      title: t('Sub kegiatan', 'Sub kegiatan'),
      type: 'text',
      value: ({sppd}) => sppd.pembebanan.subKegiatan,
    },
    {
      kode: 'rekening',
      title: t('Kode rekening', 'Account code'),
      type: 'text',
      value: ({sppd}) => sppd.pembebanan.rekening,
    },
    {kode: 'uang_harian', title: t('Uang harian', 'Allowance'), type: 'money', value: costOf('UANG_HARIAN')},
    {kode: 'penginapan', title: t('Penginapan', 'Lodging'), type: 'money', value: costOf('PENGINAPAN')},
    {kode: 'transpor', title: t('Transpor', 'Transport'), type: 'money', value: costOf('TRANSPOR')},
    {
      kode: 'representasi',
      title: t('Uang representasi', 'Representation'),
      type: 'money',
      value: costOf('REPRESENTASI'),
    },
    {kode: 'jumlah', title: t('Jumlah', 'Total'), type: 'money', value: ({cost}) => cost.total},
    {kode: 'uang_muka', title: t('Uang muka', 'Advance'), type: 'money', value: row => row.advance},
    {
      kode: 'hasil',
      title: t('Hasil perhitungan', 'Settlement'),
      type: 'text',
      value: ({cost}) => cost.settlement?.kind,
    },
    {
      kode: 'selisih',
      title: t('Selisih', 'Difference'),
      type: 'money',
      value: ({cost}) => cost.settlement?.amount,
    },
    {kode: 'lpd', title: t('Laporan diterima', 'Report received'), type: 'date', value: row => row.lpd},
  ],
};
