import {SenSum} from '../bank/sum.ts';
import {isSen, signedSen} from './amount-keys.ts';
import type {Ledger, MatchRule} from './ledger.ts';

/** Classes that the lines of one reference get. @internal */
export interface Settlement {
  readonly rule: MatchRule;
  /** Same amount. */
  readonly equal: number;
  /** Same sum. */
  readonly sum: number;
  /** The reference agrees, the amounts do not. */
  readonly mismatch: number;
  /** Whether the sum of all is looked at before single amounts: a batch is one payment, however equal its lines. */
  readonly sumFirst: boolean;
}

/**
 * Gives the open bank and book lines of one reference their classes: equal amounts in pairs, the rest by its sum, else as a
 * mismatch. What is left on one side only stays open.
 * @internal
 */
export function settle(ledger: Ledger, bank: number[], book: number[], how: Settlement): void {
  for (const sign of [1, -1]) {
    const ours = bank.filter(line => ledger.bank.keys[line]! * sign > 0);
    const theirs = book.filter(line => ledger.book.keys[line]! * sign > 0);
    if (ours.length > 0 && theirs.length > 0) settleDirection(ledger, ours, theirs, how);
  }
}

function settleDirection(ledger: Ledger, bank: number[], book: number[], how: Settlement): void {
  if (how.sumFirst && sameSum(ledger, bank, book)) {
    ledger.join(sorted(ledger, bank, book, how.rule), how.sum);
    return;
  }
  pairEqual(ledger, bank, book, how.equal);
  const ours = bank.filter(ledger.bank.isOpen);
  const theirs = book.filter(ledger.book.isOpen);
  if (ours.length === 0 || theirs.length === 0) return;
  const code = !how.sumFirst && sameSum(ledger, ours, theirs) ? how.sum : how.mismatch;
  ledger.join(sorted(ledger, ours, theirs, how.rule), code);
}

function sorted(ledger: Ledger, bank: number[], book: number[], rule: MatchRule) {
  return {rule, bank: bank.toSorted(ledger.bank.byDay), book: book.toSorted(ledger.book.byDay)};
}

function sameSum(ledger: Ledger, bank: readonly number[], book: readonly number[]): boolean {
  return bankSum(ledger, bank) === bookSum(ledger, book);
}

/** Sum of bank lines in sen, what leaves the account below zero. @unit sen @internal */
export function bankSum(ledger: Ledger, lines: Iterable<number>): bigint {
  return sumOf(ledger.bank.keys, lines, line => ledger.bankLines[line]!.amount);
}

/** Sum of book lines in sen, what leaves the account below zero. @unit sen @internal */
export function bookSum(ledger: Ledger, lines: Iterable<number>): bigint {
  return sumOf(ledger.book.keys, lines, line => ledger.bookLines[line]!.amount);
}

function sumOf(keys: Float64Array, lines: Iterable<number>, money: (line: number) => string): bigint {
  const [into, out] = [new SenSum(), new SenSum()];
  for (const line of lines) {
    const key = keys[line]!;
    if (isSen(key)) into.add(signedSen(key));
    else (key > 0 ? into : out).addMoney(money(line));
  }
  return into.total - out.total;
}

/**
 * Pairs lines of equal amount and direction: those of the same day first, the rest in the order of their dates. All of them
 * carry the same reference, so none is guessed; the order only makes the result the same for every order of input.
 * @internal
 */
export function pairEqual(
  ledger: Ledger,
  bank: readonly number[],
  book: readonly number[],
  code: number,
): void {
  if (bank.length === 1 && book.length === 1) {
    if (ledger.bank.keys[bank[0]!] === ledger.book.keys[book[0]!]) ledger.pair(bank[0]!, book[0]!, code);
    return;
  }
  const books = byKey(book, ledger.book.keys);
  for (const [key, ours] of byKey(bank, ledger.bank.keys)) {
    const theirs = books.get(key);
    if (theirs) pairInOrder(ledger, ours.sort(ledger.bank.byDay), theirs.sort(ledger.book.byDay), code);
  }
}

function byKey(lines: readonly number[], keys: Float64Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const line of lines) {
    const same = groups.get(keys[line]!);
    if (same) same.push(line);
    else groups.set(keys[line]!, [line]);
  }
  return groups;
}

function pairInOrder(ledger: Ledger, bank: readonly number[], book: readonly number[], code: number): void {
  let [left, right] = [0, 0];
  while (left < bank.length && right < book.length) {
    const days = ledger.bank.days[bank[left]!]! - ledger.book.days[book[right]!]!;
    if (days === 0) ledger.pair(bank[left]!, book[right]!, code);
    if (days <= 0) left += 1;
    if (days >= 0) right += 1;
  }
  const ours = bank.filter(ledger.bank.isOpen);
  const theirs = book.filter(ledger.book.isOpen);
  for (let place = 0; place < Math.min(ours.length, theirs.length); place += 1)
    ledger.pair(ours[place]!, theirs[place]!, code);
}
