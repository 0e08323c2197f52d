import type {Keys} from '../fixtures/keys.ts';
import {followRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `link`. */
export const linkKeys: Keys = {
  story: 'Halaman',
  rows: [
    followRow('Membuka halaman', 'Syarat dan cara mengurus', '/layanan'),
    {
      keys: 'Enter pada unduhan',
      does: 'Mengunduh',
      story: 'Unduhan',
      first: 'Tab',
      steps: [{press: 'Enter', opens: '/berkas/surat-pernyataan.pdf'}],
    },
    {
      keys: 'Enter pada nomor telepon',
      does: 'Menelepon',
      story: 'Telepon',
      first: 'Tab',
      steps: [{press: 'Enter', opens: 'tel:+62732391000'}],
    },
  ],
};
