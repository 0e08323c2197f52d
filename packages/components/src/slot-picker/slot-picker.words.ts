import {defineWords} from '../texts/words.ts';

/** Words of choosing a time. */
export const slotPickerWords = defineWords(
  'slot-picker',
  {
    left: 'sisa {count} tempat',
    last: 'sisa 1 tempat',
    full: 'penuh',
    closed: 'Tutup',
    none: 'Belum ada jadwal.',
    allFull: 'Semua jam sudah penuh.',
  },
  {
    left: '{count} place left | {count} places left',
    last: '1 place left',
    full: 'full',
    closed: 'Closed',
    none: 'There are no times yet.',
    allFull: 'All times are full.',
  },
);
