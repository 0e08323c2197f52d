import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `card`. */
export const cardKeys: Keys = {
  story: 'DenganStatusDanTombol',
  rows: linkRows(
    'Ke judul kartu, lalu ke tombolnya',
    'Membuka',
    ['Permohonan 7K3QX9', '/permohonan/7K3QX9'],
    ['Perbaiki berkas', '/perbaiki'],
  ),
};
