import {defineWords} from '../texts/words.ts';

/** Words of a receipt. */
export const receiptWords = defineWords(
  'receipt',
  {receiptNumber: 'Nomor permohonan'},
  {receiptNumber: 'Application number'},
);
