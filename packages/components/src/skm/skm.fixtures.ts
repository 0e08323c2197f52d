import {defineFixtures} from '../fixtures/fixtures.ts';
import {skmTemplate, type SkmOptions} from './skm.html.ts';

const base = {
  action: '/skm',
  service: {slug: 'surat-keterangan-penelitian', name: 'Surat keterangan penelitian'},
  skipHref: '/layanan',
};
const threes = Object.fromEntries(Array.from({length: 9}, (_, index) => [`u${index + 1}`, '3']));

/** The survey in every state. */
export const skmFixtures = defineFixtures({
  name: 'skm',
  template: skmTemplate,
  states: {
    Kosong: base,
    LayananGratis: {...base, dropU4: true},
    Terisi: {
      ...base,
      values: {
        ...threes,
        u7: '4',
        jenis_kelamin: 'P',
        usia: '26_35',
        pendidikan: 'SMA',
        pekerjaan: 'WIRAUSAHA',
      },
    },
    Kesalahan: {
      ...base,
      values: {...threes, u3: ''},
      errors: {u3: 'Pilih satu jawaban untuk waktu pelayanan.', usia: 'Pilih usia.'},
    },
  } satisfies Record<string, SkmOptions>,
});
