import {defineWords} from '../texts/words.ts';

/** Words of form. */
export const formWords = defineWords(
  'form',
  {continue: 'Lanjutkan', sending: 'Sedang mengirim …'},
  {continue: 'Continue', sending: 'Sending …'},
);
