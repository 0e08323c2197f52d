import {defineWords} from '../texts/words.ts';

/** Words of alert. */
export const alertWords = defineWords(
  'alert',
  {info: 'Informasi', success: 'Berhasil', warning: 'Peringatan', danger: 'Masalah'},
  {info: 'Information', success: 'Success', warning: 'Warning', danger: 'Problem'},
);
