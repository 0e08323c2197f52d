import type {Keys, Place} from '../fixtures/keys.ts';
import {button, combobox, link, summary, tabRow} from '../fixtures/rows.keys.ts';

const box: Place = {role: 'searchbox', name: 'Cari nomor atau nama pemohon'};
const chip = (name: string): Place => link(`Hapus saringan ${name}`);
const status = chip('Status: Perlu diperbaiki');

/** The keyboard of `<kph-filter-bar>`. */
export const filterBarKeys: Keys = {
  story: 'Dipakai',
  rows: [
    tabRow(
      'Ke kotak cari, “Saringan”, daftar, tanggal, lalu tombol',
      box,
      summary('Saringan'),
      combobox('Status'),
      combobox('Layanan'),
    ),
    {
      keys: 'Tab di tombol',
      does: 'Ke saringan yang dipakai',
      from: button('Saring'),
      steps: [
        {press: 'Tab', focus: chip('Cari nomor atau nama pemohon: Siti')},
        {press: 'Tab', focus: status},
      ],
    },
    {
      keys: 'Enter di kotak',
      does: 'Menyaring sekarang',
      from: box,
      steps: [{press: 'Enter', tells: 'kph-filter'}],
    },
    {
      keys: 'Enter di saringan',
      does: 'Menghapus saringan itu; fokus ke saringan pertama yang tersisa',
      from: status,
      steps: [
        {
          press: 'Enter',
          gone: status,
          focus: chip('Cari nomor atau nama pemohon: Siti'),
          tells: 'kph-filter',
        },
      ],
    },
  ],
};
