import type {Keys} from '../fixtures/keys.ts';
import {button, sendRow, textbox} from '../fixtures/rows.keys.ts';

const password = textbox('Kata sandi');
const show = button('Tampilkan kata sandi');

/** The keyboard of `<kph-password-field>`. */
export const passwordFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke tombol Tampilkan',
      from: password,
      steps: [{press: 'Tab', focus: show}],
    },
    {
      keys: 'Enter atau Spasi',
      does: 'Pada tombol: menampilkan, menyembunyikan',
      from: show,
      steps: [
        {press: 'Enter', focus: button('Sembunyikan kata sandi')},
        {press: 'Space', focus: show},
      ],
    },
    sendRow(password, 'Pada isian: mengirim formulir'),
  ],
};
