import {defineFixtures} from '../fixtures/fixtures.ts';
import {exportTemplate, type ExportOptions} from './export.html.ts';

const about = 'Buku kas umum November 2026, Dinas Kesehatan: semua baris yang tampak di atas.';
const madeAt = '2026-11-24T09:05:00+07:00';

/** Downloads: all kinds, being made, one, none. */
export const exportFixtures = defineFixtures({
  name: 'export',
  template: exportTemplate,
  states: {
    Semua: {
      about,
      files: [
        {
          kind: 'csv',
          href: '/unduh/bku-2026-11.csv',
          sizeBytes: 41_200,
          rows: 214,
          madeAt,
          hash: '9f2c4be17d03a5c8e1b64f7290ad3c55b0e7718c2d9f46a1e83b5c07d4f29a16',
        },
        {kind: 'xlsx', href: '/unduh/bku-2026-11.xlsx', sizeBytes: 63_488, rows: 214, madeAt},
        {
          kind: 'pdf',
          href: '/unduh/bku-2026-11.pdf',
          sizeBytes: 1_468_006,
          rows: 214,
          madeAt,
          note: 'Nomor rekening penerima disamarkan.',
          hash: '03bd77f5a1c94e26d80e5b9147fa6c3288d1f0b7e2496ca53f17de084b9ac265',
        },
      ],
    },
    SedangDisiapkan: {
      about,
      files: [
        {kind: 'csv', href: '/unduh/bku-2026-11.csv', sizeBytes: 41_200, rows: 214, madeAt},
        {kind: 'pdf', rows: 214},
      ],
    },
    Satu: {
      about: 'Daftar layanan Kabupaten Kepahiang',
      titleLevel: 3,
      files: [{kind: 'csv', href: '/layanan.csv'}],
    },
    Kosong: {about, files: []},
    AksaraBerbahaya: {
      about: '<script>alert(1)</script>',
      files: [
        {kind: 'pdf', href: 'javascript:alert(1)', hash: '"><img src=x onerror=alert(1)>', note: '<b>'},
      ],
    },
  } satisfies Record<string, ExportOptions>,
});
