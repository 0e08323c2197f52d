import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {numberFieldTemplate, type NumberFieldOptions} from './number-field.html.ts';

const base: NumberFieldOptions = {
  name: 'luas',
  label: 'Luas bangunan',
  decimals: 2,
  unit: 'm²',
  min: 1,
  max: 10_000,
};

/** A number in every state. */
export const numberFieldFixtures = defineFixtures({
  name: 'number-field',
  tag: 'kph-number-field',
  template: numberFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '12.5'},
    BilanganBulat: {label: 'Jumlah penumpang', unit: 'orang', decimals: 0, value: '1250'},
    Kesalahan: {
      value: 'dua belas',
      error: 'Luas bangunan harus berupa angka. Gunakan koma untuk pecahan, contoh 12,5.',
    },
    HanyaBaca: {value: '12.5', readonly: true},
  }),
});
