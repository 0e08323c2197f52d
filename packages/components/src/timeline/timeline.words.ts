import {defineWords} from '../texts/words.ts';

/** Words of timeline. */
export const timelineWords = defineWords(
  'timeline',
  {done: 'selesai', current: 'sedang berjalan', todo: 'belum', stopped: 'berhenti', ended: 'berakhir'},
  {done: 'done', current: 'in progress', todo: 'not yet', stopped: 'stopped', ended: 'ended'},
);
