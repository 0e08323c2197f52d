import {defineWords} from '../texts/words.ts';

/** Words of table. */
export const tableWords = defineWords(
  'table',
  {empty: 'Belum ada data.'},
  {empty: 'There is nothing here yet.'},
);
