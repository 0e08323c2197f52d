import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {accordionTemplate, type AccordionOptions} from './accordion.html.ts';

const text = (words: string) => html`<p class="kph-text">${words}</p>`;

/** Accordions: questions, exclusive, with hints. */
export const accordionFixtures = defineFixtures({
  name: 'accordion',
  tag: 'kph-accordion',
  template: accordionTemplate,
  states: {
    Pertanyaan: {
      items: [
        {
          title: 'Berapa lama surat keterangan penelitian terbit?',
          content: text('Paling lambat 3 hari kerja sejak berkas lengkap.'),
          open: true,
        },
        {title: 'Apakah ada biaya?', content: text('Gratis.')},
        {
          title: 'Apakah saya dapat mewakilkan orang lain untuk mengambil surat?',
          content: text('Dapat, dengan surat kuasa dan KTP kedua pihak.'),
        },
      ],
    },
    SatuTerbuka: {
      name: 'cara-bayar',
      items: [
        {
          title: 'QRIS',
          hint: 'Dari ponsel ini atau ponsel lain',
          content: text('Simpan gambar QR, lalu buka dari aplikasi bank.'),
          open: true,
        },
        {
          title: 'Rekening virtual Bank Bengkulu',
          hint: 'Dari ATM, aplikasi bank, atau loket bank',
          content: text('Salin nomor rekening virtual.'),
        },
        {
          title: 'Loket penerimaan',
          hint: 'Senin–Jumat, 08.00–14.00 WIB',
          content: text('Bawa kode bayar.'),
        },
      ],
    },
    Satu: {items: [{title: 'Dasar hukum', content: text('UU 25/2009 tentang Pelayanan Publik.')}]},
  } satisfies Record<string, AccordionOptions>,
});
