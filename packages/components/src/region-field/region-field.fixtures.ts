import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {regionFieldTemplate, regionGroups, type RegionFieldOptions} from './region-field.html.ts';

const base = {
  name: 'desa',
  label: 'Tempat tinggal sekarang',
  hint: 'Pilih kecamatannya dahulu, atau langsung cari desa Anda.',
  required: true,
  groups: regionGroups(kepahiang),
};

/** A village in every state. */
export const regionFieldFixtures = defineFixtures({
  name: 'region-field',
  tag: 'kph-region-field',
  template: regionFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {...base, name: 'desa-terisi', value: '17.08.04.1003'},
    Kesalahan: {...base, name: 'desa-salah', error: 'Pilih tempat tinggal sekarang.'},
    TidakWajib: {...base, name: 'desa-bebas', required: false},
    Nonaktif: {...base, name: 'desa-mati', value: '17.08.04.1003', disabled: true},
    JudulHalaman: {...base, name: 'desa-judul', heading: true, label: 'Di desa mana kerusakannya?'},
    SatuKecamatan: {...base, name: 'desa-satu', groups: base.groups.slice(0, 1)},
  } satisfies Record<string, RegionFieldOptions>,
});
