import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {textFieldTemplate, type TextFieldOptions} from './text-field.html.ts';

const base: TextFieldOptions = {
  name: 'nama',
  label: 'Nama lengkap',
  hint: 'Sesuai KTP-el, tanpa gelar',
  autocomplete: 'name',
  maxLength: 100,
};

/** A line of text in every state. */
export const textFieldFixtures = defineFixtures({
  name: 'text-field',
  tag: 'kph-text-field',
  template: textFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: 'Siti Aminah'},
    Kesalahan: {error: 'Nama lengkap wajib diisi.'},
    HanyaBaca: {readonly: true, value: 'Siti Aminah'},
    Lebar: {label: 'Nomor rumah', hint: '', width: 'xs', maxLength: 5},
    AksaraBerbahaya: {
      label: '<img src=x onerror=alert(1)>',
      hint: '<b>tebal</b>',
      value: '"><script>alert(1)</script>',
      error: '</p><img src=x onerror=alert(1)>',
    },
  }),
});
