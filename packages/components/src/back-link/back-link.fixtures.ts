import {defineFixtures} from '../fixtures/fixtures.ts';
import {backLinkTemplate, type BackLinkOptions} from './back-link.html.ts';

/** Links back to the question before. */
export const backLinkFixtures = defineFixtures({
  name: 'back-link',
  template: backLinkTemplate,
  states: {
    Biasa: {href: '#sebelumnya'},
    TeksSendiri: {href: '#daftar', text: 'Kembali ke daftar bagian'},
    TeksPanjang: {
      href: '#daftar',
      text: 'Kembali ke daftar permohonan surat keterangan penelitian yang menunggu perbaikan',
    },
    AlamatBerbahaya: {href: 'javascript:alert(1)', text: '<b>Kembali</b>'},
  } satisfies Record<string, BackLinkOptions>,
});
