import {Chains} from './number-table.ts';

/** Letters and digits; small letters count as capitals. */
function upperCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 32;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? code : 0;
}

function isJoiner(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 95;
}

/**
 * Words of the book (NTPN, kode billing, batch) with the lines that have them, to be found in remarks without cutting the
 * remarks into words.
 * @internal
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #places = new Map<number, number[]>();
  readonly #lines: number;
  /** Bit for each length up to 31 that a word has. */
  #lengths = 0;
  #lastWord = '';
  #lastPlace = -1;
  #book: Chains | undefined;
  #bank: Chains | undefined;

  /** @param lines - Number of book lines. */
  constructor(lines: number) {
    this.#lines = lines;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Notes that a book line has a word. */
  add(word: string, line: number): void {
    if (word !== this.#lastWord) {
      this.#lastWord = word;
      this.#lastPlace = this.#placeOf(word.trim().toUpperCase());
    }
    if (this.#lastPlace < 0) return;
    this.#book ??= new Chains(this.#lines, 16);
    this.#book.add(this.#lastPlace, line);
  }

  #placeOf(word: string): number {
    if (word === '' || word.length > 31) return -1;
    const hash = wordHash(word);
    const same = this.#places.get(hash);
    const known = same?.find(place => this.#words[place] === word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#lengths |= 1 << (word.length - 1);
    if (same) same.push(this.#words.length - 1);
    else this.#places.set(hash, [this.#words.length - 1]);
    return this.#words.length - 1;
  }

  /** Whether some word is so long: most words of a remark end here. */
  hasLength(length: number): boolean {
    return length > 0 && length <= 31 && (this.#lengths & (1 << (length - 1))) !== 0;
  }

  /** Place of the word that a text has from `start` to `end`, −1 when it is none of ours. */
  find(text: string, start: number, end: number, hash: number): number {
    const places = this.#places.get(hash);
    if (places === undefined) return -1;
    const word = text.slice(start, end).toUpperCase();
    return places.find(place => this.#words[place] === word) ?? -1;
  }

  /** Notes that a bank line has the word of a place. */
  meet(place: number, bankLine: number, bankLines: number): void {
    this.#bank ??= new Chains(bankLines, this.#words.length);
    this.#bank.add(place, bankLine);
  }

  /** Bank and book lines of a place that are `open`. */
  lines(
    place: number,
    openBank: (line: number) => boolean,
    openBook: (line: number) => boolean,
  ): [number[], number[]] {
    return [chained(this.#bank, place, openBank), chained(this.#book, place, openBook)];
  }
}

function chained(chains: Chains | undefined, place: number, open: (line: number) => boolean): number[] {
  const lines: number[] = [];
  if (chains)
    for (let line = chains.first(place); line >= 0; line = chains.next(line))
      if (open(line)) lines.push(line);
  return lines;
}

function wordHash(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index += 1)
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return hash;
}

/** Words of the book that a remark has: their places, −1 where there is none. @internal */
export interface FoundWords {
  ntpn: number;
  billing: number;
  batch: number;
}

const NTPN = 16;
const BILLING = 15;

/** NTPN or billing in a run that is stuck to something: `NTPN8A1B2C3D4E5F6G7H`, `MPN026110000000001`. */
function gluedTax(run: string, ntpn: WordTable, billing: WordTable, found: FoundWords): void {
  const tail = run.slice(-NTPN);
  if (found.ntpn < 0 && /^NTPN/i.test(run))
    found.ntpn = ntpn.find(tail, 0, NTPN, wordHash(tail.toUpperCase()));
  const digits = /(?<![0-9])[0-9]{15}(?![0-9])/.exec(run)?.[0];
  if (found.billing < 0 && digits) found.billing = billing.find(digits, 0, BILLING, wordHash(digits));
}

/**
 * Finds words of the three tables in a remark, in one walk. NTPN and billing are runs of letters and digits; a batch may
 * have `-`, `.`, `/` and `_` inside.
 * @internal
 */
export function findWords(
  remark: string,
  ntpn: WordTable,
  billing: WordTable,
  batch: WordTable,
  found: FoundWords,
): void {
  let runStart = -1;
  let runHash = 0;
  let wideStart = -1;
  let wideHash = 0;
  let wideEnd = 0;
  let wideEndHash = 0;
  for (let index = 0; index <= remark.length; index += 1) {
    const code = index < remark.length ? remark.charCodeAt(index) : 32;
    const letter = upperCode(code);
    if (letter > 0) {
      if (runStart < 0) {
        runStart = index;
        runHash = 0;
      }
      if (wideStart < 0) {
        wideStart = index;
        wideHash = 0;
      }
      runHash = (Math.imul(runHash, 31) + letter) | 0;
      wideHash = (Math.imul(wideHash, 31) + letter) | 0;
      wideEnd = index + 1;
      wideEndHash = wideHash;
      continue;
    }
    if (runStart >= 0) {
      const length = index - runStart;
      if (length === NTPN && found.ntpn < 0) found.ntpn = ntpn.find(remark, runStart, index, runHash);
      else if (length === BILLING && found.billing < 0)
        found.billing = billing.find(remark, runStart, index, runHash);
      else if (length > NTPN) gluedTax(remark.slice(runStart, index), ntpn, billing, found);
      runStart = -1;
    }
    if (wideStart < 0) continue;
    if (isJoiner(code)) wideHash = (Math.imul(wideHash, 31) + code) | 0;
    else {
      if (found.batch < 0 && batch.hasLength(wideEnd - wideStart))
        found.batch = batch.find(remark, wideStart, wideEnd, wideEndHash);
      wideStart = -1;
    }
  }
}
