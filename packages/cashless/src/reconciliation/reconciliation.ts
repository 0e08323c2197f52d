import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {isTransposed, type AgreedField, type Match, type Unmatched} from './explanation.ts';
import type {KeywordMatcher} from './keyword-matcher.ts';
import type {Group, Ledger, MatchRule} from './ledger.ts';
import {matchClasses, type MatchClass} from './line.ts';
import {bankSum, bookSum} from './settle.ts';
import {UnmatchedReasons} from './unmatched.ts';

/** Classes whose lines stand together with others. */
const together: ReadonlySet<MatchClass> = new Set([
  'MATCHED_EXACT',
  'MATCHED_TAX',
  'MATCHED_GROUP',
  'MATCHED_FUZZY',
  'RETUR',
  'CASH_WITHDRAWAL',
  'AMOUNT_MISMATCH',
]);

const fieldOf: Readonly<Partial<Record<MatchRule, AgreedField>>> = {
  SHORT_REF: 'shortRef',
  RETUR: 'shortRef',
  NTPN: 'ntpn',
  BILLING: 'billing',
  BATCH: 'batchId',
  KEYWORD: 'keyword',
};

/**
 * What `reconcile` found. Classes are at hand at once; explanations are made when they are asked for, so that a
 * million lines do not become a million objects.
 */
export class Reconciliation {
  readonly #ledger: Ledger;
  readonly #keywords: KeywordMatcher;
  #counts: Readonly<Record<MatchClass, number>> | undefined;

  /** @internal */
  constructor(ledger: Ledger, keywords: KeywordMatcher) {
    this.#ledger = ledger;
    this.#keywords = keywords;
  }

  /** Class of a bank line by its place in the input. */
  bankClass(place: number): MatchClass {
    return this.#ledger.bankClass(place);
  }

  /** Class of a book line by its place in the input. */
  bookClass(place: number): MatchClass {
    return this.#ledger.bookClass(place);
  }

