import type {Ledger, Side} from './ledger.ts';
import {classCode} from './line.ts';
import {Chains, NumberTable} from './number-table.ts';

/** What a line could be paired with: how many, and which when it is one. */
interface Candidates {
  readonly count: Int32Array;
  readonly only: Int32Array;
}

/** Lines of one amount and direction in the order of their days, those without a reference counted. */
class SameAmount {
  readonly lines: readonly number[];
  readonly #days: Int32Array;
  readonly #refs: Int32Array;
  /** How many of the lines before a place have no reference. */
  readonly #bare: Int32Array;

  constructor(side: Side, lines: number[]) {
    this.lines = lines.sort((a, b) => side.days[a]! - side.days[b]!);
    this.#days = Int32Array.from(this.lines, line => side.days[line]!);
    this.#refs = Int32Array.from(this.lines, line => side.ref(line));
    this.#bare = new Int32Array(lines.length + 1);
    for (let place = 0; place < lines.length; place += 1)
      this.#bare[place + 1] = this.#bare[place]! + (this.#refs[place]! < 0 ? 1 : 0);
  }

  /**
   * For each line of this side the lines of the other within the tolerance. Two lines that name two different references
   * are no candidates of each other: equal amounts are common, and a payment made twice would hide one not made.
   */
  candidates(other: SameAmount, tolerance: number): Candidates {
    const [count, only] = [new Int32Array(this.lines.length), new Int32Array(this.lines.length)];
    let [from, to] = [0, 0];
    for (let place = 0; place < this.lines.length; place += 1) {
      const day = this.#days[place]!;
      while (from < other.lines.length && other.#days[from]! < day - tolerance) from += 1;
      while (to < other.lines.length && other.#days[to]! <= day + tolerance) to += 1;
      const bare = this.#refs[place]! >= 0;
      const found = bare ? other.#bare[to]! - other.#bare[from]! : to - from;
      count[place] = found;
      only[place] = found !== 1 ? -1 : bare ? other.#placeOfBare(from, to) : from;
    }
    return {count, only};
  }

  /** Place of the only line without a reference in a range. */
  #placeOfBare(from: number, to: number): number {
    const before = this.#bare[from]!;
    let [low, high] = [from, to];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#bare[middle]! > before) high = middle;
      else low = middle;
    }
    return low;
  }
}

function gather(chains: Chains, place: number): number[] {
  const lines: number[] = [];
  for (let line = chains.first(place); line >= 0; line = chains.next(line)) lines.push(line);
  return lines;
}

/**
 * Pairs lines of the same amount and direction within the tolerance where each is the only candidate of the other; lines
 * with candidates that are not paired become AMBIGUOUS. Nothing is guessed.
 *
 * @param bank - Open bank lines to look at; `book` likewise.
 * @param code - Class of the pairs.
 * @source cashless.md 9.2 (MATCHED_FUZZY, AMBIGUOUS)
 * @internal
 */
export function matchByAmount(
  ledger: Ledger,
  bank: Int32Array,
  book: Int32Array,
  tolerance: number,
  code: number,
): void {
  if (bank.length === 0 || book.length === 0) return;
  const table = new NumberTable(book.length);
  const books = new Chains(ledger.bookLines.length, book.length);
  for (const line of book) books.add(table.add(ledger.book.keys[line]!), line);
  const banks = new Chains(ledger.bankLines.length, table.count);
  for (const line of bank) {
    const place = table.find(ledger.bank.keys[line]!);
    if (place >= 0) banks.add(place, line);
  }
  for (let place = 0; place < table.count; place += 1) {
    const first = banks.first(place);
    if (first < 0) continue;
    const second = books.first(place);
    if (banks.next(first) < 0 && books.next(second) < 0) matchTwo(ledger, first, second, tolerance, code);
    else matchMany(ledger, gather(banks, place), gather(books, place), tolerance, code);
  }
}

function matchTwo(ledger: Ledger, bank: number, book: number, tolerance: number, code: number): void {
  if (Math.abs(ledger.bank.days[bank]! - ledger.book.days[book]!) > tolerance) return;
  if (ledger.bank.ref(bank) >= 0 && ledger.book.ref(book) >= 0) return;
  ledger.pair(bank, book, code);
}

function matchMany(ledger: Ledger, bank: number[], book: number[], tolerance: number, code: number): void {
  const [ours, theirs] = [new SameAmount(ledger.bank, bank), new SameAmount(ledger.book, book)];
  const right = ours.candidates(theirs, tolerance);
  const left = theirs.candidates(ours, tolerance);
  const ambiguous = classCode('AMBIGUOUS');
  for (const [place, line] of ours.lines.entries()) {
    const only = right.only[place]!;
    if (only >= 0 && left.only[only] === place) ledger.pair(line, theirs.lines[only]!, code);
    else if (right.count[place]! > 0) ledger.bank.classes[line] = ambiguous;
  }
  for (const [place, line] of theirs.lines.entries())
    if (left.count[place]! > 0 && ledger.book.isOpen(line)) ledger.book.classes[line] = ambiguous;
}
