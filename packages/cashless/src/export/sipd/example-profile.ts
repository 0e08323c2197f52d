import type {SipdColumn, SipdProfile} from './profile.ts';
import {sipdFields, type SipdField} from './record.ts';

/** Columns that must be filled, then those that may stay empty; titles are the labels of the fields. */
function columns(required: readonly SipdField[], other: readonly SipdField[] = []): SipdColumn[] {
  return [
    ...required.map(field => ({title: sipdFields[field].label.id, field, required: true})),
    ...other.map(field => ({title: sipdFields[field].label.id, field})),
  ];
}

const orders: readonly SipdField[] = [
  'nomor',
  'tanggal',
  'skpd',
  'jenis',
  'uraian',
  'bruto',
  'potongan',
  'netto',
];
const payee: readonly SipdField[] = ['penerima', 'npwp', 'bank', 'rekeningPenerima'];

/**
 * An EXAMPLE of a profile: which columns the import of SIPD takes is not public. BKD replaces it by what it accepts.
 * @source cashless.md 14 (7)
 */
export const exampleSipdProfile: SipdProfile = {
  title: 'CONTOH profil ekspor untuk SIPD, diganti oleh BKD',
  example: true,
  rows: [
    {
      validFrom: '2026-01-01',
      legalBasis: 'CONTOH. Permendagri 70/2019 dan petunjuk BKD (nomor dan tanggal dari BKD)',
      setBy: 'REGENCY',
      confidence: 'example',
      value: {
        date: 'YYYY-MM-DD',
        money: 'CANONICAL',
        rekening: 'LONG',
        nomor: 'SIPD',
        registers: {
          BKU: columns(
            ['nomor', 'tanggal', 'skpd', 'uraian', 'penerimaan', 'pengeluaran', 'saldo'],
            ['rekening', 'shortRef'],
          ),
          SPJ: columns(['nomor', 'tanggal', 'skpd', 'subKegiatan', 'rekening', 'uraian', 'nilai']),
          SPP: columns(orders, ['subKegiatan', 'rekening', 'nomorSpd', ...payee]),
          SPM: columns([...orders, 'nomorSpp'], ['subKegiatan', 'rekening', ...payee]),
          SP2D: columns([...orders, 'nomorSpm'], ['subKegiatan', 'rekening', ...payee, 'shortRef']),
        },
      },
    },
  ],
};
