import {defineWords} from '../texts/words.ts';

/** Words of receipt. */
export const receiptWords = defineWords(
  'receipt',
  {copy: 'Salin nomor', copied: 'Nomor tersalin.', receiptNumber: 'Nomor permohonan'},
  {copy: 'Copy number', copied: 'Number copied.', receiptNumber: 'Application number'},
);
