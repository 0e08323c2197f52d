import type {Keys, Place} from '../fixtures/keys.ts';

const frame: Place = {role: 'region', name: 'Buku kas umum 2026'};
const first: Place = {role: 'rowheader', name: '000001/BKU/2026'};

/** The keyboard of `<kph-table>`. */
export const tableKeys: Keys = {
  story: 'DapatDicariDanDipilih',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke kepala kolom, kotak centang, dan tautan berikutnya',
      from: {role: 'searchbox', name: 'Cari di tabel ini'},
      steps: [
        {press: 'Tab', focus: {role: 'checkbox', name: 'Pilih semua baris'}},
        {press: 'Tab', focus: {role: 'button', name: 'Nomor'}},
      ],
    },
    {
      keys: 'Enter atau Spasi',
      does: 'Mengurutkan menurut kolom; sekali lagi membaliknya',
      from: {role: 'button', name: 'Nomor'},
      steps: [
        {press: 'Enter', focus: {role: 'button', name: 'Nomor'}, tells: 'kph-sort'},
        {press: 'Space', focus: {role: 'button', name: 'Nomor'}, tells: 'kph-sort'},
      ],
    },
    {
      keys: 'Spasi di kotak centang',
      does: 'Memilih baris; di kepala tabel memilih semua',
      from: {role: 'checkbox', name: 'Pilih semua baris'},
      steps: [{press: 'Space', checked: {role: 'checkbox', name: 'Pilih DPMPTSP-2611-7K3QX9'}}],
    },
    {
      keys: '↑ ↓ Page Up Page Down',
      does: 'Menggulir tabel yang panjang, saat bingkainya terfokus',
      story: 'SeratusRibuBaris',
      from: frame,
      steps: [
        {press: 'ArrowDown', scrolled: frame},
        {press: 'PageDown PageDown', gone: first},
      ],
    },
  ],
};
