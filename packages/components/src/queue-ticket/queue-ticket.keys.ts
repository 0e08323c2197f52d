import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `<kph-queue-ticket>`. */
export const queueTicketKeys: Keys = {
  story: 'Dipesan',
  rows: linkRows('Ke “Batalkan antrean”', 'Membuka halaman batal', ['Batalkan antrean', '/antrean/batal']),
};
