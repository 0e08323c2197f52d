import type {Keys, Place} from '../fixtures/keys.ts';
import {sendRow, tabRow, tickRow} from '../fixtures/rows.keys.ts';

const control: Place = {role: 'switch', name: 'Kirim kabar lewat WhatsApp'};

/** The keyboard of `<kph-switch-field>`. */
export const switchFieldKeys: Keys = {
  story: 'Mati',
  rows: [tabRow('Masuk', control), tickRow(control, 'Menyalakan, mematikan'), sendRow(control)],
};
