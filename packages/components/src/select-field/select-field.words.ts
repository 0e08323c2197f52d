import {defineWords} from '../texts/words.ts';

/** Words of select-field. */
export const selectFieldWords = defineWords(
  'select-field',
  {choose: 'Pilih salah satu'},
  {choose: 'Choose one'},
);
