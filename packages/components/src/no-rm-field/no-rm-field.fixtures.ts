import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {noRmFieldTemplate} from './no-rm-field.html.ts';

const base: FieldOptions = {
  name: 'norm',
  label: 'Nomor rekam medis',
  hint: '6 angka pada kartu berobat, termasuk nol di depan',
};

/** A medical record number in every state. */
export const noRmFieldFixtures = defineFixtures({
  name: 'no-rm-field',
  tag: 'kph-no-rm-field',
  template: noRmFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '000123'},
    Kesalahan: {
      value: '12',
      error: 'Nomor rekam medis RSUD Kepahiang 6 angka, termasuk nol di depan; Anda mengetik 2.',
    },
    HanyaBaca: {value: '000123', readonly: true},
  }),
});
