import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {nikFieldTemplate} from './nik-field.html.ts';

const base: FieldOptions = {name: 'nik', label: 'NIK', hint: '16 angka pada KTP-el atau Kartu Keluarga'};

/** A NIK in every state. */
export const nikFieldFixtures = defineFixtures({
  name: 'nik-field',
  tag: 'kph-nik-field',
  template: nikFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '1708004101900001'},
    Kesalahan: {value: '17080041019000', error: 'NIK harus 16 angka; Anda mengetik 14 angka.'},
    HanyaBaca: {value: '1708004101900001', readonly: true},
    MilikOrangLain: {label: 'NIK penerima kuasa'},
  }),
});
