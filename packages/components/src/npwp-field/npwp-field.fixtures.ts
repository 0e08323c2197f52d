import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {npwpFieldTemplate} from './npwp-field.html.ts';

const base = {
  name: 'npwp',
  label: 'NPWP',
  hint: '16 angka, atau 15 angka dari kartu lama. NPWP orang pribadi sama dengan NIK.',
  required: true,
};

/** An NPWP in every state. */
export const npwpFieldFixtures = defineFixtures({
  name: 'npwp-field',
  tag: 'kph-npwp-field',
  template: npwpFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {...base, name: 'npwp-isi', value: '0001708007327000'},
    KartuLama: {...base, name: 'npwp-lama', value: '001708007327000'},
    Kesalahan: {
      ...base,
      name: 'npwp-salah',
      value: '0001708017327000',
      error: 'Angka pemeriksa NPWP tidak cocok. Periksa kembali sembilan angka pertama.',
    },
    TidakWajib: {...base, name: `${base.name}-bebas`, required: false},
    JudulHalaman: {...base, name: `${base.name}-judul`, heading: true},
    Nonaktif: {...base, name: `${base.name}-mati`, disabled: true},
  } satisfies Record<string, FieldOptions>,
});
