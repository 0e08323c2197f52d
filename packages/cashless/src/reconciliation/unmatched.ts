import type {Unmatched, UnmatchedReason} from './explanation.ts';
import {keywordBit, type KeywordMatcher} from './keyword-matcher.ts';
import type {Ledger, Side} from './ledger.ts';
import {classCode, type MatchClass} from './line.ts';
import {NearestLines} from './nearest.ts';

const leftoverNames = ['AMBIGUOUS', 'BANK_ONLY_DEBIT', 'BANK_ONLY_CREDIT', 'IN_TRANSIT', 'BKU_ONLY'] as const;

interface Reason {
  readonly reason: UnmatchedReason;
  readonly related: readonly number[];
}

/** Lines without partner by amount and direction. */
function leftovers(side: Side): NearestLines {
  const codes = new Set<number>(leftoverNames.map(classCode));
  return new NearestLines(side, line => (codes.has(side.classes[line]!) ? side.keys[line]! : undefined));
}

/** Reference and direction as one number. */
function refKey(side: Side, line: number): number | undefined {
  const place = side.ref(line);
  return place < 0 ? undefined : place * 2 + (side.keys[line]! > 0 ? 1 : 0);
}

/** Lines by reference and direction, those imported twice left out. */
function references(side: Side): NearestLines {
  const duplicate = classCode('DUPLICATE_BANK');
  return new NearestLines(side, line => (side.classes[line] === duplicate ? undefined : refKey(side, line)));
}

/** Finds why lines have no partner. @internal */
export class UnmatchedReasons {
  readonly #ledger: Ledger;
  readonly #keywords: KeywordMatcher;
  readonly #amounts: {readonly bank: NearestLines; readonly book: NearestLines};
  readonly #refs: {readonly bank: NearestLines; readonly book: NearestLines};

  constructor(ledger: Ledger, keywords: KeywordMatcher) {
    this.#ledger = ledger;
    this.#keywords = keywords;
    this.#amounts = {bank: leftovers(ledger.bank), book: leftovers(ledger.book)};
    this.#refs = {bank: references(ledger.bank), book: references(ledger.book)};
  }

  bank(line: number): Unmatched {
    const {bank, bankLines, book, bookLines} = this.#ledger;
    const name = this.#ledger.bankClass(line);
    const {reason, related} = this.#bankReason(line, name);
    const twice = reason === 'IMPORTED_TWICE';
    return {
      class: name,
      side: 'BANK',
      id: bankLines[line]!.id,
      reason,
      related: related.map(it => (twice ? bankLines : bookLines)[it]!.id),
      ...daysTo(bank.days[line]!, twice ? bank : book, related),
    };
  }

  book(line: number): Unmatched {
    const {bank, bankLines, book, bookLines} = this.#ledger;
    const name = this.#ledger.bookClass(line);
    const {reason, related} = this.#bookReason(line, name);
    return {
      class: name,
      side: 'BOOK',
      id: bookLines[line]!.id,
      reason,
      related: related.map(it => bankLines[it]!.id),
      ...daysTo(book.days[line]!, bank, related),
    };
  }

  #bankReason(line: number, name: MatchClass): Reason {
    const {bank} = this.#ledger;
    if (name === 'DUPLICATE_BANK') return {reason: 'IMPORTED_TWICE', related: [this.#original(line)]};
    if (name === 'AMBIGUOUS') return this.#candidates(bank, line, this.#amounts.book);
    if (name !== 'BANK_ONLY_DEBIT' && name !== 'BANK_ONLY_CREDIT') return {reason: 'NOT_POSTED', related: []};
    if (this.#isRetur(line)) return {reason: 'RETUR_WITHOUT_DEBIT', related: []};
    const other = sameReference(bank, line, this.#refs.book) ?? sameAmount(bank, line, this.#amounts.book);
    return other ?? {reason: bank.ref(line) < 0 ? 'NO_TRACE' : 'REFERENCE_UNKNOWN', related: []};
  }

  #bookReason(line: number, name: MatchClass): Reason {
    const {book} = this.#ledger;
    if (name === 'AMBIGUOUS') return this.#candidates(book, line, this.#amounts.bank);
    const repeated = sameReference(book, line, this.#refs.bank);
    if (repeated) return repeated;
    if (name === 'IN_TRANSIT') return {reason: 'NOT_YET_AT_BANK', related: []};
    return sameAmount(book, line, this.#amounts.bank) ?? {reason: 'NO_TRACE', related: []};
  }

  #isRetur(line: number): boolean {
    const {bank, bankLines} = this.#ledger;
    return bank.keys[line]! > 0 && (this.#keywords.find(bankLines[line]!.remark) & keywordBit('RETUR')) !== 0;
  }

  /** The line that stays of lines imported more than once. */
  #original(line: number): number {
    const {bank} = this.#ledger;
    const duplicate = classCode('DUPLICATE_BANK');
    let original = line;
    while (bank.classes[original] === duplicate) original = bank.partner(original);
    return original;
  }

  #candidates(side: Side, line: number, others: NearestLines): Reason {
    return {reason: 'SEVERAL_CANDIDATES', related: others.near(side.keys[line]!, side.days[line]!)};
  }
}

function daysTo(day: number, side: Side, related: readonly number[]): {readonly days?: number} {
  const nearest = related[0];
  return nearest === undefined ? {} : {days: day - side.days[nearest]!};
}

function sameReference(side: Side, line: number, others: NearestLines): Reason | undefined {
  const key = refKey(side, line);
  const related = key === undefined ? [] : others.near(key, side.days[line]!);
  return related.length > 0 ? {reason: 'REFERENCE_REPEATED', related} : undefined;
}

function sameAmount(side: Side, line: number, others: NearestLines): Reason | undefined {
  const [key, day] = [side.keys[line]!, side.days[line]!];
  const dated = others.near(key, day);
  if (dated.length > 0) return {reason: 'SAME_AMOUNT_OTHER_DATE', related: dated};
  const turned = others.near(-key, day);
  return turned.length > 0 ? {reason: 'SAME_AMOUNT_OTHER_DIRECTION', related: turned} : undefined;
}
