import {defineFixtures} from '../fixtures/fixtures.ts';
import {statGroupTemplate, type StatGroupOptions} from './stat.html.ts';

/** Numbers: one, a work list, money, unknown, long. */
export const statFixtures = defineFixtures({
  name: 'stat',
  template: statGroupTemplate,
  states: {
    Satu: {stats: [{label: 'Permohonan selesai, November 2026', value: 305}]},
    KotakKerja: {
      title: 'Pekerjaan hari ini',
      stats: [
        {
          label: 'Lewat batas waktu',
          value: 4,
          urgent: true,
          href: '?status=terlambat',
          change: {direction: 'up', text: '2 sejak kemarin', meaning: 'bad'},
        },
        {
          label: 'Jatuh tempo hari ini',
          value: 11,
          href: '?batas=hari-ini',
          change: {direction: 'same', text: 'sejak kemarin'},
        },
        {
          label: 'Menunggu pemohon',
          value: 1284,
          href: '?status=perlu-perbaikan',
          change: {direction: 'down', text: '36 sejak pekan lalu', meaning: 'good'},
        },
      ],
    },
    Uang: {
      title: 'Belanja non-tunai 2026',
      stats: [
        {label: 'Pagu', value: '884800000000.00'},
        {
          label: 'Realisasi',
          value: '646125500000.00',
          change: {direction: 'up', text: '8,3 miliar sejak Oktober'},
        },
        {
          label: 'Bagian non-tunai',
          value: 97.4,
          unit: '%',
          change: {direction: 'up', text: '1,2 poin', meaning: 'good'},
        },
        {label: 'Selisih dengan rekening koran', value: '-12345.00', urgent: true, href: '/rekonsiliasi'},
      ],
    },
    BelumAda: {
      stats: [
        {label: 'Lama penyelesaian rata-rata', unit: 'hari kerja'},
        {label: 'Pengaduan masuk', value: 0},
      ],
    },
    KataPanjang: {
      stats: [
        {
          label:
            'Permohonan persetujuan kesesuaian kegiatan pemanfaatan ruang yang menunggu rekomendasi teknis',
          value: 7,
          href: '#',
          change: {
            direction: 'up',
            text: '3 dibandingkan dengan rata-rata dua belas pekan terakhir',
            meaning: 'bad',
          },
        },
      ],
    },
    AksaraBerbahaya: {
      stats: [{label: '<img src=x onerror=alert(1)>', value: '<b>9</b>', href: 'javascript:alert(1)'}],
    },
  } satisfies Record<string, StatGroupOptions>,
});
