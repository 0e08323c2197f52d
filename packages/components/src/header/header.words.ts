import {defineWords} from '../texts/words.ts';

/** Words of header. */
export const headerWords = defineWords(
  'header',
  {government: 'Pemerintah Kabupaten Kepahiang', mainMenu: 'Menu utama'},
  {government: 'Government of Kepahiang Regency', mainMenu: 'Main menu'},
);
