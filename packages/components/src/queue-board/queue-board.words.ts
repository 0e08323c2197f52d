import {defineWords} from '../texts/words.ts';

/** Words of the board in a waiting room. */
export const queueBoardWords = defineWords(
  'queue-board',
  {
    called: 'Dipanggil',
    before: 'Sudah dipanggil',
    to: 'ke {place}',
    said: 'Nomor {number}, {place}.',
    none: 'Belum ada yang dipanggil.',
    sound: 'Suara panggilan',
    updated: 'Diperbarui pukul {time}',
    stale: 'Papan ini belum diperbarui sejak pukul {time}. Tanyakan ke petugas.',
  },
  {
    called: 'Now calling',
    before: 'Called before',
    to: 'to {place}',
    said: 'Number {number}, {place}.',
    none: 'Nobody has been called yet.',
    sound: 'Sound of calls',
    updated: 'Updated at {time}',
    stale: 'This board has not been updated since {time}. Ask an officer.',
  },
);
