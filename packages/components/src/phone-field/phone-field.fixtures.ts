import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {phoneFieldTemplate} from './phone-field.html.ts';

const base: FieldOptions = {name: 'hp', label: 'Nomor HP', hint: 'Kami mengirim kabar ke nomor ini.'};

/** A mobile number in every state. */
export const phoneFieldFixtures = defineFixtures({
  name: 'phone-field',
  tag: 'kph-phone-field',
  template: phoneFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '+6281200001234'},
    Kesalahan: {
      value: '0812000',
      error: 'Nomor HP terlalu pendek: 7 angka. Nomor Indonesia biasanya 10–13 angka.',
    },
    HanyaBaca: {value: '+6281200001234', readonly: true},
  }),
});
