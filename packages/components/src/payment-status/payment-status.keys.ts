import type {Keys} from '../fixtures/keys.ts';
import {button, link, pressRow, tabRow, text} from '../fixtures/rows.keys.ts';

const check = button('Cek status');
const wait = text('Baru saja diperiksa. Coba lagi 20 detik lagi.');

/** The keyboard of `<kph-payment-status>`. */
export const paymentStatusKeys: Keys = {
  story: 'Menunggu',
  rows: [
    tabRow('Ke “Cek status”', check),
    {
      keys: 'Enter',
      does: 'Memeriksa',
      // The play of the other story has asked already.
      story: 'DenganTautan',
      from: link('Cek status'),
      steps: [
        {press: 'Enter', tells: 'kph-check'},
        {press: 'Enter', shown: wait},
      ],
    },
    pressRow('Bila kurang dari 20 detik sejak itu, dikatakan berapa lama lagi', check, {
      tells: 'click',
      shown: wait,
    }),
    {
      ...pressRow('Menyalin', button('Salin nomor kuitansi'), {
        tells: 'click',
        shown: text('Nomor kuitansi tersalin.'),
      }),
      keys: 'Enter, Spasi pada “Salin nomor kuitansi”',
      story: 'Lunas',
    },
  ],
};
