import {defineWords} from '../texts/words.ts';

/** Words of combobox-field. */
export const comboboxFieldWords = defineWords(
  'combobox-field',
  {
    placeholder: 'Ketik untuk mencari',
    none: 'Tidak ada yang cocok dengan “{text}”. Periksa ejaannya atau ketik lebih sedikit huruf.',
    count: '{count} pilihan.',
    open: 'Tampilkan semua pilihan',
  },
  {
    placeholder: 'Type to search',
    none: 'Nothing matches “{text}”. Check the spelling or type fewer letters.',
    count: '{count} choice. | {count} choices.',
    open: 'Show all choices',
  },
);
