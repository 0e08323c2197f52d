import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {html} from 'lit';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {locationFieldTemplate, type LocationFieldOptions} from './location-field.html.ts';

const picture = html`<svg viewBox="0 0 608 380" role="img" aria-label="Peta Kelurahan Pensiunan dan Pasar Kepahiang">
  <rect width="608" height="380" fill="#eef0ef" />
  <path d="M0 250C120 210 190 300 320 240S520 120 608 150" fill="none" stroke="#89cffd" stroke-width="14" />
  <path d="M60 0C120 120 260 160 300 380M0 120H608" fill="none" stroke="#a6aca9" stroke-width="12" />
  <path d="M60 0C120 120 260 160 300 380M0 120H608" fill="none" stroke="#fff" stroke-width="9" />
  <text x="320" y="100" font-size="20" fill="#3d413f">Pasar Kepahiang</text>
  <text x="70" y="340" font-size="20" fill="#3d413f">Pensiunan</text>
</svg>`;
const base = {
  name: 'titik',
  label: 'Titik lokasi',
  hint: 'Petugas mencari tempatnya dari titik ini.',
  required: true,
  box: kepahiang.box,
};
const map = {picture, box: {south: -3.66, north: -3.63, west: 102.56, east: 102.608}};

/** A place in every state. */
export const locationFieldFixtures = defineFixtures({
  name: 'location-field',
  tag: 'kph-location-field',
  template: locationFieldTemplate,
  states: {
    Biasa: base,
    DenganPeta: {...base, name: 'titik-peta', map, search: true},
    Terisi: {
      ...base,
      name: 'titik-isi',
      map,
      search: true,
      value: {lat: -3.6421, lon: 102.5803, akurasi_m: 120},
    },
    Kesalahan: {
      ...base,
      name: 'titik-salah',
      map,
      value: {lat: -3.9, lon: 102.2},
      error: 'Titik ini di luar Kabupaten Kepahiang. Periksa kembali lokasinya.',
    },
    TidakWajib: {...base, name: 'titik-bebas', required: false, search: true},
    JudulHalaman: {...base, name: 'titik-judul', heading: true, label: 'Di mana tempatnya?'},
    Nonaktif: {
      ...base,
      name: 'titik-mati',
      map,
      search: true,
      value: {lat: -3.6421, lon: 102.5803},
      disabled: true,
    },
  } satisfies Record<string, LocationFieldOptions>,
});
