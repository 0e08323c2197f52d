import {defineWords} from '../texts/words.ts';

/** Words of textarea-field. */
export const textareaFieldWords = defineWords(
  'textarea-field',
  {left: '{count} huruf tersisa.', over: '{count} huruf terlalu banyak.'},
  {
    left: '{count} character left. | {count} characters left.',
    over: '{count} character too many. | {count} characters too many.',
  },
);
