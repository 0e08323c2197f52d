import {defineWords} from '../texts/words.ts';

/** Words of otp-field. */
export const otpFieldWords = defineWords(
  'otp-field',
  {
    resend: 'Kirim ulang kode',
    wait: 'Kode dapat diminta lagi setelah {time}.',
    seconds: '{count} detik',
    ready: 'Belum menerima kode? Anda dapat memintanya lagi.',
    sent: 'Kode baru sedang dikirim.',
  },
  {
    resend: 'Send the code again',
    wait: 'You can ask for another code after {time}.',
    seconds: '{count} second | {count} seconds',
    ready: 'No code yet? You can ask for another one.',
    sent: 'A new code is on its way.',
  },
);
