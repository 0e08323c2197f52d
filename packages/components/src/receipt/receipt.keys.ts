import type {Keys} from '../fixtures/keys.ts';
import {button, link, pressRow, tabRow, text} from '../fixtures/rows.keys.ts';

const copy = button('Salin nomor');

/** The keyboard of `<kph-receipt>`. */
export const receiptKeys: Keys = {
  story: 'Lengkap',
  rows: [
    tabRow('Ke “Salin nomor”, lalu aksi', copy, link('Lacak permohonan'), link('Isi survei')),
    pressRow('Menyalin nomor', copy, {tells: 'click', shown: text('Nomor tersalin.')}),
  ],
};
