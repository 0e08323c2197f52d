import type {Keys} from '../fixtures/keys.ts';
import {arrowRow, radio, sendRow} from '../fixtures/rows.keys.ts';

/** The keyboard of `skm`. */
export const skmKeys: Keys = {
  story: 'Kosong',
  rows: [
    {
      keys: 'Tab',
      does: 'Ke pertanyaan berikutnya',
      from: radio('Laki-laki'),
      steps: [
        {press: 'Tab', focus: radio('Sampai 17 tahun')},
        {press: 'Tab', focus: radio('SD ke bawah')},
      ],
    },
    arrowRow(radio('Tidak baik'), radio('Kurang baik'), 'Memilih wajah'),
    sendRow(radio('Laki-laki'), 'Mengirim penilaian'),
  ],
};
