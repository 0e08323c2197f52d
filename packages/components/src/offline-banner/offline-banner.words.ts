import {defineWords} from '../texts/words.ts';

/** Words of the offline banner. */
export const offlineBannerWords = defineWords(
  'offline-banner',
  {
    offline: 'Anda sedang luring.',
    nothingKept: 'Halaman yang sudah terbuka tetap dapat dibaca. Kiriman menunggu sampai tersambung.',
    kept: 'Isian tersimpan di ponsel ini.',
    waiting: '{count} isian akan dikirim saat tersambung. | {count} isian akan dikirim saat tersambung.',
    online: 'Anda kembali daring.',
    sending: '{count} isian sedang dikirim. | {count} isian sedang dikirim.',
    allSent: 'Semua isian sudah terkirim.',
    discard: 'Hapus isian di ponsel ini',
    ask: 'Isian yang belum terkirim akan hilang dan tidak dapat dikembalikan.',
    confirm: 'Ya, hapus isian',
    cancel: 'Batal',
  },
  {
    offline: 'You are offline.',
    nothingKept: 'Pages already open can still be read. Sending waits until you are connected.',
    kept: 'Your answers are kept on this phone.',
    waiting:
      '{count} answer will be sent when you are connected. | {count} answers will be sent when you are connected.',
    online: 'You are online again.',
    sending: '{count} answer is being sent. | {count} answers are being sent.',
    allSent: 'All answers have been sent.',
    discard: 'Delete answers from this phone',
    ask: 'Answers not yet sent will be lost and cannot be brought back.',
    confirm: 'Yes, delete them',
    cancel: 'Cancel',
  },
);
