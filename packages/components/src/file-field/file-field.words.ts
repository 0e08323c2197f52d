import {defineWords} from '../texts/words.ts';

/** Words of file-field. */
export const fileFieldWords = defineWords(
  'file-field',
  {
    filesUpTo: '{kinds}, paling besar {size}.',
    or: 'atau',
    choose: 'Pilih berkas',
    none: 'Belum dipilih',
  },
  {filesUpTo: '{kinds}, at most {size}.', or: 'or', choose: 'Choose a file', none: 'None chosen yet'},
);
