import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `tile`. */
export const tileKeys: Keys = {
  story: 'Portal',
  rows: linkRows(
    'Ke petak berikutnya',
    'Membuka',
    ['Perizinan Izin usaha, penelitian, reklame', '/perizinan'],
    ['Kesehatan Antrean poli, jadwal dokter', '/kesehatan'],
    ['Jalan dan jembatan Laporkan kerusakan', '/lapor'],
    ['Bayar retribusi', '/bayar'],
  ),
};
