import type {Keys} from '../fixtures/keys.ts';
import {arrowRow, button, radio, sendRow, tabRow} from '../fixtures/rows.keys.ts';

const qris = radio('QRIS');

/** The keyboard of `bill`. */
export const billKeys: Keys = {
  story: 'Retribusi',
  rows: [
    tabRow('Ke cara membayar, lalu ke “Lanjut membayar”', qris, button('Lanjut membayar')),
    arrowRow(qris, radio('Virtual account Bank Bengkulu'), 'Memilih cara membayar'),
    sendRow(qris, 'Lanjut membayar'),
  ],
};
