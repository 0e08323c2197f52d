import {defineWords} from '../texts/words.ts';

/** Words of a virtual account. */
export const vaWords = defineWords(
  'va',
  {
    title: 'Bayar lewat virtual account',
    bank: 'Bank',
    number: 'Nomor virtual account',
    holder: 'Atas nama',
    amount: 'Jumlah',
    copyNumber: 'Salin nomor',
    copiedNumber: 'Nomor virtual account tersalin.',
    copyAmount: 'Salin jumlah',
    copiedAmount: 'Jumlah tersalin.',
    how: 'Cara membayar',
    check: 'Sebelum membayar, cocokkan atas nama pada layar Anda.',
    exact: 'Bayar tepat sejumlah itu.',
    bad: 'Nomor virtual account ini tidak dapat dipakai',
    badBody: 'Jangan lanjutkan pembayaran. Buat kode baru, atau hubungi petugas loket.',
  },
  {
    title: 'Pay to a virtual account',
    bank: 'Bank',
    number: 'Virtual account number',
    holder: 'Name of the account',
    amount: 'Amount',
    copyNumber: 'Copy number',
    copiedNumber: 'Virtual account number copied.',
    copyAmount: 'Copy amount',
    copiedAmount: 'Amount copied.',
    how: 'How to pay',
    check: 'Before you pay, check the name of the account on your screen.',
    exact: 'Pay exactly this amount.',
    bad: 'This virtual account number cannot be used',
    badBody: 'Do not go on with the payment. Make a new code, or ask an officer at the desk.',
  },
);
