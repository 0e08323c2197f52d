import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {nipFieldTemplate} from './nip-field.html.ts';

const base: FieldOptions = {name: 'nip', label: 'NIP', hint: '18 angka, PNS atau PPPK'};

/** A NIP in every state. */
export const nipFieldFixtures = defineFixtures({
  name: 'nip-field',
  tag: 'kph-nip-field',
  template: nipFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '199001012014021901'},
    Kesalahan: {
      value: '1990',
      error: 'NIP harus 18 angka; Anda mengetik 4. NIP lama 9 angka sudah tidak dipakai.',
    },
    HanyaBaca: {value: '199001012014021901', readonly: true},
  }),
});
