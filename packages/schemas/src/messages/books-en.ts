import type {Catalogue} from './fill.ts';

/** The texts of `booksId` in English. */
export const booksEn: Catalogue = {
  'koran.selisih':
    'Opening plus credits minus debits is not the closing balance (statement {i}, difference {x}). Ask the bank for the whole file.',
  'koran.rekening': 'Statement {i} is not of your account. Choose another file.',
  'koran.mata_uang': 'Statement {i} is not in rupiah. Choose another file.',
  'koran.terbaca': 'There are {n} lines that could not be read. Check the chosen format and upload again.',
  'koran.kosong': 'The file has no movements. Check the chosen format.',
  'koran.baris': 'Line {i}: {x}',
  'koran.profil': 'This format is not known. Choose one of the list.',
  'bku.tanggal':
    'The date must lie between {x} and {y}: entries of the cash book follow each other, up to today.',
  'bku.dokumen': 'Name the document it follows from, for instance the number of the SP2D.',
  'kas.pecahan': 'There is no denomination {x}. Remove that row.',
  'kas.tanggal': 'The date of a cash count may not be after today.',
};
