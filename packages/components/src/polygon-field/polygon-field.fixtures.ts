import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {polygonFieldTemplate, type PolygonFieldOptions} from './polygon-field.html.ts';

const base = {name: 'lahan', label: 'Batas lahan', required: true, box: kepahiang.box};
const land = '-3,642100; 102,580300\n-3,642100; 102,580570\n-3,642312; 102,580600\n-3,642330; 102,580310';

/** A piece of land in every state. */
export const polygonFieldFixtures = defineFixtures({
  name: 'polygon-field',
  tag: 'kph-polygon-field',
  template: polygonFieldTemplate,
  states: {
    Kosong: base,
    Terisi: {...base, name: 'lahan-isi', value: land},
    DuaTitik: {...base, name: 'lahan-dua', value: land.split('\n').slice(0, 2).join('\n')},
    LahanLuas: {
      ...base,
      name: 'lahan-luas',
      value: '-3,640; 102,580\n-3,640; 102,584\n-3,643; 102,586\n-3,645; 102,583\n-3,644; 102,580',
    },
    Kesalahan: {
      ...base,
      name: 'lahan-salah',
      value: '-3,642100; 102,580300\n-3,642330; 102,580600\n-3,642100; 102,580570\n-3,642330; 102,580310',
      error:
        'Garis setelah titik ke-1 memotong garis setelah titik ke-3. Urutkan titiknya mengelilingi lahan.',
    },
    TidakWajib: {...base, name: 'lahan-bebas', required: false},
    JudulHalaman: {...base, name: 'lahan-judul', heading: true, label: 'Di mana batas lahan Anda?'},
    Nonaktif: {...base, name: 'lahan-mati', value: land, disabled: true},
  } satisfies Record<string, PolygonFieldOptions>,
});
