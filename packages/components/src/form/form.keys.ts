import type {Keys} from '../fixtures/keys.ts';
import {button, tabRow, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-form>`. */
export const formKeys: Keys = {
  story: 'TeksTombol',
  rows: [
    {
      keys: 'Enter di satu baris',
      does: 'Mengirim formulir; bila ada yang salah, fokus ke ringkasan kesalahan',
      from: textbox('NIK'),
      steps: [{press: 'Enter', tells: 'submit', focus: {role: 'alert', name: ''}}],
    },
    tabRow('Ke isian, lalu ke tombol', textbox('NIK'), textbox('Nama lengkap'), button('Lacak permohonan')),
  ],
};
