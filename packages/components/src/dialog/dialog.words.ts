import {defineWords} from '../texts/words.ts';

/** Words of the dialog. */
export const dialogWords = defineWords(
  'dialog',
  {close: 'Tutup', cancel: 'Batal'},
  {close: 'Close', cancel: 'Cancel'},
);
