import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {emailFieldTemplate} from './email-field.html.ts';

const base: FieldOptions = {name: 'email', label: 'Email', hint: 'Boleh dikosongkan', required: false};

/** An e-mail address in every state. */
export const emailFieldFixtures = defineFixtures({
  name: 'email-field',
  tag: 'kph-email-field',
  template: emailFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: 'warga@contoh.id'},
    AlamatPanjang: {value: 'bagian.umum.dan.kepegawaian.dinas.pekerjaan.umum@kepahiangkab.go.id'},
    Kesalahan: {value: 'warga@', error: 'Alamat email belum lengkap. Contoh: nama@contoh.id.'},
    Wajib: {required: true, hint: ''},
  }),
});
