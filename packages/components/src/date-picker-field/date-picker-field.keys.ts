import type {Keys} from '../fixtures/keys.ts';
import {button as day} from '../fixtures/rows.keys.ts';

const opener = day('Pilih dari kalender, terpilih Rabu, 23 Desember 2026');

/** The keyboard of `<kph-date-picker-field>`. */
export const datePickerFieldKeys: Keys = {
  story: 'Terisi',
  rows: [
    {
      keys: 'Enter atau Spasi',
      does: 'Membuka kalender; memilih hari',
      from: opener,
      steps: [
        {press: 'Enter', focus: day('Rabu, 23 Desember 2026')},
        {
          press: 'ArrowLeft Enter',
          focus: {role: 'button', name: 'Pilih dari kalender, terpilih Selasa, 22 Desember 2026'},
          value: {role: 'textbox', name: 'Tanggal', is: '22'},
        },
      ],
    },
    {
      keys: 'Panah',
      does: 'Pindah satu hari atau satu pekan',
      from: opener,
      first: 'Enter',
      steps: [
        {press: 'ArrowLeft', focus: day('Selasa, 22 Desember 2026')},
        {press: 'ArrowUp', focus: day('Selasa, 15 Desember 2026')},
      ],
    },
    {
      keys: 'Home, End',
      does: 'Ke Senin, ke Minggu',
      from: opener,
      first: 'Enter',
      steps: [
        {press: 'Home', focus: day('Senin, 21 Desember 2026')},
        {
          press: 'End',
          focus: day('Minggu, 27 Desember 2026, tidak dapat dipilih: hari Minggu tidak dilayani'),
        },
      ],
    },
    {
      keys: 'Page Up, Page Down',
      does: 'Bulan sebelumnya, berikutnya',
      from: opener,
      first: 'Enter',
      steps: [
        {
          press: 'PageDown',
          focus: day('Sabtu, 23 Januari 2027, tidak dapat dipilih: hari Sabtu tidak dilayani'),
        },
        {press: 'PageUp', focus: day('Rabu, 23 Desember 2026')},
      ],
    },
    {
      keys: 'Shift+Page Up, Shift+Page Down',
      does: 'Tahun sebelumnya, berikutnya',
      // The other story has a first and a last day.
      story: 'Biasa',
      from: day('Pilih dari kalender'),
      first: 'Enter',
      steps: [
        {press: 'Shift+PageUp', focus: day('Senin, 24 November 2025')},
        {press: 'Shift+PageDown', focus: day('Selasa, 24 November 2026')},
      ],
    },
    {
      keys: 'Esc',
      does: 'Menutup tanpa memilih',
      from: opener,
      first: 'Enter ArrowLeft',
      steps: [{press: 'Escape', focus: opener, value: {role: 'textbox', name: 'Tanggal', is: '23'}}],
    },
  ],
};
