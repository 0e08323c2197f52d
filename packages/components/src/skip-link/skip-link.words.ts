import {defineWords} from '../texts/words.ts';

/** Words of skip-link. */
export const skipLinkWords = defineWords(
  'skip-link',
  {skip: 'Langsung ke isi utama'},
  {skip: 'Skip to main content'},
);
