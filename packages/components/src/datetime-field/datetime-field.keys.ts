import type {Keys} from '../fixtures/keys.ts';
import {textbox, timeRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-datetime-field>`. */
export const datetimeFieldKeys: Keys = {
  story: 'JudulHalaman',
  rows: timeRows(
    textbox('Dilihat pada'),
    'dari bagian ke bagian',
    'Isi tanggal dan jam, contoh 24/11/2026 pukul 09.05.',
  ),
};
