import {defineWords} from '../texts/words.ts';

/** Words of the language switch. */
export const languageWords = defineWords(
  'language',
  {label: 'Bahasa', changed: 'Halaman ini kini dalam bahasa {language}.'},
  {label: 'Language', changed: 'This page is now in {language}.'},
);
