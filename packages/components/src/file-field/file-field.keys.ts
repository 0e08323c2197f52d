import type {Keys} from '../fixtures/keys.ts';
import {button, pressRow, tabRow} from '../fixtures/rows.keys.ts';

const chooser = button('Surat pengantar (tidak wajib)');

/** The keyboard of `<kph-file-field>`. */
export const fileFieldKeys: Keys = {
  story: 'TidakWajib',
  rows: [
    tabRow('Masuk ke isian', chooser),
    {...pressRow('Membuka pemilih berkas', chooser, {asksForFile: true}), keys: 'Enter atau Spasi'},
  ],
};
