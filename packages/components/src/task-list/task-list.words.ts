import {defineWords} from '../texts/words.ts';

/** Words of task-list. */
export const taskListWords = defineWords(
  'task-list',
  {
    belum: 'Belum diisi',
    sedang: 'Sedang diisi',
    selesai: 'Selesai',
    perbaikan: 'Perlu diperbaiki',
    terkunci: 'Belum dapat diisi',
  },
  {
    belum: 'Not started',
    sedang: 'In progress',
    selesai: 'Completed',
    perbaikan: 'Needs correction',
    terkunci: 'Cannot start yet',
  },
);
