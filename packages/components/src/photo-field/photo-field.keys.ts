import type {Keys} from '../fixtures/keys.ts';
import {button, pressRow, tabRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-photo-field>`. */
export const photoFieldKeys: Keys = {
  story: 'SudahAda',
  rows: [
    {
      ...pressRow('Membuka kamera atau pemilih foto', button('Foto kerusakan'), {asksForFile: true}),
      keys: 'Enter atau Spasi',
    },
    tabRow(
      'Ke tombol Ganti dan Hapus di tiap foto',
      button('Ganti jalan-berlubang-depan-pasar-tangsi-baru.jpg'),
      button('Hapus jalan-berlubang-depan-pasar-tangsi-baru.jpg'),
      button('Ganti dekat.jpg'),
      button('Hapus dekat.jpg'),
    ),
  ],
};
