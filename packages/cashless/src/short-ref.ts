/** 31 symbols: no I, L, O, U, Z, so that a remark read from paper is read right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const SYMBOLS = 8;

function checkSymbol(symbols: string): string {
  const sum = [...symbols].reduce(
    (total, symbol, index) => total + ALPHABET.indexOf(symbol) * (index + 1),
    0,
  );
  return ALPHABET[sum % 31]!;
}

/**
 * The 10-character reference of a payment for bank remarks: `P`, 8 symbols of a counter, check symbol.
 * The official numbers are too long for a bank statement; BPK found SP2D that could not be traced for that reason.
 *
 * @param counter - Whole number from 0 to 31^8 − 1.
 * @throws RangeError outside that range
 */
export function makeShortRef(counter: number): string {
  if (!Number.isSafeInteger(counter) || counter < 0 || counter >= 31 ** SYMBOLS) {
    throw new RangeError('Pencacah shortRef di luar jangkauan.');
  }
  let rest = counter;
  let symbols = '';
  for (let place = 0; place < SYMBOLS; place += 1) {
    symbols = ALPHABET[rest % 31]! + symbols;
    rest = Math.floor(rest / 31);
  }
  return `P${symbols}${checkSymbol(symbols)}`;
}

/** Whether a word is a shortRef; ordinary words of the same shape fail the check symbol. */
export function isShortRef(word: string): boolean {
  return /^P[0-9A-HJKMNP-TV-Y]{9}$/.test(word) && checkSymbol(word.slice(1, 9)) === word[9];
}

/** The first shortRef in a bank remark, or `undefined`. */
export function findShortRef(remark: string): string | undefined {
  return remark.match(/\bP[0-9A-HJKMNP-TV-Y]{9}\b/g)?.find(isShortRef);
}
