import {defineWords} from '../texts/words.ts';

/** Words of error-summary. */
export const errorSummaryWords = defineWords(
  'error-summary',
  {errorsTitle: 'Ada {count} isian yang perlu diperbaiki'},
  {errorsTitle: 'There is {count} answer to correct | There are {count} answers to correct'},
);
