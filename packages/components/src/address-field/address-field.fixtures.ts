import {kepahiang} from '@kepahiang/schemas/wilayah/kepahiang.js';
import {defineFixtures} from '../fixtures/fixtures.ts';
import {regionGroups} from '../region-field/region-field.html.ts';
import {addressFieldTemplate, type AddressFieldOptions} from './address-field.html.ts';

const base = {
  name: 'alamat',
  label: 'Alamat tempat tinggal',
  hint: 'Tempat Anda tinggal sekarang; boleh berbeda dari KTP-el.',
  required: true,
  own: true,
  groups: regionGroups(kepahiang),
};

/** An address in every state. */
export const addressFieldFixtures = defineFixtures({
  name: 'address-field',
  tag: 'kph-address-field',
  template: addressFieldTemplate,
  states: {
    Biasa: base,
    Terisi: {
      ...base,
      name: 'alamat-isi',
      value: {
        jalan: 'Jalan Santoso Nomor 17, depan Masjid Al-Falah',
        rt: '003',
        rw: '001',
        desa: '17.08.04.1003',
        kodepos: '39372',
      },
    },
    Kesalahan: {
      ...base,
      name: 'alamat-salah',
      value: {jalan: '', rt: 'tiga'},
      errors: {
        jalan: 'Jalan, dusun, atau perumahan wajib diisi.',
        rt: 'RT ditulis dengan 1 sampai 3 angka, misalnya 003.',
        desa: 'Pilih kecamatan dan desa.',
      },
    },
    TidakWajib: {...base, name: 'alamat-bebas', required: false},
    JudulHalaman: {...base, name: 'alamat-judul', heading: true, label: 'Di mana Anda tinggal?'},
    Nonaktif: {
      ...base,
      name: 'alamat-mati',
      disabled: true,
      value: {jalan: 'Jalan Santoso Nomor 17', desa: '17.08.04.1003'},
    },
  } satisfies Record<string, AddressFieldOptions>,
});
