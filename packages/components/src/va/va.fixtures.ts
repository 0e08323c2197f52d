import {defineFixtures} from '../fixtures/fixtures.ts';
import {vaTemplate, type VaOptions} from './va.html.ts';

const channels = [
  {
    name: 'Mobile banking Bank Bengkulu',
    steps: [
      'Buka aplikasi, lalu pilih Pembayaran dan Virtual account.',
      'Tempel nomor yang sudah disalin.',
      'Cocokkan atas nama dan jumlah, lalu masukkan PIN.',
    ],
  },
  {
    name: 'Mobile banking bank lain',
    steps: [
      'Pilih Transfer antarbank ke Bank Bengkulu.',
      'Tempel nomor virtual account sebagai nomor rekening tujuan.',
      'Ketik jumlah yang sama persis, lalu cocokkan atas nama.',
    ],
  },
  {name: 'Teller Bank Bengkulu', steps: ['Tunjukkan nomor virtual account.', 'Simpan bukti setor.']},
];
const now = '2026-11-24T09:05:00+07:00';

/** Numbers to pay to, with and without amount, over and faulty. */
export const vaFixtures = defineFixtures({
  name: 'va',
  tag: 'kph-va',
  template: vaTemplate,
  states: {
    Biasa: {
      bank: '133',
      number: '8877000000000001',
      holder: 'RSUD KEPAHIANG',
      amountRupiah: 1_250_000,
      now,
      expires: '2026-11-25T09:05:00+07:00',
      channels,
    },
    TanpaJumlah: {bank: '133', number: '8877000000000002', holder: 'RKUD KAB KEPAHIANG'},
    NomorPanjang: {
      bank: 'Bank Pembangunan Daerah Bengkulu, Cabang Kepahiang',
      number: '8877000000000000000000000003',
      holder: 'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KABUPATEN KEPAHIANG',
      amountRupiah: 12_345_678_900,
      now,
      expires: '2026-11-24T09:05:45+07:00',
      titleLevel: 3,
    },
    Kedaluwarsa: {
      bank: '133',
      number: '8877000000000001',
      now: '2026-11-25T09:06:00+07:00',
      expires: '2026-11-25T09:05:00+07:00',
    },
    NomorSalah: {bank: '133', number: '0000'},
  } satisfies Record<string, VaOptions>,
});
