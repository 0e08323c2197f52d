import type {Keys} from '../fixtures/keys.ts';
import {checkbox, tickRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-checkbox>`. */
export const checkboxKeys: Keys = {
  story: 'DenganPetunjuk',
  rows: [tickRow(checkbox('Kirimi saya kabar lewat WhatsApp'))],
};
