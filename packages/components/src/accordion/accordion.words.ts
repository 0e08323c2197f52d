import {defineWords} from '../texts/words.ts';

/** Words of the accordion. */
export const accordionWords = defineWords(
  'accordion',
  {openAll: 'Buka semua', closeAll: 'Tutup semua'},
  {openAll: 'Open all', closeAll: 'Close all'},
);
