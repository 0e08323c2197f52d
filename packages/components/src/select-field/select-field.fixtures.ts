import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {selectFieldTemplate, type SelectFieldOptions} from './select-field.html.ts';

const base: SelectFieldOptions = {
  name: 'bidang',
  label: 'Bidang penelitian',
  options: [
    {value: 'PENDIDIKAN', label: 'Pendidikan'},
    {value: 'KESEHATAN', label: 'Kesehatan'},
    {value: 'PERTANIAN', label: 'Pertanian dan perkebunan'},
    {value: 'LAINNYA', label: 'Lainnya'},
  ],
};

/** A list to choose from in every state. */
export const selectFieldFixtures = defineFixtures({
  name: 'select-field',
  tag: 'kph-select-field',
  template: selectFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: 'KESEHATAN'},
    Kesalahan: {error: 'Pilih bidang penelitian.'},
    Berkelompok: {
      label: 'Desa atau kelurahan',
      options: [
        {label: 'Kecamatan Kepahiang', options: [{value: '17.08.04.1003', label: 'Pensiunan'}]},
        {label: 'Kecamatan Kabawetan', options: [{value: '17.08.06.2001', label: 'Tangsi Baru'}]},
      ],
    },
    PilihanPanjang: {
      value: 'A',
      options: [
        {
          value: 'A',
          label: 'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, Koperasi, Usaha Kecil, dan Menengah',
        },
      ],
    },
  }),
});
