import type {Keys} from '../fixtures/keys.ts';
import {button, sendRow, tabRow, textbox} from '../fixtures/rows.keys.ts';

const first = textbox('Titik 1, lintang');

/** The keyboard of `<kph-polygon-field>`. */
export const polygonFieldKeys: Keys = {
  story: 'DuaTitik',
  rows: [
    tabRow(
      'Lintang, bujur, tombol hapus, titik berikutnya',
      first,
      textbox('Titik 1, bujur'),
      button('Hapus titik 1'),
      textbox('Titik 2, lintang'),
    ),
    {...sendRow(first), does: 'Pada kotak: mengirim formulir'},
    {
      keys: 'Enter atau Spasi',
      does: 'Pada tombol hapus: menghapus titik',
      from: button('Hapus titik 2'),
      steps: [
        {press: 'Enter', gone: button('Hapus titik 2'), focus: textbox('Titik 2, lintang')},
        {press: 'Shift+Tab Space', gone: button('Hapus titik 1'), focus: first},
      ],
    },
    {
      keys: 'Enter atau Spasi',
      does: 'Pada “Tambah titik di lokasi saya”: menambah titik',
      from: button('Tambah titik di lokasi saya'),
      steps: [
        {press: 'Enter', shown: button('Hapus titik 3')},
        {press: 'Space', shown: button('Hapus titik 4')},
      ],
    },
  ],
};
