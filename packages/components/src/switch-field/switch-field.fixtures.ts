import {defineFixtures} from '../fixtures/fixtures.ts';
import {switchFieldTemplate, type SwitchFieldOptions} from './switch-field.html.ts';

const base = {name: 'kabar', label: 'Kirim kabar lewat WhatsApp', required: false};

/** A switch in every state. */
export const switchFieldFixtures = defineFixtures({
  name: 'switch-field',
  tag: 'kph-switch-field',
  template: switchFieldTemplate,
  states: {
    Mati: base,
    Nyala: {...base, name: 'kabar-nyala', checked: true},
    DenganPetunjuk: {
      ...base,
      name: 'kabar-petunjuk',
      hint: 'Paling banyak satu pesan sehari.',
      checked: true,
    },
    KataSendiri: {
      ...base,
      name: 'tampil',
      label: 'Tampilkan di daftar umum',
      on: 'Tampil',
      off: 'Tersembunyi',
    },
    Kesalahan: {
      ...base,
      name: 'kabar-salah',
      required: true,
      error: 'Nyalakan pilihan ini untuk melanjutkan.',
    },
    Nonaktif: {...base, name: 'kabar-mati', disabled: true},
    NyalaNonaktif: {...base, name: 'kabar-kunci', checked: true, disabled: true},
    TeksPanjang: {
      ...base,
      name: 'kabar-panjang',
      label:
        'Kirim kabar setiap kali status permohonan berubah, termasuk bila berkas perlu diperbaiki atau jadwal pemeriksaan dipindahkan',
    },
  } satisfies Record<string, SwitchFieldOptions>,
});
