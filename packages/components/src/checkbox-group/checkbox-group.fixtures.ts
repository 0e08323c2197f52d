import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {checkboxGroupTemplate, type CheckboxGroupOptions} from './checkbox-group.html.ts';

const base: CheckboxGroupOptions = {
  name: 'bantuan',
  label: 'Bantuan yang Anda perlukan',
  hint: 'Boleh lebih dari satu',
  options: [
    {value: 'KURSI_RODA', label: 'Kursi roda'},
    {value: 'BAHASA_ISYARAT', label: 'Juru bahasa isyarat'},
    {value: 'PENDAMPING', label: 'Pendamping'},
  ],
};

/** Several of several choices in every state. */
export const checkboxGroupFixtures = defineFixtures({
  name: 'checkbox-group',
  tag: 'kph-checkbox-group',
  template: checkboxGroupTemplate,
  states: fieldStates(base, {
    Terisi: {values: ['KURSI_RODA', 'PENDAMPING']},
    Kesalahan: {error: 'Pilih bantuan yang Anda perlukan.'},
  }),
});
