import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {dateFieldTemplate} from './date-field.html.ts';

const base: FieldOptions = {name: 'mulai', label: 'Tanggal mulai', hint: 'Contoh: 24 11 2026'};

/** A date in three boxes in every state. */
export const dateFieldFixtures = defineFixtures({
  name: 'date-field',
  tag: 'kph-date-field',
  template: dateFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '2026-11-24'},
    Kesalahan: {
      value: '31/2/2026',
      error: 'Tanggal 31/2/2026 tidak ada di kalender. Periksa hari dan bulannya.',
    },
    TanggalLahir: {label: 'Tanggal lahir', autocomplete: 'bday', hint: ''},
  }),
});
