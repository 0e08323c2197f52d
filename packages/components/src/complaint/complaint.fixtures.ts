import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {complaintTemplate, type ComplaintOptions} from './complaint.html.ts';

const base = {
  action: '/pengaduan',
  opds: [
    {slug: 'pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang'},
    {slug: 'rsud', name: 'RSUD Kepahiang'},
    {slug: 'dpmptsp', name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'},
  ],
  regency: kepahiang,
  verifyBy: '2026-11-27',
  wbsHref: '/wbs',
};

/** The complaint form in every state. */
export const complaintFixtures = defineFixtures({
  name: 'complaint',
  tag: 'kph-complaint',
  template: complaintTemplate,
  states: {
    Kosong: base,
    TanpaNama: {...base, values: {anonim: 'true', rahasia: 'true'}},
    Terisi: {
      ...base,
      services: [{slug: 'pengaduan-rsud', name: 'Pengaduan RSUD'}],
      values: {
        anonim: 'false',
        rahasia: 'false',
        jenis: 'PENGADUAN',
        judul: 'Antrean poli dalam tidak dipanggil sejak pagi',
        isi: 'Saya datang pukul 07.30 dan sampai pukul 12.00 nomor antrean belum dipanggil.',
        opd: 'rsud',
        nama: 'Siti Aminah',
        hp: '+6281200001234',
      },
    },
    Kesalahan: {
      ...base,
      values: {anonim: 'false', judul: 'Jalan'},
      errors: {
        rahasia: 'Pilih apakah isi laporan dirahasiakan.',
        judul: 'Judul paling sedikit 10 huruf; baru 5 huruf.',
        hp: 'Nomor HP wajib diisi.',
      },
    },
    TanpaTanggal: {action: '/pengaduan', opds: base.opds},
  } satisfies Record<string, ComplaintOptions>,
});
