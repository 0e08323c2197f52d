import {defineFixtures} from '../fixtures/fixtures.ts';
import {otpFieldTemplate, type OtpFieldOptions} from './otp-field.html.ts';

const base = {
  name: 'kode',
  label: 'Kode OTP',
  hint: 'Kami mengirim 6 angka lewat SMS ke nomor yang berakhir 1234. Jangan beri tahu siapa pun, termasuk petugas.',
  required: true,
};

/** A one-time code in every state. */
export const otpFieldFixtures = defineFixtures({
  name: 'otp-field',
  tag: 'kph-otp-field',
  template: otpFieldTemplate,
  states: {
    Biasa: base,
    KirimUlang: {...base, name: 'kode-ulang', resend: true},
    DapatDimintaLagi: {...base, name: 'kode-lagi', resend: true, resendAfter: 0},
    Kesalahan: {
      ...base,
      name: 'kode-salah',
      resend: true,
      error: 'Kode tidak cocok atau sudah lewat waktunya. Periksa SMS terakhir atau minta kode baru.',
    },
    EmpatAngka: {...base, name: 'kode-empat', digits: 4, label: 'Empat angka terakhir nomor HP', hint: ''},
    JudulHalaman: {...base, name: 'kode-judul', heading: true, label: 'Masukkan kode OTP'},
    Nonaktif: {...base, name: 'kode-mati', disabled: true},
  } satisfies Record<string, OtpFieldOptions>,
});
