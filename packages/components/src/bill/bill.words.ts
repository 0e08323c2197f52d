import {defineWords} from '../texts/words.ts';

/** Words of a bill. */
export const billWords = defineWords(
  'bill',
  {
    number: 'Nomor tagihan',
    payer: 'Ditagihkan kepada',
    item: 'Uraian',
    amount: 'Jumlah',
    total: 'Jumlah yang dibayar',
    free: 'Gratis',
    basis: 'Dasar hukum',
    due: 'Bayar paling lambat',
    channel: 'Cara membayar',
    pay: 'Lanjut membayar',
    nothing: 'Tidak ada yang perlu dibayar.',
    each: '{quantity} {unit} × {price}',
  },
  {
    number: 'Bill number',
    payer: 'Billed to',
    item: 'Description',
    amount: 'Amount',
    total: 'Amount to pay',
    free: 'Free',
    basis: 'Legal basis',
    due: 'Pay by',
    channel: 'How to pay',
    pay: 'Go on to pay',
    nothing: 'There is nothing to pay.',
    each: '{quantity} {unit} × {price}',
  },
);
