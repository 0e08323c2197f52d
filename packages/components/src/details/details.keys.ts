import type {Keys} from '../fixtures/keys.ts';
import {openRow, summary, text} from '../fixtures/rows.keys.ts';

/** The keyboard of `details`. */
export const detailsKeys: Keys = {
  story: 'Tertutup',
  rows: [openRow(summary('Mengapa kami meminta NIK?'), text('Supaya surat terbit atas nama yang benar.'))],
};
