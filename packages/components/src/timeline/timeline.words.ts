import {defineWords} from '../texts/words.ts';

/** Words of timeline. */
export const timelineWords = defineWords(
  'timeline',
  {done: 'selesai', current: 'sedang berjalan', todo: 'belum', stopped: 'berhenti'},
  {done: 'done', current: 'in progress', todo: 'not yet', stopped: 'stopped'},
);
