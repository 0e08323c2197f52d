import {Chains} from './number-table.ts';

const NTPN = 16;
const BILLING = 15;
const LONGEST = 31;

/** Letters and digits; small letters count as capitals. */
function upperCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 32;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? code : 0;
}

function isJoiner(code: number): boolean {
  return code === 45 || code === 46 || code === 47 || code === 95;
}

/** Words that are counted up stay neighbours: their last characters make the last bits. */
function wordHash(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index += 1)
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return hash;
}

/**
 * Slot of a hash: blocks of 64 neighbours lie anywhere, neighbours lie together. Bank and book bring what is counted up in
 * nearly the same order, and a table of a million words does not fit a processor's memory.
 * @internal
 */
export function slotOf(hash: number, mask: number): number {
  const block = Math.imul(hash >>> 6, 0x9e3779b1);
  return (((block ^ (block >>> 15)) << 6) ^ (hash & 63)) & mask;
}

/**
 * Words of the book (NTPN, kode billing, batch) with the lines that have them, to be found in remarks without cutting the
 * remarks into words.
 * @internal
 */
export class WordTable {
  readonly #words: string[] = [];
  #hashes = new Int32Array(256);
  #slots = new Int32Array(1024);
  #book: Chains | undefined;
  #bank: Chains | undefined;
  readonly #bookLines: number;
  readonly #bankLines: number;
  /** Bit for each length up to 31 that a word has. */
  #lengths = 0;
  #lastWord = '';
  #lastPlace = -1;

  constructor(bookLines: number, bankLines: number) {
    this.#bookLines = bookLines;
    this.#bankLines = bankLines;
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
    this.#book ??= new Chains(this.#bookLines, 256);
    this.#book.add(this.#lastPlace, line);
  }

  #placeOf(word: string): number {
    if (word === '' || word.length > LONGEST) return -1;
    const hash = wordHash(word);
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    for (; this.#slots[slot]! > 0; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (this.#hashes[place] === hash && this.#words[place] === word) return place;
    }
    this.#words.push(word);
    if (this.#words.length > this.#hashes.length) this.#grow();
    this.#hashes[this.#words.length - 1] = hash;
    this.#lengths |= 1 << (word.length - 1);
    this.#put(hash, this.#words.length);
    return this.#words.length - 1;
  }

  #put(hash: number, value: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    while (this.#slots[slot]! > 0) slot = (slot + 1) & mask;
    this.#slots[slot] = value;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < hashes.length; place += 1) this.#put(hashes[place]!, place + 1);
  }

  /** Whether some word is so long: most words of a remark end here. */
  hasLength(length: number): boolean {
    return length > 0 && length <= LONGEST && (this.#lengths & (1 << (length - 1))) !== 0;
  }

  /** Place of the word that a text has from `start` to `end`, −1 when it is none of ours. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(hash, mask); this.#slots[slot]! > 0; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (this.#hashes[place] !== hash) continue;
      const word = this.#words[place]!;
      if (
        word.length === end - start &&
        (text.startsWith(word, start) || text.slice(start, end).toUpperCase() === word)
      )
        return place;
    }
    return -1;
  }

  /** Notes that a bank line has the word of a place. */
  meet(place: number, bankLine: number): void {
    this.#bank ??= new Chains(this.#bankLines, this.#words.length);
    this.#bank.add(place, bankLine);
  }

  /** Lines with the word of a place: the bank's, which have been met, and the book's. */
  get chains(): {readonly bank: Chains; readonly book: Chains} | undefined {
    return this.#bank && this.#book && {bank: this.#bank, book: this.#book};
  }
}

/** The three kinds of words, and what of them a remark has. @internal */
export class RemarkWords {
  readonly ntpn: WordTable;
  readonly billing: WordTable;
  readonly batch: WordTable;
  #ntpn = -1;
  #billing = -1;
  #batch = -1;

  constructor(bookLines: number, bankLines: number) {
    this.ntpn = new WordTable(bookLines, bankLines);
    this.billing = new WordTable(bookLines, bankLines);
    this.batch = new WordTable(bookLines, bankLines);
  }

  get isEmpty(): boolean {
    return this.ntpn.size + this.billing.size + this.batch.size === 0;
  }

  /** Notes which words the remark of a bank line has, the first of each kind. */
  meet(remark: string, line: number): void {
    this.#ntpn = this.#billing = this.#batch = -1;
    this.#find(remark);
    if (this.#ntpn >= 0) this.ntpn.meet(this.#ntpn, line);
    if (this.#billing >= 0) this.billing.meet(this.#billing, line);
    if (this.#batch >= 0) this.batch.meet(this.#batch, line);
  }

  /**
   * One walk over a remark. NTPN and billing are runs of letters and digits; a batch may have `-`, `.`, `/` and `_` inside.
   */
  #find(remark: string): void {
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
        if (index - runStart >= BILLING) this.#findTax(remark, runStart, index, runHash);
        runStart = -1;
      }
      if (wideStart < 0) continue;
      if (isJoiner(code)) wideHash = (Math.imul(wideHash, 31) + code) | 0;
      else {
        if (this.#batch < 0 && this.batch.hasLength(wideEnd - wideStart))
          this.#batch = this.batch.find(remark, wideStart, wideEnd, wideEndHash);
        wideStart = -1;
      }
    }
  }

  #findTax(remark: string, start: number, end: number, hash: number): void {
    const length = end - start;
    if (length === NTPN && this.#ntpn < 0) this.#ntpn = this.ntpn.find(remark, start, end, hash);
    else if (length === BILLING && this.#billing < 0)
      this.#billing = this.billing.find(remark, start, end, hash);
    else if (length > NTPN) this.#findGlued(remark.slice(start, end).toUpperCase());
  }

  /** NTPN or billing in a run that is stuck to something: `NTPN8A1B2C3D4E5F6G7H`, `MPN026110000000001`. */
  #findGlued(run: string): void {
    const tail = run.slice(-NTPN);
    if (this.#ntpn < 0 && run.startsWith('NTPN')) this.#ntpn = this.ntpn.find(tail, 0, NTPN, wordHash(tail));
    const digits = /(?<![0-9])[0-9]{15}(?![0-9])/.exec(run)?.[0];
    if (this.#billing < 0 && digits !== undefined)
      this.#billing = this.billing.find(digits, 0, BILLING, wordHash(digits));
  }
}
