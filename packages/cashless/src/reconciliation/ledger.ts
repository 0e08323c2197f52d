import {shortRefCounter} from '../short-ref.ts';
import {AmountKeys} from './amount-keys.ts';
import {Days} from './days.ts';
import {DuplicateTable} from './duplicates.ts';
import {keywordBit, type KeywordMatcher} from './keyword-matcher.ts';
import {matchClasses, type BankLine, type BookLine, type MatchClass} from './line.ts';
import {Chains, NumberTable} from './number-table.ts';
import {RemarkWords} from './word-table.ts';

/** By what lines belong together. */
export type MatchRule =
  'SHORT_REF' | 'NTPN' | 'BILLING' | 'BATCH' | 'RETUR' | 'KEYWORD' | 'AMOUNT_AND_DATE' | 'BANK_REF';

/** Lines that belong together and are more than one of a side, or differ in amount. @internal */
export interface Group {
  readonly rule: MatchRule;
  readonly bank: readonly number[];
  readonly book: readonly number[];
}

/** One side of a reconciliation in columns: what is compared, and what has been found. @internal */
export class Side {
  /** Amount with the direction as its sign: above zero comes in, below leaves. */
  readonly keys: Float64Array;
  readonly days: Int32Array;
  /** Place of the shortRef + 1, 0 without. Zeros need no filling in: a system gives memory empty. */
  readonly #refs: Int32Array;
  /** Class codes, 0 while a line is open. */
  readonly classes: Uint8Array;
  /** Line of the other side + 1; −1 − place of a group; 0 without. */
  readonly #links: Int32Array;
  readonly #ids: (line: number) => string;

  constructor(length: number, ids: (line: number) => string) {
    this.keys = new Float64Array(length);
    this.days = new Int32Array(length);
    this.#refs = new Int32Array(length);
    this.classes = new Uint8Array(length);
    this.#links = new Int32Array(length);
    this.#ids = ids;
  }

  /** Place of the shortRef of a line, −1 without. */
  ref(line: number): number {
    return this.#refs[line]! - 1;
  }

  setRef(line: number, place: number): void {
    this.#refs[line] = place + 1;
  }

