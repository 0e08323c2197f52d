import {defineWords} from '../texts/words.ts';

/** Words of copying. */
export const copyWords = defineWords(
  'copy',
  {
    copy: 'Salin nomor',
    copied: 'Nomor tersalin.',
    failed: 'Belum tersalin. Tekan lama nomor itu, lalu pilih Salin.',
  },
  {
    copy: 'Copy number',
    copied: 'Number copied.',
    failed: 'Not copied. Press and hold the number, then choose Copy.',
  },
);
