import type {Keys} from '../fixtures/keys.ts';
import {checkbox, sendRow, tabRow, textbox, tickRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `disposition`. */
export const dispositionKeys: Keys = {
  story: 'Formulir',
  rows: [
    tabRow(
      'Ke kotak centang dan isian berikut',
      checkbox('Sekretaris'),
      checkbox('Kepala Bidang Kesehatan Masyarakat'),
    ),
    tickRow(checkbox('Sekretaris')),
    sendRow(textbox('Tahun'), 'Mengirim disposisi'),
  ],
};
