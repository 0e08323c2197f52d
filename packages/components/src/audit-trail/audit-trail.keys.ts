import type {Keys, Place} from '../fixtures/keys.ts';
import {openRow, summary, tabRow} from '../fixtures/rows.keys.ts';

const box: Place = {role: 'searchbox', name: 'Cari dalam jejak'};
const changes = summary('Lihat 1 perubahan');

/** The keyboard of `<kph-audit-trail>`. */
export const auditTrailKeys: Keys = {
  story: 'NamaPanjang',
  rows: [
    tabRow('Ke kotak cari, lalu tiap “Lihat perubahan”', box, changes),
    {
      keys: 'Esc',
      does: 'Mengosongkan kotak cari',
      from: box,
      steps: [
        {type: 'uraian', value: {...box, is: 'uraian'}},
        {press: 'Escape', value: {...box, is: ''}},
      ],
    },
    openRow(changes, {role: 'rowheader', name: 'Uraian'}, 'Membuka atau menutup perubahan'),
  ],
};
