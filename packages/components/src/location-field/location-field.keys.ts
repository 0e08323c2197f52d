import type {Keys, Place} from '../fixtures/keys.ts';
import {button, text} from '../fixtures/rows.keys.ts';

const map: Place = {role: 'application', name: 'Peta dengan penanda lokasi'};

/** The keyboard of `<kph-location-field>`. */
export const locationFieldKeys: Keys = {
  story: 'Terisi',
  rows: [
    {
      keys: 'Enter pada “Pakai lokasi saya”',
      does: 'Meminta lokasi dari ponsel',
      from: button('Pakai lokasi saya'),
      steps: [{press: 'Enter', shown: text('Lokasi didapat, ketelitian sekitar 12 meter.')}],
    },
    {
      keys: 'Enter pada pencarian',
      does: 'Mencari tempat; tidak mengirim formulir',
      from: {role: 'searchbox', name: 'Cari desa atau patokan'},
      steps: [{type: 'pasar', press: 'Enter', focus: {role: 'searchbox', name: 'Cari desa atau patokan'}}],
    },
    {
      keys: 'Panah pada peta',
      does: 'Menggeser penanda 10 meter',
      from: map,
      steps: [{press: 'ArrowUp', focus: map, value: {role: 'textbox', name: 'Lintang', is: '-3,642010'}}],
    },
    {
      keys: 'Shift+Panah pada peta',
      does: 'Menggeser penanda 100 meter',
      from: map,
      steps: [
        {press: 'Shift+ArrowUp', focus: map, value: {role: 'textbox', name: 'Lintang', is: '-3,641202'}},
      ],
    },
    {
      keys: 'Tab',
      does: 'Ke lintang, lalu bujur',
      from: map,
      steps: [
        {press: 'Tab', focus: {role: 'textbox', name: 'Lintang'}},
        {press: 'Tab', focus: {role: 'textbox', name: 'Bujur'}},
      ],
    },
  ],
};
