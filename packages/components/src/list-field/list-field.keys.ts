import type {Keys} from '../fixtures/keys.ts';
import {button, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-list-field>`. */
export const listFieldKeys: Keys = {
  story: 'TidakWajib',
  rows: [
    {
      keys: 'Enter di “Tambah …”',
      does: 'Menambah baris; fokus ke isian pertamanya',
      from: button('Tambah anggota'),
      steps: [{press: 'Enter', focus: textbox('Nama anggota')}],
    },
    {
      keys: 'Enter di “Hapus”',
      does: 'Menghapus baris; fokus ke baris di dekatnya',
      from: button('Tambah anggota'),
      // Two rows, and on to the button of the second.
      first: 'Enter Tab Tab Tab Enter Tab Tab',
      steps: [
        {focus: button('Hapus Anggota 2')},
        {press: 'Enter', gone: button('Hapus Anggota 2'), focus: textbox('Nama anggota')},
      ],
    },
  ],
};
