import type {Keys} from '../fixtures/keys.ts';
import {button, text, textbox} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-geo-field>`. */
export const geoFieldKeys: Keys = {
  story: 'Terisi',
  rows: [
    {
      keys: 'Enter pada “Pakai lokasi saya”',
      does: 'Meminta lokasi dari ponsel',
      from: button('Pakai lokasi saya'),
      steps: [{press: 'Enter', shown: text('Lokasi didapat, ketelitian sekitar 12 meter.')}],
    },
    {
      keys: 'Tab',
      does: 'Ke lintang, lalu bujur',
      from: button('Pakai lokasi saya'),
      steps: [
        {press: 'Tab', focus: textbox('Lintang')},
        {press: 'Tab', focus: textbox('Bujur')},
      ],
    },
  ],
};
