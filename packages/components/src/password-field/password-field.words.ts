import {defineWords} from '../texts/words.ts';

/** Words of password-field. */
export const passwordFieldWords = defineWords(
  'password-field',
  {
    show: 'Tampilkan',
    hide: 'Sembunyikan',
    showLong: 'Tampilkan kata sandi',
    hideLong: 'Sembunyikan kata sandi',
    shown: 'Kata sandi sekarang terlihat.',
    hidden: 'Kata sandi sekarang tersembunyi.',
    caps: 'Huruf besar (Caps Lock) sedang menyala.',
  },
  {
    show: 'Show',
    hide: 'Hide',
    showLong: 'Show password',
    hideLong: 'Hide password',
    shown: 'Your password can be seen now.',
    hidden: 'Your password is hidden now.',
    caps: 'Caps Lock is on.',
  },
);
