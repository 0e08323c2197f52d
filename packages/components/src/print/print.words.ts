import {defineWords} from '../texts/words.ts';

/** Words of printing. */
export const printWords = defineWords(
  'print',
  {
    print: 'Cetak',
    paper: 'Ukuran kertas',
    a4: 'A4',
    f4: 'F4 (folio)',
    thermal80: 'Struk 80 mm',
    thermal58: 'Struk 58 mm',
    printed: 'Dicetak {time}',
    page: 'halaman ',
    of: ' dari ',
  },
  {
    print: 'Print',
    paper: 'Paper size',
    a4: 'A4',
    f4: 'F4 (folio)',
    thermal80: 'Receipt, 80 mm',
    thermal58: 'Receipt, 58 mm',
    printed: 'Printed {time}',
    page: 'page ',
    of: ' of ',
  },
);
