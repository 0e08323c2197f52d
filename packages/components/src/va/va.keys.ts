import type {Keys} from '../fixtures/keys.ts';
import {button, summary, tabRow, text} from '../fixtures/rows.keys.ts';

const copy = button('Salin nomor');

/** The keyboard of `<kph-va>`. */
export const vaKeys: Keys = {
  story: 'Biasa',
  rows: [
    tabRow(
      'Ke tombol salin dan langkah tiap saluran',
      copy,
      button('Salin jumlah'),
      summary('Mobile banking Bank Bengkulu'),
      summary('Mobile banking bank lain'),
    ),
    {
      keys: 'Enter, Spasi',
      does: 'Menyalin, atau membuka langkah',
      from: copy,
      steps: [
        {press: 'Enter', shown: text('Nomor virtual account tersalin.')},
        {press: 'Tab Space', shown: text('Jumlah tersalin.')},
        {press: 'Tab Enter', shown: text('Tempel nomor yang sudah disalin.')},
        {press: 'Space', gone: text('Tempel nomor yang sudah disalin.')},
      ],
    },
  ],
};
