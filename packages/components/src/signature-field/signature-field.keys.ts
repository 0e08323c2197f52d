import type {Keys} from '../fixtures/keys.ts';
import {button, sendRow, tabRow, text, textbox} from '../fixtures/rows.keys.ts';

const clear = button('Hapus tanda tangan');
const name = textbox('Atau ketik nama lengkap Anda');

/** The keyboard of `<kph-signature-field>`. */
export const signatureFieldKeys: Keys = {
  story: 'Kosong',
  rows: [
    tabRow('Ke tombol Hapus, lalu ke isian nama', clear, name),
    {...sendRow(name), does: 'Pada isian: mengirim formulir'},
    {
      keys: 'Enter atau Spasi',
      does: 'Pada tombol: menghapus tanda tangan; fokus ke isian nama',
      from: clear,
      steps: [
        {press: 'Enter', focus: name, shown: text('Tanda tangan dihapus.')},
        {press: 'Shift+Tab Space', focus: name},
      ],
    },
  ],
};
