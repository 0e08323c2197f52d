import type {Keys, Place} from '../fixtures/keys.ts';

const show: Place = {role: 'button', name: 'Tampilkan kata sandi'};

/** The keyboard of `<kph-password-field>`. */
export const passwordFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke tombol Tampilkan',
      from: {role: 'textbox', name: 'Kata sandi'},
      steps: [{press: 'Tab', focus: show}],
    },
    {
      keys: 'Enter atau Spasi',
      does: 'Pada tombol: menampilkan, menyembunyikan',
      from: show,
      steps: [
        {press: 'Enter', focus: {role: 'button', name: 'Sembunyikan kata sandi'}},
        {press: 'Space', focus: show},
      ],
    },
    {keys: 'Enter', does: 'Pada isian: mengirim formulir'},
  ],
};
