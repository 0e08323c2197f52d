import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {nameFieldTemplate} from './name-field.html.ts';

const base = {name: 'nama', label: 'Nama lengkap', required: true};

/** A name in every state. */
export const nameFieldFixtures = defineFixtures({
  name: 'name-field',
  tag: 'kph-name-field',
  template: nameFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {...base, name: 'nama-isi', value: 'Siti Aminah'},
    DenganGelar: {...base, name: 'nama-gelar', value: 'dr. H. Ma’mun Pratama Wijayakusuma, S.Ked., M.Kes.'},
    OrangLain: {
      ...base,
      name: 'nama-kuasa',
      label: 'Nama penerima kuasa',
      hint: 'Sesuai KTP-el penerima kuasa.',
    },
    Kesalahan: {
      ...base,
      name: 'nama-salah',
      value: 'Siti 4minah',
      error: 'Nama tidak memuat angka. Tulis seperti pada KTP-el.',
    },
    TidakWajib: {...base, name: 'nama-bebas', required: false},
    JudulHalaman: {...base, name: 'nama-judul', heading: true, label: 'Siapa nama Anda?'},
    Nonaktif: {...base, name: 'nama-mati', value: 'Siti Aminah', disabled: true},
    HanyaBaca: {...base, name: 'nama-baca', value: 'Siti Aminah', readonly: true},
  } satisfies Record<string, FieldOptions>,
});
