import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {kkFieldTemplate} from './kk-field.html.ts';

const base = {name: 'kk', label: 'Nomor KK', hint: '16 angka di bagian atas Kartu Keluarga', required: true};

/** A nomor KK in every state. */
export const kkFieldFixtures = defineFixtures({
  name: 'kk-field',
  tag: 'kph-kk-field',
  template: kkFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {...base, name: 'kk-isi', value: '1708002311049901'},
    Kesalahan: {
      ...base,
      name: 'kk-salah',
      error: 'Ini tampaknya NIK, bukan nomor KK. Nomor KK ada di bagian atas Kartu Keluarga.',
    },
    TidakWajib: {...base, name: `${base.name}-bebas`, required: false},
    JudulHalaman: {...base, name: `${base.name}-judul`, heading: true},
    Nonaktif: {...base, name: `${base.name}-mati`, disabled: true},
  } satisfies Record<string, FieldOptions>,
});
