import {defineWords} from '../texts/words.ts';

/** Words of address-field. */
export const addressFieldWords = defineWords(
  'address-field',
  {
    street: 'Jalan, dusun, atau perumahan',
    streetHint: 'Sertakan nomor rumah atau patokan.',
    region: 'Kecamatan dan desa',
    postcode: 'Kode pos',
    filled: 'Kode pos diisi {postcode}.',
  },
  {
    street: 'Street, hamlet or estate',
    streetHint: 'With the house number or a landmark.',
    region: 'District and village',
    postcode: 'Postal code',
    filled: 'Postal code filled in: {postcode}.',
  },
);
