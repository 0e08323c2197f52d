import type {Keys} from '../fixtures/keys.ts';
import {button, pressRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-save-draft>`. */
export const saveDraftKeys: Keys = {
  story: 'Tersimpan',
  rows: [pressRow('Menyimpan draf', button('Simpan dan keluar'), {tells: 'kph-save'})],
};
