import type {Keys} from '../fixtures/keys.ts';
import {button, summary, tabRow, text} from '../fixtures/rows.keys.ts';

const save = button('Simpan gambar');

/** The keyboard of `<kph-qris>`. */
export const qrisKeys: Keys = {
  story: 'Dinamis',
  rows: [
    tabRow(
      'Ke tombol simpan, salin, dan petunjuk',
      save,
      button('Salin kode'),
      summary('Membayar dari ponsel ini'),
    ),
    {
      keys: 'Enter, Spasi',
      does: 'Menyimpan gambar, menyalin kode, membuka petunjuk',
      from: save,
      steps: [
        {
          press: 'Enter',
          shown: text('Gambar tersimpan di unduhan. Buka dari galeri pada aplikasi pembayaran Anda.'),
        },
        {press: 'Tab Space', shown: text('Kode QRIS tersalin.')},
        {press: 'Tab Enter', shown: text('Tekan “Simpan gambar”.')},
        {press: 'Space', gone: text('Tekan “Simpan gambar”.')},
      ],
    },
  ],
};
