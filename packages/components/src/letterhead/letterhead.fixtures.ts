import {namaPemerintah} from '@kepahiang/schemas/letter/part.js';
import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {letterheadTemplate, type LetterheadOptions} from './letterhead.html.ts';

/** A place where the arms go: the official drawing has not been given yet. */
const lambang = html`<svg viewBox="0 0 64 80" role="img" aria-label="Tempat lambang daerah">
  <rect x="1" y="1" width="62" height="78" fill="none" stroke="currentColor" stroke-dasharray="4 4" />
</svg>`;
const kop = {
  lambang,
  pemerintah: namaPemerintah,
  opd: 'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU',
  alamat: 'Jalan Contoh, Kepahiang, Bengkulu 39372',
};

/** Heads with and without arms, with a letter, of a unit. */
export const letterheadFixtures = defineFixtures({
  name: 'letterhead',
  template: letterheadTemplate,
  states: {
    Biasa: {...kop, opd: 'DINAS KESEHATAN', contact: 'Pos-el: contoh@kepahiangkab.go.id'},
    NamaPanjang: {...kop, unit: 'UNIT PELAKSANA TEKNIS DAERAH LABORATORIUM KESEHATAN MASYARAKAT'},
    DenganSurat: {
      ...kop,
      paper: 'f4',
      body: html`<p>Nomor: 000.9.2/719/DPMPTSP/2026</p>
        <p>Hal: Surat keterangan penelitian</p>
        <p>Dengan ini kami terangkan bahwa penelitian tersebut diketahui pemerintah daerah.</p>`,
    },
    TanpaLambang: {pemerintah: namaPemerintah, opd: 'KECAMATAN KABAWETAN', alamat: 'Kabawetan, Kepahiang'},
  } satisfies Record<string, LetterheadOptions>,
});
