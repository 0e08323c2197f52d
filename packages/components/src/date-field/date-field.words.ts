import {defineWords} from '../texts/words.ts';

/** Words of date-field. */
export const dateFieldWords = defineWords(
  'date-field',
  {day: 'Tanggal', month: 'Bulan', year: 'Tahun'},
  {day: 'Day', month: 'Month', year: 'Year'},
);
