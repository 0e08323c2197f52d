import type {Keys} from '../fixtures/keys.ts';

/** The keyboard of `<kph-region-field>`. */
export const regionFieldKeys: Keys = {
  story: 'Biasa',
  rows: [
    {
      keys: 'Tab',
      does: 'Dari kecamatan ke desa',
      from: {role: 'combobox', name: 'Kecamatan'},
      steps: [{press: 'Tab', focus: {role: 'combobox', name: 'Desa atau kelurahan'}}],
    },
    {
      keys: 'Panah, huruf awal',
      does: 'Memilih',
      from: {role: 'combobox', name: 'Kecamatan'},
      steps: [
        {press: 'ArrowDown', value: {role: 'combobox', name: 'Kecamatan', is: 'Kecamatan Bermani Ilir'}},
      ],
    },
    {keys: 'Alt+Panah bawah', does: 'Membuka daftar'},
  ],
};
