import {defineWords} from '../texts/words.ts';

/** Words of service-start. */
export const serviceStartWords = defineWords(
  'service-start',
  {
    who: 'Siapa yang dapat mengajukan',
    prepare: 'Siapkan dulu',
    requirements: 'Syarat',
    procedure: 'Cara mengajukan',
    duration: 'Waktu',
    fee: 'Biaya',
    result: 'Hasil',
    complaints: 'Pengaduan, saran, dan masukan',
    otherWays: 'Cara lain',
    legalBasis: 'Dasar hukum',
    start: 'Mulai sekarang',
    updated: 'Diperbarui {date}',
  },
  {
    who: 'Who can apply',
    prepare: 'Before you start',
    requirements: 'Requirements',
    procedure: 'How to apply',
    duration: 'Time',
    fee: 'Fee',
    result: 'Result',
    complaints: 'Complaints and suggestions',
    otherWays: 'Other ways',
    legalBasis: 'Legal basis',
    start: 'Start now',
    updated: 'Updated {date}',
  },
);
