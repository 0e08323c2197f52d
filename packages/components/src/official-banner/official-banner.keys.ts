import type {Keys} from '../fixtures/keys.ts';
import {openRow, summary, text} from '../fixtures/rows.keys.ts';

/** The keyboard of `official-banner`. */
export const officialBannerKeys: Keys = {
  story: 'Biasa',
  rows: [
    openRow(
      summary('Situs resmi Pemerintah Kabupaten Kepahiang'),
      text('Alamat situs berakhiran kepahiangkab.go.id.'),
      'Membuka atau menutup penjelasannya',
    ),
  ],
};
