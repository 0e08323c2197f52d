import {shortRefCounter} from '../short-ref.ts';
import {AmountKeys} from './amount-keys.ts';
import {Days} from './days.ts';
import {DuplicateTable} from './duplicates.ts';
import {keywordBit, type KeywordMatcher} from './keyword-matcher.ts';
import {matchClasses, type BankLine, type BookLine, type MatchClass} from './line.ts';
import {Chains, NumberTable} from './number-table.ts';

/** By what lines belong together. */
export type MatchRule =
  'SHORT_REF' | 'NTPN' | 'BILLING' | 'BATCH' | 'RETUR' | 'KEYWORD' | 'AMOUNT_AND_DATE' | 'BANK_REF';

/** Lines that belong together and are more than one of a side, or differ in amount. @internal */
export interface Group {
  readonly rule: MatchRule;
  readonly bank: readonly number[];
  readonly book: readonly number[];
}

const NONE = -1;

/** One side of a reconciliation in columns: what is compared, and what has been found. @internal */
export class Side {
  /** Amount with the direction as its sign: above zero comes in, below leaves. */
  readonly keys: Float64Array;
  readonly days: Int32Array;
  /** Place of the shortRef, −1 without. */
  readonly refs: Int32Array;
  /** Class codes, 0 while a line is open. */
  readonly classes: Uint8Array;
  /** Line of the other side; −2 − place of a group; −1 without. */
  readonly links: Int32Array;
  readonly #ids: (line: number) => string;

  constructor(length: number, ids: (line: number) => string) {
    this.keys = new Float64Array(length);
    this.days = new Int32Array(length);
    this.refs = new Int32Array(length).fill(NONE);
    this.classes = new Uint8Array(length);
    this.links = new Int32Array(length).fill(NONE);
    this.#ids = ids;
  }

  /** Whether a line has no class yet. */
  readonly isOpen = (line: number): boolean => this.classes[line] === 0;

  open(): number[] {
    const lines: number[] = [];
    for (let line = 0; line < this.classes.length; line += 1) if (this.classes[line] === 0) lines.push(line);
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
  /** Book lines with an NTPN, a billing or a batch. */
  readonly worded: number[] = [];

  constructor(bank: readonly BankLine[], book: readonly BookLine[], keywords: KeywordMatcher) {
    this.bankLines = bank;
    this.bookLines = book;
    this.bank = new Side(bank.length, line => bank[line]!.id);
    this.book = new Side(book.length, line => book[line]!.id);
    this.refs = new NumberTable(book.length);
    this.bookByRef = new Chains(book.length, book.length);
    this.bankByRef = new Chains(bank.length, book.length);
    const [amounts, days] = [new AmountKeys(), new Days()];
    this.#readBook(amounts, days);
    this.#readBank(amounts, days, keywords);
  }

  #readBook(amounts: AmountKeys, days: Days): void {
    const {keys, days: dayColumn, refs} = this.book;
    for (let line = 0; line < this.bookLines.length; line += 1) {
      const {date, side, amount, shortRef, ntpn, billing, batchId} = this.bookLines[line]!;
      keys[line] = directed(amounts.key(amount), side, 'IN', 'OUT');
      dayColumn[line] = days.day(date);
      if (ntpn !== undefined || billing !== undefined || batchId !== undefined) this.worded.push(line);
      if (shortRef === undefined) continue;
      const counter = shortRefCounter(shortRef);
      if (counter < 0) continue;
      const place = this.refs.add(counter);
      refs[line] = place;
      this.bookByRef.add(place, line);
    }
  }

  #readBank(amounts: AmountKeys, days: Days, keywords: KeywordMatcher): void {
    const {keys, days: dayColumn, refs, classes} = this.bank;
    const duplicates = new DuplicateTable(this.bankLines, this.bank);
    const retur = keywordBit('RETUR');
    for (let line = 0; line < this.bankLines.length; line += 1) {
      const {date, dc, amount, remark, bankRef} = this.bankLines[line]!;
      keys[line] = directed(amounts.key(amount), dc, 'C', 'D');
      dayColumn[line] = days.day(date);
      if (bankRef !== undefined && bankRef !== '') duplicates.add(line, bankRef);
      const counter = shortRefCounter(remark);
      if (counter < 0) continue;
      const place = this.refs.add(counter);
      refs[line] = place;
      this.bankByRef.add(place, line);
      if (dc === 'C' && (keywords.find(remark) & retur) !== 0) this.returs.push(line);
    }
    duplicates.mark(classes);
  }

  /** Gives a pair its class. */
  pair(bank: number, book: number, code: number): void {
    this.bank.classes[bank] = code;
    this.book.classes[book] = code;
    this.bank.links[bank] = book;
    this.book.links[book] = bank;
  }

  /** Gives lines that belong together their class. */
  join(group: Group, code: number): void {
    const link = -2 - this.groups.length;
    this.groups.push(group);
    for (const line of group.bank) {
      this.bank.classes[line] = code;
      this.bank.links[line] = link;
    }
    for (const line of group.book) {
      this.book.classes[line] = code;
      this.book.links[line] = link;
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
