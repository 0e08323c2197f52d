import {defineFixtures} from '../fixtures/fixtures.ts';
import {bpjsFieldTemplate, type BpjsFieldOptions} from './bpjs-field.html.ts';

const base = {
  name: 'bpjs',
  label: 'Nomor kartu BPJS Kesehatan',
  hint: '13 angka di kartu atau di aplikasi Mobile JKN',
  required: true,
};

/** A BPJS Kesehatan card number in every state. */
export const bpjsFieldFixtures = defineFixtures({
  name: 'bpjs-field',
  tag: 'kph-bpjs-field',
  template: bpjsFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {...base, name: 'bpjs-isi', value: '0000000000017'},
    AtauNik: {
      ...base,
      name: 'bpjs-nik',
      orNik: true,
      label: 'Nomor kartu BPJS Kesehatan atau NIK',
      hint: '13 angka di kartu, atau 16 angka NIK',
    },
    Kesalahan: {
      ...base,
      name: 'bpjs-salah',
      error: 'Isi 13 angka nomor kartu BPJS Kesehatan atau 16 angka NIK; Anda mengetik 12 angka.',
    },
    TidakWajib: {...base, name: `${base.name}-bebas`, required: false},
    JudulHalaman: {...base, name: `${base.name}-judul`, heading: true},
    Nonaktif: {...base, name: `${base.name}-mati`, disabled: true},
  } satisfies Record<string, BpjsFieldOptions>,
});
