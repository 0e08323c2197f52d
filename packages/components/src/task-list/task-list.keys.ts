import type {Keys} from '../fixtures/keys.ts';
import {linkRows} from '../fixtures/rows.keys.ts';

/** The keyboard of `task-list`. */
export const taskListKeys: Keys = {
  story: 'Biasa',
  rows: linkRows(
    'Ke bagian berikutnya',
    'Membuka bagian itu',
    ['Siapa pemohonnya?', '#pemohon'],
    ['Bagaimana kami menghubungi Anda?', '#kontak'],
    ['Apa yang diteliti?', '#judul'],
  ),
};
