/** Numbers and their words. @source identifiers.md 6.7; spellings of KBBI */
export const spelled: readonly (readonly [digits: string, words: string])[] = [
  ['0', 'nol'],
  ['13', 'tiga belas'],
  ['17', 'tujuh belas'],
  ['105', 'seratus lima'],
  ['1000', 'seribu'],
  ['1013', 'seribu tiga belas'],
  ['23000', 'dua puluh tiga ribu'],
  ['103000', 'seratus tiga ribu'],
  ['3001000', 'tiga juta seribu'],
  ['2500000', 'dua juta lima ratus ribu'],
  ['75000000', 'tujuh puluh lima juta'],
  ['1750000000', 'satu miliar tujuh ratus lima puluh juta'],
  ['2750000000000', 'dua triliun tujuh ratus lima puluh miliar'],
  ['2001001001001000', 'dua kuadriliun satu triliun satu miliar satu juta seribu'],
  [
    '888888888888888',
    'delapan ratus delapan puluh delapan triliun delapan ratus delapan puluh delapan miliar delapan ratus delapan puluh delapan juta delapan ratus delapan puluh delapan ribu delapan ratus delapan puluh delapan',
  ],
];

/** What must be refused: spelled, it would stand on a receipt as another amount. */
export const unspellable: readonly string[] = ['2.750.000', '12,5', '1500.5', '', 'NaN'];
