import {defineWords} from '../texts/words.ts';

/** Words of region-field. */
export const regionFieldWords = defineWords(
  'region-field',
  {
    kecamatan: 'Kecamatan',
    village: 'Desa atau kelurahan',
    all: 'Semua kecamatan',
    choose: 'Pilih desa atau kelurahan',
    group: 'Kecamatan {name}',
    count: '{count} desa atau kelurahan.',
  },
  {
    kecamatan: 'District (kecamatan)',
    village: 'Village (desa or kelurahan)',
    all: 'All districts',
    choose: 'Choose a village',
    group: 'Kecamatan {name}',
    count: '{count} village. | {count} villages.',
  },
);
