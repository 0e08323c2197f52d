import {defineWords} from '../texts/words.ts';

/** Words of track-form. */
export const trackFormWords = defineWords(
  'track-form',
  {
    trackNumber: 'Nomor permohonan',
    trackNumberHint: 'Ada pada tanda terima, misalnya DPMPTSP-2611-7K3QX9.',
    trackDigits: '4 angka terakhir nomor HP atau NIK',
    trackDigitsHint:
      'Yang Anda tulis saat mengajukan. Bila melapor tanpa nama, isi kode lacak dari tanda terima.',
    track: 'Lacak permohonan',
  },
  {
    trackNumber: 'Application number',
    trackNumberHint: 'It is on your receipt, for example DPMPTSP-2611-7K3QX9.',
    trackDigits: 'Last 4 digits of your mobile number or NIK',
    trackDigitsHint:
      'As you gave it when applying. For an anonymous report, the tracking code of the receipt.',
    track: 'Track application',
  },
);
