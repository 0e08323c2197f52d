import {defineWords} from '../texts/words.ts';

/** Words of the toast. */
export const toastWords = defineWords(
  'toast',
  {close: 'Tutup pesan', info: 'Informasi', success: 'Berhasil', warning: 'Peringatan'},
  {close: 'Close message', info: 'Information', success: 'Done', warning: 'Warning'},
);
