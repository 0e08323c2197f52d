import {defineFixtures} from '../fixtures/fixtures.ts';
import {chartBarTemplate, type ChartBarOptions} from './chart-bar.html.ts';

const budget: ChartBarOptions = {
  caption: 'Anggaran dan realisasi belanja sampai Oktober 2026',
  labelHead: 'Perangkat daerah',
  series: ['Anggaran', 'Realisasi'],
  type: 'money',
  rows: [
    {
      label: 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
      values: ['96400000000.00', '61250000000.00'],
    },
    {label: 'Dinas Kesehatan', values: ['88150000000.00', '70310000000.00']},
    {label: 'Rumah Sakit Umum Daerah', values: ['54900000000.00', '46205500000.00']},
    {
      label: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      values: ['6120000000.00', '4480000000.00'],
    },
  ],
  foot: {label: 'Jumlah', values: ['245570000000.00', '182245500000.00']},
};
const one: ChartBarOptions = {
  caption: 'Permohonan masuk menurut layanan, November 2026',
  labelHead: 'Layanan',
  series: ['Permohonan'],
  unit: 'permohonan',
  rows: [
    {label: 'Izin reklame', values: [128]},
    {label: 'Surat izin praktik dokter', values: [74]},
    {label: 'Surat keterangan penelitian', values: [31]},
    {label: 'Persetujuan bangunan gedung', values: [9]},
    {label: 'Izin penyelenggaraan pasar malam', values: [0]},
  ],
};

/** Bars: one series, several, below zero, missing, long, none. */
export const chartBarFixtures = defineFixtures({
  name: 'chart-bar',
  tag: 'kph-chart-bar',
  template: chartBarTemplate,
  states: {
    SatuDeret: one,
    DuaDeret: budget,
    EnamDeret: {
      caption: 'Kunjungan puskesmas menurut cara bayar, triwulan III 2026',
      labelHead: 'Puskesmas',
      series: ['BPJS PBI', 'BPJS mandiri', 'Umum', 'Jamkesda', 'Perusahaan', 'Lainnya'],
      unit: 'kunjungan',
      rows: [
        {label: 'Puskesmas Pasar Kepahiang', values: [2140, 1015, 640, 388, 96, 21]},
        {label: 'Puskesmas Kabawetan', values: [980, 310, 402, 177, 12, 8]},
      ],
    },
    TujuhDeret: {
      caption: 'Pengaduan menurut saluran, 2026',
      labelHead: 'Bulan',
      series: ['Loket', 'Telepon', 'WhatsApp', 'Situs', 'SP4N-LAPOR!', 'Surat', 'Media sosial'],
      unit: 'pengaduan',
      rows: [{label: 'November', values: [14, 9, 41, 22, 17, 2, 6]}],
    },
    DiBawahNol: {
      caption: 'Selisih pendapatan terhadap target, triwulan III 2026',
      labelHead: 'Jenis pendapatan',
      series: ['Selisih'],
      type: 'money',
      rows: [
        {label: 'Pajak reklame', values: ['48250000.00']},
        {label: 'Retribusi pasar', values: ['-31700000.00']},
        {label: 'Sewa alat berat', values: ['-8150000.00']},
      ],
    },
    NilaiHilang: {
      ...one,
      series: ['2025', '2026'],
      rows: [
        {label: 'Izin reklame', values: [101, 128]},
        {label: 'Izin baru yang belum ada tahun lalu', values: [undefined, 31]},
      ],
    },
    TabelTerbuka: {...one, open: true},
    Kosong: {...one, rows: []},
    BahasaInggris: {
      ...budget,
      caption: 'Budget and spending until October 2026',
      labelHead: 'Office',
      locale: 'en',
    },
    AksaraBerbahaya: {
      ...one,
      caption: '<img src=x onerror="alert(1)">',
      rows: [{label: '</svg><script>alert(1)</script>', values: [5]}],
    },
  } satisfies Record<string, ChartBarOptions>,
});
