import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {nibFieldTemplate} from './nib-field.html.ts';

const base: FieldOptions = {name: 'nib', label: 'NIB', hint: '13 angka di bagian atas dokumen OSS'};

/** A NIB in every state. */
export const nibFieldFixtures = defineFixtures({
  name: 'nib-field',
  tag: 'kph-nib-field',
  template: nibFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '9120001234567'},
    Kesalahan: {
      value: '9120',
      error: 'NIB harus 13 angka; Anda mengetik 4. NIB tertera di bagian atas dokumen OSS.',
    },
    HanyaBaca: {value: '9120001234567', readonly: true},
  }),
});
