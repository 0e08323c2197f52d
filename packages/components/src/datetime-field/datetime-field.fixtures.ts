import type {InputOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {datetimeFieldTemplate} from './datetime-field.html.ts';

const base: InputOptions = {name: 'waktu', label: 'Dilihat pada', hint: 'Waktu di Kepahiang (WIB)'};

/** A moment in every state. */
export const datetimeFieldFixtures = defineFixtures({
  name: 'datetime-field',
  tag: 'kph-datetime-field',
  template: datetimeFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '2026-11-24T09:05:00+07:00'},
    Kesalahan: {error: 'Isi tanggal dan jam, contoh 24/11/2026 pukul 09.05.'},
  }),
});
