import {defineWords} from '../texts/words.ts';

/** Words of field-element. */
export const fieldElementWords = defineWords(
  'field-element',
  {optional: '(tidak wajib)'},
  {optional: '(optional)'},
);
