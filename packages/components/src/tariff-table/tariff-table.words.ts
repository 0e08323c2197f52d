import {defineWords} from '../texts/words.ts';

/** Words of tariffs. */
export const tariffTableWords = defineWords(
  'tariff-table',
  {
    title: 'Tarif layanan',
    service: 'Layanan',
    unit: 'Satuan',
    tariff: 'Tarif',
    basis: 'Dasar hukum',
    from: 'Berlaku mulai',
    free: 'Gratis',
    empty: 'Belum ada tarif.',
    note: 'Semua pembayaran tanpa uang tunai. Petugas tidak menerima uang.',
  },
  {
    title: 'Tariffs',
    service: 'Service',
    unit: 'Unit',
    tariff: 'Tariff',
    basis: 'Legal basis',
    from: 'Valid from',
    free: 'Free',
    empty: 'There are no tariffs yet.',
    note: 'All payments are cashless. Officers take no money.',
  },
);
