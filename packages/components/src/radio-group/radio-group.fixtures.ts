import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {radioGroupTemplate, type RadioGroupOptions} from './radio-group.html.ts';

const base: RadioGroupOptions = {
  name: 'jenis',
  label: 'Jenis peneliti',
  options: [
    {value: 'PERORANGAN', label: 'Perorangan'},
    {value: 'KELOMPOK', label: 'Kelompok'},
    {
      value: 'PERGURUAN_TINGGI',
      label: 'Perguruan tinggi',
      hint: 'Termasuk mahasiswa untuk skripsi, tesis, atau disertasi',
    },
    {value: 'ORMAS', label: 'Organisasi kemasyarakatan'},
  ],
};

/** One of several choices in every state. */
export const radioGroupFixtures = defineFixtures({
  name: 'radio-group',
  tag: 'kph-radio-group',
  template: radioGroupTemplate,
  states: fieldStates(base, {
    Terisi: {value: 'PERGURUAN_TINGGI'},
    Kesalahan: {error: 'Pilih jenis peneliti.'},
    YaAtauTidak: {
      label: 'Ada korban?',
      inline: true,
      options: [
        {value: 'true', label: 'Ya'},
        {value: 'false', label: 'Tidak'},
      ],
    },
  }),
});
