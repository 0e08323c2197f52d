import {defineWords} from '../texts/words.ts';

/** Words of file-field. */
export const fileFieldWords = defineWords(
  'file-field',
  {filesUpTo: '{kinds}, paling besar {size}.', or: 'atau'},
  {filesUpTo: '{kinds}, at most {size}.', or: 'or'},
);
