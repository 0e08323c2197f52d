import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {regionGroups} from '../region-field/region-field.html.ts';
import {comboboxFieldTemplate, type ComboboxFieldOptions} from './combobox-field.html.ts';

const trades = [
  'Perdagangan eceran hasil pertanian dan perkebunan di pasar tradisional',
  'Penggilingan padi dan penyosohan beras',
  'Industri pengolahan kopi bubuk',
  'Warung makan',
  'Jasa fotokopi dan percetakan',
  'Bengkel sepeda motor',
  'Salon kecantikan',
  'Toko bahan bangunan',
].map((label, index) => ({value: `K${index}`, label}));

const base = {
  name: 'usaha',
  label: 'Jenis usaha',
  hint: 'Ketik sebagian namanya, misalnya kopi.',
  required: true,
  options: trades,
};

/** A list to search in, in every state. */
export const comboboxFieldFixtures = defineFixtures({
  name: 'combobox-field',
  tag: 'kph-combobox-field',
  template: comboboxFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {...base, name: 'usaha-isi', value: 'K2'},
    TeksPanjang: {...base, name: 'usaha-panjang', value: 'K0'},
    Kesalahan: {...base, name: 'usaha-salah', error: 'Pilih jenis usaha.'},
    TidakWajib: {...base, name: 'usaha-bebas', required: false},
    Nonaktif: {...base, name: 'usaha-mati', value: 'K2', disabled: true},
    JudulHalaman: {...base, name: 'usaha-judul', heading: true, label: 'Apa jenis usaha Anda?'},
    Berkelompok: {
      ...base,
      name: 'desa-cari',
      label: 'Desa atau kelurahan',
      hint: 'Ketik nama desa atau kecamatannya.',
      options: regionGroups(kepahiang),
    },
  } satisfies Record<string, ComboboxFieldOptions>,
});
