import {defineWords} from '../texts/words.ts';

/** Words of a time that runs out. */
export const expiryWords = defineWords(
  'expiry',
  {
    until: 'Bayar sebelum',
    left: 'sisa {time}',
    days: '{count} hari',
    hours: '{count} jam',
    minutes: '{count} menit',
    seconds: '{count} detik',
    soon: 'Sisa waktu {time}.',
    expired: 'Kode bayar sudah tidak berlaku. Buat kode baru; tagihan Anda tidak berubah.',
    renew: 'Buat kode baru',
  },
  {
    until: 'Pay before',
    left: '{time} left',
    days: '{count} day | {count} days',
    hours: '{count} hour | {count} hours',
    minutes: '{count} minute | {count} minutes',
    seconds: '{count} second | {count} seconds',
    soon: '{time} left.',
    expired: 'This payment code is no longer valid. Make a new one; your bill does not change.',
    renew: 'Make a new code',
  },
);
