import {defineWords} from '../texts/words.ts';

/** Words of stat. */
export const statWords = defineWords(
  'stat',
  {up: 'Naik', down: 'Turun', same: 'Tetap', none: 'belum ada data'},
  {up: 'Up', down: 'Down', same: 'Unchanged', none: 'no data yet'},
);
