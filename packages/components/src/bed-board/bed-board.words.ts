import {defineWords} from '../texts/words.ts';

/** Words of free beds. */
export const bedBoardWords = defineWords(
  'bed-board',
  {
    title: 'Ketersediaan tempat tidur',
    free: 'kosong dari {count} tempat tidur',
    full: 'Penuh',
    sum: 'Seluruhnya {free} kosong dari {total} tempat tidur.',
    meter: '{free} dari {total} tempat tidur kosong',
    note: 'Angka dapat berubah. Petugas menetapkan kamar saat Anda dirawat.',
    empty: 'Data tempat tidur belum ada.',
  },
  {
    title: 'Free beds',
    free: 'free of {count} bed | free of {count} beds',
    full: 'Full',
    sum: '{free} of {total} beds are free.',
    meter: '{free} of {total} beds free',
    note: 'Numbers change. Officers assign the room when you are admitted.',
    empty: 'There are no numbers of beds yet.',
  },
);