  /** Line of the other side that a line is paired with, −1 without. */
  partner(line: number): number {
    return Math.max(this.#links[line]! - 1, -1);
  }

  /** Place of the group a line is in, −1 without. */
  group(line: number): number {
    return Math.max(-this.#links[line]! - 1, -1);
  }

  setLink(line: number, other: number): void {
    this.#links[line] = other + 1;
  }

  setGroup(line: number, group: number): void {
    this.#links[line] = -1 - group;
  }

  /** Whether a line has no class yet. */
  readonly isOpen = (line: number): boolean => this.classes[line] === 0;

  /** Lines that have no class yet. */
  open(): Int32Array {
    let count = 0;
    for (const code of this.classes) if (code === 0) count += 1;
    const lines = new Int32Array(count);
    for (let line = 0, place = 0; place < count; line += 1)
      if (this.classes[line] === 0) lines[place++] = line;
    return lines;
  }

  /** Order by date, then id: the same whatever order the lines came in. */
  readonly byDay = (a: number, b: number): number => this.days[a]! - this.days[b]! || this.byId(a, b);

  byId(a: number, b: number): number {
    const [left, right] = [this.#ids(a), this.#ids(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  }
}

/** All lines of a reconciliation in columns, and what has been found. @internal */
export class Ledger {
  readonly bankLines: readonly BankLine[];
  readonly bookLines: readonly BookLine[];
  readonly bank: Side;
  readonly book: Side;
  readonly groups: Group[] = [];
  /** Debit that a retur takes back, by the line of the retur. */
  readonly returned = new Map<number, number>();
  /** Lines with a shortRef by its place. */
  readonly bankByRef: Chains;
  readonly bookByRef: Chains;
  readonly refs: NumberTable;
  /** Credits with a word for retur and a shortRef. */
  readonly returs: number[] = [];
  readonly words: RemarkWords;
  /** Which keywords the remark of a bank line has; of lines with a shortRef only after {@link scanOpen}. */
  readonly keywords: Uint8Array;
  readonly #matcher: KeywordMatcher;

  constructor(bank: readonly BankLine[], book: readonly BookLine[], keywords: KeywordMatcher) {
    this.bankLines = bank;
    this.bookLines = book;
    this.bank = new Side(bank.length, line => bank[line]!.id);
    this.book = new Side(book.length, line => book[line]!.id);
    this.refs = new NumberTable(book.length);
    this.bookByRef = new Chains(book.length, book.length);
    this.bankByRef = new Chains(bank.length, book.length);
    this.words = new RemarkWords(book.length, bank.length);
    this.keywords = new Uint8Array(bank.length);
    this.#matcher = keywords;
    const [amounts, days] = [new AmountKeys(), new Days()];
    this.#readBook(amounts, days);
    this.#readBank(amounts, days);
  }

  #readBook(amounts: AmountKeys, days: Days): void {
    const {keys, days: dayColumn} = this.book;
    for (let line = 0; line < this.bookLines.length; line += 1) {
      const {date, side, amount, shortRef, ntpn, billing, batchId} = this.bookLines[line]!;
      keys[line] = directed(amounts.key(amount), side, 'IN', 'OUT');
      dayColumn[line] = days.day(date);
      if (ntpn !== undefined) this.words.ntpn.add(ntpn, line);
      if (billing !== undefined) this.words.billing.add(billing, line);
      if (batchId !== undefined) this.words.batch.add(batchId, line);
      if (shortRef === undefined) continue;
      const counter = shortRefCounter(shortRef);
      if (counter < 0) continue;
      const place = this.refs.add(counter);
      this.book.setRef(line, place);
      this.bookByRef.add(place, line);
    }
  }

  #readBank(amounts: AmountKeys, days: Days): void {
    const {keys, days: dayColumn, classes} = this.bank;
    const duplicates = new DuplicateTable(this.bankLines, this.bank);
    const retur = keywordBit('RETUR');
    for (let line = 0; line < this.bankLines.length; line += 1) {
      const {date, dc, amount, remark, bankRef} = this.bankLines[line]!;
      keys[line] = directed(amounts.key(amount), dc, 'C', 'D');
      dayColumn[line] = days.day(date);
      if (bankRef !== undefined && bankRef !== '') duplicates.add(line, bankRef);
      const counter = shortRefCounter(remark);
      if (counter < 0) {
        this.#scan(line, remark);
        continue;
      }
      const place = this.refs.add(counter);
      this.bank.setRef(line, place);
      this.bankByRef.add(place, line);
      if (dc === 'C' && (this.#matcher.find(remark) & retur) !== 0) this.returs.push(line);
    }
    duplicates.mark(classes);
  }

  /** Looks for words of the book and keywords, while the remark is still near the processor. */
  #scan(line: number, remark: string): void {
    if (!this.words.isEmpty) this.words.meet(remark, line);
    this.keywords[line] = this.#matcher.find(remark);
  }

  /** The same for lines whose shortRef led to nothing: few, so they are not looked at before. */
  scanOpen(): void {
    for (let line = 0; line < this.bankLines.length; line += 1)
      if (this.bank.classes[line] === 0 && this.bank.ref(line) >= 0)
        this.#scan(line, this.bankLines[line]!.remark);
  }

  /** Gives a pair its class. */
  pair(bank: number, book: number, code: number): void {
    this.bank.classes[bank] = code;
    this.book.classes[book] = code;
    this.bank.setLink(bank, book);
    this.book.setLink(book, bank);
  }

  /** Gives lines that belong together their class. */
  join(group: Group, code: number): void {
    const place = this.groups.length;
    this.groups.push(group);
    for (const line of group.bank) {
      this.bank.classes[line] = code;
      this.bank.setGroup(line, place);
    }
    for (const line of group.book) {
      this.book.classes[line] = code;
      this.book.setGroup(line, place);
    }
  }

  bankClass(line: number): MatchClass {
    return matchClasses[this.bank.classes[line]! - 1]!;
  }

  bookClass(line: number): MatchClass {
    return matchClasses[this.book.classes[line]! - 1]!;
  }
}

/** @throws RangeError on another direction: it would be counted to the wrong side */
function directed(key: number, direction: string, into: string, out: string): number {
  if (direction === into) return key;
  if (direction === out) return -key;
  throw new RangeError(`Arah baris rekonsiliasi harus ${into} atau ${out}.`);
}
