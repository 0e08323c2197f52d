import {defineFixtures} from '../fixtures/fixtures.ts';
import {passwordFieldTemplate, type PasswordFieldOptions} from './password-field.html.ts';

const base = {name: 'sandi', label: 'Kata sandi', required: true};

/** A password in every state. */
export const passwordFieldFixtures = defineFixtures({
  name: 'password-field',
  tag: 'kph-password-field',
  template: passwordFieldTemplate,
  states: {
    Biasa: base,
    SandiBaru: {
      ...base,
      name: 'sandi-baru',
      label: 'Kata sandi baru',
      isNew: true,
      minLength: 12,
      hint: 'Paling sedikit 12 huruf. Beberapa kata yang mudah Anda ingat sudah cukup.',
    },
    Kesalahan: {...base, name: 'sandi-salah', error: 'Email atau kata sandi tidak cocok. Periksa lagi.'},
    Nonaktif: {...base, name: 'sandi-mati', disabled: true},
    JudulHalaman: {...base, name: 'sandi-judul', heading: true, label: 'Buat kata sandi', isNew: true},
  } satisfies Record<string, PasswordFieldOptions>,
});
