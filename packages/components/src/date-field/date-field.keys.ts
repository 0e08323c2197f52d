import type {Keys} from '../fixtures/keys.ts';
import {sendRow, text, textbox} from '../fixtures/rows.keys.ts';

const fault = text('Tanggal 31/2/2026 tidak ada di kalender. Periksa hari dan bulannya.');

/** The keyboard of `<kph-date-field>`. */
export const dateFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    {
      keys: 'Tab',
      does: 'Pindah dari hari ke bulan ke tahun; kesalahan baru muncul setelah meninggalkan ketiganya',
      steps: [
        {press: 'Tab', focus: textbox('Tanggal')},
        {type: '31', press: 'Tab', focus: textbox('Bulan'), gone: fault},
        {type: '2', press: 'Tab', focus: textbox('Tahun'), gone: fault},
        {press: 'Tab', shown: fault},
      ],
    },
    sendRow(textbox('Tahun')),
  ],
};