  /** Lines of both sides by class. */
  get counts(): Readonly<Record<MatchClass, number>> {
    if (this.#counts) return this.#counts;
    const counts = new Uint32Array(matchClasses.length + 1);
    for (const {classes} of [this.#ledger.bank, this.#ledger.book])
      for (let line = 0; line < classes.length; line += 1) counts[classes[line]!]! += 1;
    const entries = matchClasses.map((name, place) => [name, counts[place + 1]!] as const);
    this.#counts = Object.fromEntries(entries) as Record<MatchClass, number>;
    return this.#counts;
  }

  /** Sum of the bank lines of some classes, what leaves the account below zero. @unit sen */
  bankSen(...classes: readonly MatchClass[]): bigint {
    const {bank} = this.#ledger;
    return bankSum(this.#ledger, linesOf(bank.classes, classes));
  }

  /** Sum of the book lines of some classes, what leaves the account below zero. @unit sen */
  bookSen(...classes: readonly MatchClass[]): bigint {
    const {book} = this.#ledger;
    return bookSum(this.#ledger, linesOf(book.classes, classes));
  }

  /** Sum of the returs that are in the book, and of those that are not. @unit sen */
  returSen(): {readonly booked: bigint; readonly notBooked: bigint} {
    const {bank, returned} = this.#ledger;
    const lines = [...returned.keys()];
    return {
      booked: bankSum(
        this.#ledger,
        lines.filter(line => bank.partner(line) >= 0),
      ),
      notBooked: bankSum(
        this.#ledger,
        lines.filter(line => bank.partner(line) < 0),
      ),
    };
  }

  /** Lines that belong together, each with its reasons, in the order of the bank's dates and ids. */
  *matches(): Generator<Match> {
    const {bank, groups} = this.#ledger;
    const leading: number[] = [];
    for (let line = 0; line < bank.classes.length; line += 1) {
      if (!together.has(this.bankClass(line))) continue;
      const group = bank.group(line);
      if (group < 0 || groups[group]!.bank[0] === line) leading.push(line);
    }
    for (const line of leading.sort(bank.byDay)) yield this.#match(line);
  }

  /** Lines without partner, each with its likely reason: the bank's, then the book's, in the order of dates and ids. */
  *unmatched(): Generator<Unmatched> {
    const ledger = this.#ledger;
    const reasons = new UnmatchedReasons(ledger, this.#keywords);
    const alone = (count: number, name: (line: number) => MatchClass): number[] =>
      Array.from({length: count}, (_, line) => line).filter(line => !together.has(name(line)));
    for (const line of alone(ledger.bankLines.length, it => this.bankClass(it)).sort(ledger.bank.byDay))
      yield reasons.bank(line);
    for (const line of alone(ledger.bookLines.length, it => this.bookClass(it)).sort(ledger.book.byDay))
      yield reasons.book(line);
  }

  #match(line: number): Match {
    const {bank, groups} = this.#ledger;
    const name = this.bankClass(line);
    const group = groups[bank.group(line)];
    if (group) return this.#explain(name, group);
    const partner = bank.partner(line);
    const book = partner < 0 ? [] : [partner];
    return this.#explain(name, {rule: this.#ruleOf(name, line, partner), bank: [line], book});
  }

  /** By what a pair was found: its class says it, but for taxes and what a keyword told. */
  #ruleOf(name: MatchClass, bank: number, book: number): MatchRule {
    if (name === 'MATCHED_EXACT') return 'SHORT_REF';
    if (name === 'MATCHED_GROUP') return 'BATCH';
    if (name === 'RETUR') return 'RETUR';
    if (name === 'CASH_WITHDRAWAL') return 'KEYWORD';
    const {remark} = this.#ledger.bankLines[bank]!;
    const {ntpn, kind} = this.#ledger.bookLines[book]!;
    if (name === 'MATCHED_TAX')
      return ntpn && remark.toUpperCase().includes(ntpn.toUpperCase()) ? 'NTPN' : 'BILLING';
    return kind !== undefined && this.#keywords.find(remark) !== 0 ? 'KEYWORD' : 'AMOUNT_AND_DATE';
  }

  #explain(name: MatchClass, group: Group): Match {
    const ledger = this.#ledger;
    const days = this.#days(group);
    const [ours, theirs] = [bankSum(ledger, group.bank), bookSum(ledger, group.book)];
    const agreed: AgreedField[] = [];
    const field = fieldOf[group.rule];
    if (field) agreed.push(field);
    if (ours === theirs || group.book.length === 0)
      agreed.push(group.bank.length + group.book.length > 2 ? 'sum' : 'amount');
    if (days === 0) agreed.push('date');
    const debit = name === 'RETUR' ? ledger.returned.get(group.bank[0]!) : undefined;
    return {
      class: name,
      rule: group.rule,
      bank: group.bank.map(line => ledger.bankLines[line]!.id),
      book: group.book.map(line => ledger.bookLines[line]!.id),
      agreed,
      days,
      ...(name === 'AMOUNT_MISMATCH'
        ? {
            difference: moneyOfSen(ours - theirs),
            transposed: isTransposed(moneyOfSen(ours), moneyOfSen(theirs)),
          }
        : {}),
      ...(debit === undefined ? {} : {returns: ledger.bankLines[debit]!.id}),
      needsTick: name === 'MATCHED_FUZZY' || name === 'AMOUNT_MISMATCH',
    };
  }

  #days({bank, book}: Group): number {
    const ledger = this.#ledger;
    const debit = ledger.returned.get(bank[0]!);
    if (debit !== undefined && ledger.bankClass(bank[0]!) === 'RETUR')
      return ledger.bank.days[bank[0]!]! - ledger.bank.days[debit]!;
    const [first, last] = [ledger.bank.days[bank[0]!]!, ledger.bank.days[bank.at(-1)!]!];
    const [from, to] = [ledger.book.days[book[0]!]!, ledger.book.days[book.at(-1)!]!];
    return Math.abs(last - from) >= Math.abs(first - to) ? last - from : first - to;
  }
}

function* linesOf(codes: Uint8Array, classes: readonly MatchClass[]): Generator<number> {
  const wanted = new Set(classes.map(name => matchClasses.indexOf(name) + 1));
  for (let line = 0; line < codes.length; line += 1) if (wanted.has(codes[line]!)) yield line;
}
