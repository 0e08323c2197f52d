import {defineFixtures} from '../fixtures/fixtures.ts';
import {ratingScaleTemplate, type RatingScaleOptions} from './rating-scale.html.ts';

const base = {name: 'nilai', label: 'Bagaimana kecepatan pelayanannya?', required: true};

/** A grade in every state. */
export const ratingScaleFixtures = defineFixtures({
  name: 'rating-scale',
  tag: 'kph-rating-scale',
  template: ratingScaleTemplate,
  states: {
    Biasa: base,
    Terjawab: {...base, name: 'nilai-isi', value: '3'},
    KataSendiri: {
      ...base,
      name: 'nilai-kata',
      label: 'Apakah biayanya sesuai dengan yang diumumkan?',
      words: ['Selalu berbeda', 'Sering berbeda', 'Sesuai', 'Selalu sesuai'],
    },
    Kesalahan: {...base, name: 'nilai-salah', error: 'Pilih salah satu wajah.'},
    TidakWajib: {
      ...base,
      name: 'nilai-bebas',
      required: false,
      hint: 'Lewati bila Anda tidak memakai toilet atau ruang tunggu.',
    },
    JudulHalaman: {...base, name: 'nilai-judul', heading: true},
    Nonaktif: {...base, name: 'nilai-mati', value: '4', disabled: true},
  } satisfies Record<string, RatingScaleOptions>,
});
