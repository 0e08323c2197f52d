import {defineFixtures} from '../fixtures/fixtures.ts';
import {trendTemplate, type TrendOptions} from './trend.html.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const rows = (...columns: readonly (readonly (string | number | undefined)[])[]): TrendOptions['rows'] =>
  months.map((label, index) => ({label, values: columns.map(column => column[index])}));

const applications: TrendOptions = {
  caption: 'Permohonan masuk dan selesai, 2026',
  labelHead: 'Bulan',
  series: ['Masuk', 'Selesai'],
  unit: 'permohonan',
  rows: rows(
    [212, 198, 240, 225, 251, 263, 288, 270, 295, 310, 322],
    [190, 201, 221, 230, 236, 250, 262, 275, 281, 300, 305],
  ),
};

/** Lines: one, several, with a gap, of money, below zero, a single point. */
export const trendFixtures = defineFixtures({
  name: 'trend',
  tag: 'kph-trend',
  template: trendTemplate,
  states: {
    SatuGaris: {
      ...applications,
      caption: 'Kunjungan rawat jalan RSUD, 2026',
      series: ['Kunjungan'],
      unit: 'kunjungan',
      rows: rows([3120, 2980, 3410, 3300, 3555, 3490, 3702, 3644, 3580, 3811, 3790, 3650]),
    },
    DuaGaris: applications,
    EnamGaris: {
      caption: 'Pengaduan menurut saluran, 2026',
      labelHead: 'Triwulan',
      series: ['Loket', 'Telepon', 'WhatsApp', 'Situs', 'SP4N-LAPOR!', 'Surat'],
      unit: 'pengaduan',
      rows: [
        {label: 'Triwulan I', values: [42, 18, 60, 31, 12, 8]},
        {label: 'Triwulan II', values: [36, 22, 74, 38, 20, 6]},
        {label: 'Triwulan III', values: [31, 16, 92, 45, 27, 5]},
        {label: 'Triwulan IV', values: [28, 12, 101, 50, 34, 4]},
      ],
    },
    DataTerputus: {
      ...applications,
      caption: 'Permohonan masuk, 2026 (sistem berhenti April sampai Mei)',
      series: ['Masuk'],
      rows: rows([212, 198, 240, undefined, undefined, 263, undefined, 270, 295, 310, 322, 301]),
    },
    Uang: {
      caption: 'Realisasi belanja non-tunai per bulan, 2026',
      labelHead: 'Bulan',
      series: ['Non-tunai', 'Tunai'],
      type: 'money',
      rows: rows(
        [
          '4210000000.00',
          '5120000000.00',
          '6875000000.00',
          '7015000000.00',
          '7940000000.00',
          '8350000000.00',
        ],
        ['910000000.00', '702000000.00', '415000000.00', '220000000.00', '96000000.00', '31500000.00'],
      ).slice(0, 6),
    },
    DiBawahNol: {
      caption: 'Selisih kas terhadap rencana, 2026',
      labelHead: 'Bulan',
      series: ['Selisih'],
      type: 'money',
      rows: rows([
        '12000000.00',
        '-8500000.00',
        '-15250000.00',
        '4000000.00',
        '9750000.00',
        '-2000000.00',
      ]).slice(0, 6),
    },
    LimaTahun: {
      caption: 'Permohonan masuk per bulan, 2022 sampai 2026',
      labelHead: 'Bulan',
      series: ['Masuk'],
      unit: 'permohonan',
      rows: Array.from({length: 60}, (_, index) => ({
        label: `${months[index % 12]} ${2022 + Math.floor(index / 12)}`,
        values: [120 + index * 3 + ((index * 17) % 40)],
      })),
    },
    SatuTitik: {...applications, rows: [{label: 'November 2026', values: [322, 305]}]},
    Kosong: {...applications, rows: []},
    BahasaInggris: {...applications, caption: 'Applications received and finished, 2026', locale: 'en'},
  } satisfies Record<string, TrendOptions>,
});
