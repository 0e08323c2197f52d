import {defineFixtures} from '../fixtures/fixtures.ts';
import {auditTrailTemplate, type AuditEvent, type AuditTrailOptions} from './audit-trail.html.ts';

const events: readonly AuditEvent[] = [
  {
    at: '2026-11-24T09:05:00+07:00',
    who: 'Petugas Contoh',
    role: 'Verifikator',
    what: 'Meminta perbaikan',
    note: 'Halaman metode pada proposal belum ada.',
    hash: '9f2c41d877ab0e55c3a1f7d2b8e6490d1c7a55e2f0b3948d6e1a2c4f8b7d9e01',
  },
  {
    at: '2026-11-24T08:40:00+07:00',
    who: 'Bendahara Contoh',
    role: 'Bendahara pengeluaran',
    what: 'Mengubah rekening tujuan',
    changes: [
      {field: 'Nomor rekening', before: '••••••••0001', after: '••••••••0002'},
      {field: 'Catatan', after: 'Sesuai surat pernyataan penyedia'},
    ],
    hash: '17bd03aa94e1c62f58d07b1e3c9a4f86d25e7b01f8a6c349e0d71b5a2c8f4e63',
  },
  {at: '2026-11-23T15:59:00+07:00', who: 'Sistem', what: 'Menerima permohonan DPMPTSP-2611-7K3QX9'},
];

/** Trails with and without changes, long, empty. */
export const auditTrailFixtures = defineFixtures({
  name: 'audit-trail',
  tag: 'kph-audit-trail',
  template: auditTrailTemplate,
  states: {
    Biasa: {events},
    NamaPanjang: {
      title: 'Jejak perubahan catatan pembayaran nontunai perjalanan dinas',
      titleLevel: 3,
      id: 'cari-jejak-panjang',
      events: [
        {
          at: '2026-11-24T09:05:00+07:00',
          who: 'Pegawai Dengan Nama Sangat Panjang Sekali Untuk Contoh',
          role: 'Pejabat Penatausahaan Keuangan Satuan Kerja Perangkat Daerah',
          what: 'Mempertanggungjawabkan pengeluaran perjalanan dinas ke Kota Bengkulu',
          changes: [
            {
              field: 'Uraian',
              before: 'Perjalanan dinas dalam rangka koordinasi penatausahaan keuangan',
              after:
                'Perjalanan dinas dalam rangka koordinasi dan rekonsiliasi penatausahaan keuangan daerah',
            },
          ],
        },
      ],
    },
    Banyak: {
      id: 'cari-jejak-banyak',
      events: Array.from({length: 30}, (_, index) => ({
        ...events[index % events.length]!,
        at: `2026-11-${String(24 - Math.floor(index / 3)).padStart(2, '0')}T09:05:00+07:00`,
      })),
    },
    Kosong: {id: 'cari-jejak-kosong', events: []},
  } satisfies Record<string, AuditTrailOptions>,
});
