import {defineWords} from '../texts/words.ts';

/** Words of how fresh something is. */
export const updatedWords = defineWords(
  'updated',
  {
    updated: 'Diperbarui {time}',
    stale: 'Belum diperbarui sejak {time}. Telepon dahulu sebelum datang.',
  },
  {
    updated: 'Updated {time}',
    stale: 'Not updated since {time}. Call before you come.',
  },
);
