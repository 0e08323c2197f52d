import {defineFixtures} from '../fixtures/fixtures.ts';
import {linkTemplate, type LinkOptions} from './link.html.ts';

/** Links of every kind. */
export const linkFixtures = defineFixtures({
  name: 'link',
  template: linkTemplate,
  states: {
    Halaman: {text: 'Syarat dan cara mengurus', href: '/layanan'},
    BerdiriSendiri: {text: 'Isi survei kepuasan (2 menit)', href: '/skm', alone: true},
    SitusLain: {text: 'OSS Perizinan Berusaha', href: 'https://oss.go.id', kind: 'external'},
    TabBaru: {text: 'Kebijakan privasi', href: '/privasi', newTab: true},
    Unduhan: {
      text: 'Formulir surat pernyataan',
      href: '/berkas/surat-pernyataan.pdf',
      kind: 'download',
      fileType: 'PDF',
      sizeBytes: 400_384,
    },
    UnduhanBesar: {
      text: 'Unduh rencana tata ruang wilayah Kabupaten Kepahiang',
      href: '/berkas/rtrw.pdf',
      kind: 'download',
      fileType: 'PDF',
      sizeBytes: 13_000_000,
    },
    Telepon: {text: '(0732) 391000', href: '(0732) 391000', kind: 'phone'},
    Darurat: {text: 'Telepon 119', href: '119', kind: 'phone'},
    WhatsApp: {
      text: '0812-3456-7890',
      href: '0812-3456-7890',
      kind: 'whatsapp',
      message: 'Saya bertanya tentang permohonan 7K3QX9',
    },
    Email: {text: 'dpmptsp@kepahiangkab.go.id', href: 'dpmptsp@kepahiangkab.go.id', kind: 'email'},
    AlamatBerbahaya: {text: 'Tautan dari orang lain', href: 'javascript:alert(1)', kind: 'external'},
  } satisfies Record<string, LinkOptions>,
});
