import type {InputOptions} from '../field-element/field-parts.html.ts';
import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {timeFieldTemplate} from './time-field.html.ts';

const base: InputOptions = {name: 'jam', label: 'Jam mulai'};

/** A time of day in every state. */
export const timeFieldFixtures = defineFixtures({
  name: 'time-field',
  tag: 'kph-time-field',
  template: timeFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: '09:05'},
    Kesalahan: {error: 'Isi jam dan menit, contoh 09.05.'},
  }),
});
