import {defineWords} from '../texts/words.ts';

/** Words of charts. */
export const chartWords = defineWords(
  'chart',
  {
    table: 'Lihat tabel',
    unit: 'Dalam {unit}',
    one: '{unit}',
    million: 'juta {unit}',
    billion: 'miliar {unit}',
    trillion: 'triliun {unit}',
    rupiah: 'rupiah',
    none: 'tidak ada data',
    empty: 'Belum ada data.',
    more: 'Grafik memuat {count} kolom pertama. Kolom lain ada di tabel.',
  },
  {
    table: 'Show table',
    unit: 'In {unit}',
    one: '{unit}',
    million: 'millions of {unit}',
    billion: 'billions of {unit}',
    trillion: 'trillions of {unit}',
    rupiah: 'rupiah',
    none: 'no data',
    empty: 'There are no data yet.',
    more: 'The chart has the first {count} columns. The others are in the table.',
  },
);
