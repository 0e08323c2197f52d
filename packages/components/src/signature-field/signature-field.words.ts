import {defineWords} from '../texts/words.ts';

/** Words of signature-field. */
export const signatureFieldWords = defineWords(
  'signature-field',
  {
    pad: 'Tanda tangan di sini',
    empty: 'Bidang tanda tangan, masih kosong. Anda dapat mengetik nama sebagai gantinya.',
    signed: 'Bidang tanda tangan, sudah terisi.',
    clear: 'Hapus tanda tangan',
    cleared: 'Tanda tangan dihapus.',
    name: 'Atau ketik nama lengkap Anda',
  },
  {
    pad: 'Sign here',
    empty: 'Place for the signature, empty. You can type your name instead.',
    signed: 'Place for the signature, signed.',
    clear: 'Remove the signature',
    cleared: 'The signature was removed.',
    name: 'Or type your full name',
  },
);
