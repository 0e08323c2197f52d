import {RELATED_LIMIT, type Unmatched, type UnmatchedReason} from './explanation.ts';
import {keywordBit, type KeywordMatcher} from './keyword-matcher.ts';
import type {Ledger, Side} from './ledger.ts';
import {classCode, type MatchClass} from './line.ts';

/** Lines of one amount that have no partner, by direction. */
type Leftovers = ReadonlyMap<number, readonly number[]>;

const leftoverClasses: ReadonlySet<number> = /* @__PURE__ */ new Set(
  (['AMBIGUOUS', 'BANK_ONLY_DEBIT', 'BANK_ONLY_CREDIT', 'IN_TRANSIT', 'BKU_ONLY'] as const).map(classCode),
);

function leftovers({keys, classes}: Side): Leftovers {
  const lines = new Map<number, number[]>();
  for (let line = 0; line < classes.length; line += 1) {
    if (!leftoverClasses.has(classes[line]!)) continue;
    const same = lines.get(keys[line]!);
    if (same) same.push(line);
    else lines.set(keys[line]!, [line]);
  }
  return lines;
}

/** Finds why lines have no partner. @internal */
export class UnmatchedReasons {
  readonly #ledger: Ledger;
  readonly #keywords: KeywordMatcher;
  readonly #bank: Leftovers;
  readonly #book: Leftovers;

  constructor(ledger: Ledger, keywords: KeywordMatcher) {
    this.#ledger = ledger;
    this.#keywords = keywords;
    this.#bank = leftovers(ledger.bank);
    this.#book = leftovers(ledger.book);
  }

  bank(line: number): Unmatched {
    const ledger = this.#ledger;
    const name = ledger.bankClass(line);
    const found = this.#bankReason(line, name);
    return this.#unmatched('BANK', name, line, found.reason, found.related, found.others ?? ledger.book);
  }

  book(line: number): Unmatched {
    const ledger = this.#ledger;
    const name = ledger.bookClass(line);
    const {reason, related} = this.#bookReason(line, name);
    return this.#unmatched('BOOK', name, line, reason, related, ledger.bank);
  }

  #bankReason(
    line: number,
    name: MatchClass,
  ): {reason: UnmatchedReason; related: readonly number[]; others?: Side} {
    const {bank, bookByRef, bankLines, returs} = this.#ledger;
    if (name === 'DUPLICATE_BANK')
      return {reason: 'IMPORTED_TWICE', related: [this.#original(line)], others: bank};
    if (name === 'AMBIGUOUS') return this.#sameAmount('SEVERAL_CANDIDATES', bank, line, this.#book, 1);
    if (name !== 'BANK_ONLY_DEBIT' && name !== 'BANK_ONLY_CREDIT') return {reason: 'NOT_POSTED', related: []};
    const ref = bank.ref(line);
    const retur = bank.keys[line]! > 0 && (returs.includes(line) || this.#isRetur(bankLines[line]!.remark));
    if (retur) return {reason: 'RETUR_WITHOUT_DEBIT', related: []};
    const posted = ref < 0 ? -1 : bookByRef.first(ref);
    if (posted >= 0) return {reason: 'REFERENCE_REPEATED', related: [posted]};
    const other = this.#byAmount(bank, line, this.#book);
    if (other) return other;
    return {reason: ref < 0 ? 'NO_TRACE' : 'REFERENCE_UNKNOWN', related: []};
  }

  #bookReason(line: number, name: MatchClass): {reason: UnmatchedReason; related: readonly number[]} {
    const {book, bankByRef} = this.#ledger;
    if (name === 'AMBIGUOUS') return this.#sameAmount('SEVERAL_CANDIDATES', book, line, this.#bank, 1);
    const ref = book.ref(line);
    const paid = ref < 0 ? -1 : bankByRef.first(ref);
    if (paid >= 0) return {reason: 'REFERENCE_REPEATED', related: [paid]};
    if (name === 'IN_TRANSIT') return {reason: 'NOT_YET_AT_BANK', related: []};
    return this.#byAmount(book, line, this.#bank) ?? {reason: 'NO_TRACE', related: []};
  }

  #isRetur(remark: string): boolean {
    return (this.#keywords.find(remark) & keywordBit('RETUR')) !== 0;
  }

  /** The line that stays of lines imported more than once. */
  #original(line: number): number {
    const {bank} = this.#ledger;
    const duplicate = classCode('DUPLICATE_BANK');
    let original = line;
    while (bank.classes[original] === duplicate) original = bank.partner(original);
    return original;
  }

  #byAmount(
    side: Side,
    line: number,
    others: Leftovers,
  ): {reason: UnmatchedReason; related: readonly number[]} | undefined {
    const dated = this.#sameAmount('SAME_AMOUNT_OTHER_DATE', side, line, others, 1);
    if (dated.related.length > 0) return dated;
    const turned = this.#sameAmount('SAME_AMOUNT_OTHER_DIRECTION', side, line, others, -1);
    return turned.related.length > 0 ? turned : undefined;
  }

  #sameAmount(reason: UnmatchedReason, side: Side, line: number, others: Leftovers, sign: 1 | -1) {
    const other = side === this.#ledger.bank ? this.#ledger.book : this.#ledger.bank;
    const distance = (it: number): number => Math.abs(side.days[line]! - other.days[it]!);
    const same = others.get(side.keys[line]! * sign) ?? [];
    return {
      reason,
      related: same.toSorted((a, b) => distance(a) - distance(b) || other.byId(a, b)).slice(0, RELATED_LIMIT),
    };
  }

  #unmatched(
    side: 'BANK' | 'BOOK',
    name: MatchClass,
    line: number,
    reason: UnmatchedReason,
    related: readonly number[],
    others: Side,
  ): Unmatched {
    const {bank, bankLines, book, bookLines} = this.#ledger;
    const own = side === 'BANK' ? bank : book;
    const nearest = related[0];
    return {
      class: name,
      side,
      id: (side === 'BANK' ? bankLines : bookLines)[line]!.id,
      reason,
      related: related.map(it => (others === bank ? bankLines : bookLines)[it]!.id),
      ...(nearest === undefined ? {} : {days: own.days[line]! - others.days[nearest]!}),
    };
  }
}
