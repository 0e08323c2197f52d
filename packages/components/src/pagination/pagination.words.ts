import {defineWords} from '../texts/words.ts';

/** Words of pagination. */
export const paginationWords = defineWords(
  'pagination',
  {
    label: 'Halaman tabel',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    page: 'Halaman {page}',
    of: 'Halaman {page} dari {pages}',
  },
  {
    label: 'Pages of the table',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {page}',
    of: 'Page {page} of {pages}',
  },
);
