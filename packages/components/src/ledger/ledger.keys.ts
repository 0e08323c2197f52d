import type {Keys, Place} from '../fixtures/keys.ts';
import {openRow, summary, tabRow, text} from '../fixtures/rows.keys.ts';

const frame: Place = {
  role: 'region',
  name: 'Buku kas umum triwulan IV 2026, Dinas Kesehatan (dalam rupiah)',
};
const details = summary('Rincian baris nomor 211');

/** The keyboard of `ledger`. */
export const ledgerKeys: Keys = {
  story: 'BanyakBaris',
  rows: [
    tabRow('Ke bingkai tabel, lalu ke rincian tiap baris', frame, details),
    {
      keys: '← → ↑ ↓',
      does: 'Menggulir, saat bingkai terfokus',
      width: 800,
      from: frame,
      steps: [{press: 'ArrowDown ArrowRight', scrolled: frame}],
    },
    {
      ...openRow(details, text('K7T3M00000'), 'Membuka atau menutup rincian'),
      keys: 'Enter atau Spasi di rincian',
    },
  ],
};
