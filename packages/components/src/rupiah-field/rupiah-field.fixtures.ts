import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {rupiahFieldTemplate} from './rupiah-field.html.ts';

const base: FieldOptions = {name: 'nilai', label: 'Uang harian'};

/** An amount of rupiah in every state. */
export const rupiahFieldFixtures = defineFixtures({
  name: 'rupiah-field',
  tag: 'kph-rupiah-field',
  template: rupiahFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '1610000.00'},
    JumlahBesar: {label: 'Pagu anggaran', value: '884800000000.00'},
    Kesalahan: {
      error: 'Gunakan titik sebagai pemisah ribuan, contoh 1.250.000. Koma tidak dipakai.',
    },
    HanyaBaca: {value: '1610000.00', readonly: true},
  }),
});
