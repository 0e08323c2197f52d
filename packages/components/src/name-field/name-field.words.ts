import {defineWords} from '../texts/words.ts';

/** Words of name-field. */
export const nameFieldWords = defineWords(
  'name-field',
  {hint: 'Sesuai KTP-el. Gelar boleh ditulis.'},
  {hint: 'As on the identity card. Titles may be written.'},
);
