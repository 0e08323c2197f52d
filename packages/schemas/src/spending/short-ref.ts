/** 31 symbols: no I, L, O, U, Z, so that a remark read from paper is read right. @internal */
export const shortRefAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
/** Symbols of the counter. @internal */
export const shortRefSymbols = 8;

function checkSymbol(symbols: string): string {
  let sum = 0;
  for (let place = 0; place < shortRefSymbols; place += 1)
    sum += shortRefAlphabet.indexOf(symbols[place]!) * (place + 1);
  return shortRefAlphabet[sum % 31]!;
}

/**
 * The 10-character reference of a payment for bank remarks: `P`, 8 symbols of a counter, check symbol.
 * The official numbers are too long for a bank statement; BPK found SP2D that could not be traced for that reason.
 *
 * @param counter - Whole number from 0 to 31^8 − 1.
 * @throws RangeError outside that range
 * @source cashless.md 8.5
 */
export function makeShortRef(counter: number): string {
  if (!Number.isSafeInteger(counter) || counter < 0 || counter >= 31 ** shortRefSymbols) {
    throw new RangeError('Pencacah shortRef di luar jangkauan.');
  }
  let rest = counter;
  let symbols = '';
  for (let place = 0; place < shortRefSymbols; place += 1) {
    symbols = shortRefAlphabet[rest % 31]! + symbols;
    rest = Math.floor(rest / 31);
  }
  return `P${symbols}${checkSymbol(symbols)}`;
}

/** Whether a word is a shortRef; ordinary words of the same shape fail the check symbol. */
export function isShortRef(word: string): boolean {
  return /^P[0-9A-HJKMNP-TV-Y]{9}$/.test(word) && checkSymbol(word.slice(1, 9)) === word[9];
}
