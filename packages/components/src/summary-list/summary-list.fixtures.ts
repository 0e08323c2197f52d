import {defineFixtures} from '../fixtures/fixtures.ts';
import {summaryListTemplate, type SummaryListOptions} from './summary-list.html.ts';

/** Answers to check: to change, with notes, only to read. */
export const summaryListFixtures = defineFixtures({
  name: 'summary-list',
  template: summaryListTemplate,
  states: {
    Biasa: {
      title: 'Tentang Anda',
      rows: [
        {key: 'Nama lengkap', value: 'Siti Aminah', action: {href: '#nama', about: 'nama lengkap'}},
        {key: 'Nomor HP', value: '0812-0000-1234', action: {href: '#hp', about: 'nomor HP'}},
      ],
    },
    DenganCatatan: {
      title: 'Perlu Anda perbaiki',
      rows: [
        {
          key: 'Proposal penelitian',
          value: 'proposal.pdf (1,4 MB)',
          note: 'Halaman metode belum ada. Unggah proposal yang lengkap.',
          action: {href: '#proposal', text: 'Perbaiki', about: 'proposal penelitian'},
        },
      ],
    },
    HanyaBaca: {
      title: 'Permohonan',
      titleLevel: 3,
      rows: [
        {key: 'Nomor', value: 'DPMPTSP-2611-7K3QX9'},
        {key: 'Masuk', value: '24 November 2026 pukul 09.05 WIB'},
      ],
    },
    TeksPanjang: {
      rows: [
        {
          key: 'Judul penelitian yang akan dilaksanakan',
          value:
            'Pengaruh ketinggian tempat terhadap mutu kopi robusta dan pendapatan petani di Kecamatan Kabawetan, Kabupaten Kepahiang, Provinsi Bengkulu',
          action: {href: '#judul', about: 'judul penelitian'},
        },
        {
          key: 'Alamat surat elektronik',
          value: 'bagian.umum.dan.kepegawaian.dinas.pekerjaan.umum@kepahiangkab.go.id',
        },
      ],
    },
    Kosong: {title: 'Lampiran', rows: []},
    AksaraBerbahaya: {
      title: '<b>Judul</b>',
      rows: [
        {
          key: '<i>',
          value: '<script>alert(1)</script>',
          note: '<img src=x onerror=alert(1)>',
          action: {href: 'javascript:alert(1)', about: '"><b>'},
        },
      ],
    },
  } satisfies Record<string, SummaryListOptions>,
});
