import type {Keys} from '../fixtures/keys.ts';
import {textbox, timeRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-time-field>`. */
export const timeFieldKeys: Keys = {
  story: 'JudulHalaman',
  rows: timeRows(textbox('Jam mulai'), 'dari jam ke menit', 'Isi jam dan menit, contoh 09.05.'),
};
