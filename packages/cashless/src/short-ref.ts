import {
  makeShortRef,
  shortRefAlphabet as ALPHABET,
  shortRefSymbols as SYMBOLS,
} from '@kepahiang/schemas/spending/short-ref.js';

export {isShortRef, makeShortRef} from '@kepahiang/schemas/spending/short-ref.js';

/** Counters with two zeros in front. A regency reaches the last of them after thousands of years. */
const TELLING = 31 ** 6;
const UNDERSCORE = 95;

const NEITHER = -1;
const SEPARATOR = -2;

/** What each ASCII character is worth in a shortRef; banks wrap and space remarks with the separators. */
function characterValues(): Int8Array {
  const values = new Int8Array(128).fill(NEITHER);
  for (let value = 0; value < 31; value += 1) values[ALPHABET.charCodeAt(value)] = value;
  for (const separator of ' ./-\n\r\t') values[separator.charCodeAt(0)] = SEPARATOR;
  return values;
}
const VALUES = /* @__PURE__ */ characterValues();

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === UNDERSCORE
  );
}

function isEdge(text: string, index: number): boolean {
  return index < 0 || index >= text.length || !isWordCode(text.charCodeAt(index));
}

/**
 * The counter behind the `P` at `start`: itself where the reference stands as a word, −2 − counter where something was
 * put into it or stuck to it, −1 where there is none.
 */
function counterAt(text: string, start: number): number {
  let counter = 0;
  let sum = 0;
  let place = 0;
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code < 128 ? VALUES[code]! : NEITHER;
    if (value === NEITHER) return -1;
    if (value === SEPARATOR) continue;
    place += 1;
    if (place <= SYMBOLS) {
      counter = counter * 31 + value;
      sum += value * place;
      continue;
    }
    if (sum % 31 !== value) return -1;
    const whole = index === start + SYMBOLS + 1 && isEdge(text, start - 1) && isEdge(text, index + 1);
    if (whole) return counter;
    return counter < TELLING ? -2 - counter : -1;
  }
  return -1;
}

/**
 * The shortRef of a bank remark, or `undefined`: the first that stands as a word; else the first that the bank has
 * spaced, wrapped or stuck to its neighbours (`P0000 0038Q`, `TRFP00000038QDINKES`). Such a broken one counts only when
 * two zeros follow the `P`: without them, pieces of ordinary words pass the check symbol once in 31 times.
 * Upper case only; a reference whose end was cut off is not guessed.
 *
 * @source cashless.md 8.5
 */
export function findShortRef(remark: string): string | undefined {
  let broken = -1;
  for (let start = remark.indexOf('P'); start >= 0; start = remark.indexOf('P', start + 1)) {
    const found = counterAt(remark, start);
    if (found >= 0) return remark.slice(start, start + SYMBOLS + 2);
    if (found < -1 && broken < 0) broken = -2 - found;
  }
  return broken < 0 ? undefined : makeShortRef(broken);
}

/**
 * The counter of the shortRef in a bank remark, −1 when there is none: {@link findShortRef} without making a text.
 * @internal
 */
export function shortRefCounter(remark: string): number {
  let broken = -1;
  for (let start = remark.indexOf('P'); start >= 0; start = remark.indexOf('P', start + 1)) {
    const found = counterAt(remark, start);
    if (found >= 0) return found;
    if (found < -1 && broken < 0) broken = -2 - found;
  }
  return broken;
}
