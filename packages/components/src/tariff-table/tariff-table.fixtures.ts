import {defineFixtures} from '../fixtures/fixtures.ts';
import {tariffTableTemplate, type TariffTableOptions} from './tariff-table.html.ts';

const basis = 'Perda tentang pajak daerah dan retribusi daerah (contoh)';
const tariffs = [
  {name: 'Surat keterangan penelitian', unit: 'per surat', amountRupiah: 0, legalBasis: 'Tidak dipungut'},
  {
    name: 'Sewa ekskavator',
    note: 'Belum termasuk bahan bakar dan mobilisasi',
    unit: 'per hari, per unit',
    amountRupiah: 1_400_000,
    legalBasis: basis,
    validFrom: '2026-01-05',
  },
  {
    name: 'Penyedotan lumpur tinja rumah tangga',
    unit: 'per rit',
    amountRupiah: 175_000,
    legalBasis: basis,
    validFrom: '2026-01-05',
  },
];

/** Tariffs with and without dates, free, none. */
export const tariffTableFixtures = defineFixtures({
  name: 'tariff-table',
  template: tariffTableTemplate,
  states: {
    Biasa: {tariffs},
    TanpaTanggal: {caption: 'Tarif laboratorium', tariffs: tariffs.slice(0, 1), note: false},
    NamaPanjang: {
      caption: 'Tarif pelayanan kesehatan badan layanan umum daerah Rumah Sakit Umum Daerah',
      tariffs: [
        {
          name: 'Pemeriksaan laboratorium hemoglobin terglikosilasi dan glukosa darah puasa',
          unit: 'per pemeriksaan',
          amountRupiah: 12_345_678_900n,
          legalBasis: 'Peraturan Bupati tentang tarif layanan badan layanan umum daerah (contoh)',
        },
      ],
    },
    Kosong: {tariffs: []},
  } satisfies Record<string, TariffTableOptions>,
});
