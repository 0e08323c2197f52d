import {defineWords} from '../texts/words.ts';

/** Words of the progress bar. */
export const progressWords = defineWords(
  'progress',
  {
    of: '{value} dari {max}',
    done: 'selesai',
    current: 'sekarang',
    todo: 'belum',
  },
  {
    of: '{value} of {max}',
    done: 'done',
    current: 'now',
    todo: 'not yet',
  },
);
