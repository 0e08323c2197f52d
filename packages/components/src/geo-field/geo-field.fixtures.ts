import {fieldStates} from '../fixtures/field-states.ts';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {geoFieldTemplate, type GeoFieldOptions} from './geo-field.html.ts';

const base: GeoFieldOptions = {
  name: 'titik',
  label: 'Titik lokasi',
  hint: 'Tekan tombol di bawah saat Anda berada di tempatnya, atau tulis koordinatnya.',
};

/** A place in every state. */
export const geoFieldFixtures = defineFixtures({
  name: 'geo-field',
  tag: 'kph-geo-field',
  template: geoFieldTemplate,
  states: fieldStates(base, {
    Terisi: {value: {lat: -3.6289, lon: 102.6445, akurasi_m: 12}},
    Kesalahan: {
      value: {lat: -6.2, lon: 106.8},
      error: 'Titik ini di luar Kabupaten Kepahiang. Periksa kembali lokasinya.',
    },
  }),
});
