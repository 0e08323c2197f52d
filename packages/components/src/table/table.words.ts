import {defineWords} from '../texts/words.ts';

/** Words of table. */
export const tableWords = defineWords(
  'table',
  {
    empty: 'Belum ada data.',
    none: 'Tidak ada baris yang cocok. Ubah pencarian Anda.',
    search: 'Cari di tabel ini',
    shown: '{count} baris',
    found: '{count} dari {total} baris',
    sorted: 'Diurutkan menurut {column}, {direction}.',
    ascending: 'naik',
    descending: 'turun',
    select: 'Pilih',
    selectRow: 'Pilih {row}',
    selectAll: 'Pilih semua baris',
    selected: '{count} baris dipilih.',
  },
  {
    empty: 'There is nothing here yet.',
    none: 'No row matches. Change your search.',
    search: 'Search this table',
    shown: '{count} row | {count} rows',
    found: '{count} of {total} rows',
    sorted: 'Sorted by {column}, {direction}.',
    ascending: 'ascending',
    descending: 'descending',
    select: 'Select',
    selectRow: 'Select {row}',
    selectAll: 'Select all rows',
    selected: '{count} row selected. | {count} rows selected.',
  },
);
