import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {checkBalances} from './balance-check.ts';
import type {Direction, StatementSummary} from './entry.ts';
import {SenSum} from './sum.ts';

/** Sums of one statement while it is read, and its header as far as it is known. @internal */
export class StatementTotals {
  readonly #credits = new SenSum();
  readonly #debits = new SenSum();
  readonly #statement: number;
  account: string | undefined;
  currency: string;
  from: IsoDate | undefined;
  to: IsoDate | undefined;
  opening: Money | undefined;
  closing: Money | undefined;
  notBooked = 0;
  entries = 0;

  constructor(statement: number, currency: string, account?: string) {
    this.#statement = statement;
    this.currency = currency;
    this.account = account;
  }

  /** @param sen - The amount as a safe integer, or `Infinity` when only `money` has it. */
  add(dc: Direction, sen: number, money: Money): void {
    const sum = dc === 'C' ? this.#credits : this.#debits;
    if (sen === Infinity) sum.addMoney(money);
    else sum.add(sen);
    this.entries += 1;
  }

  /** Widens the period to a date; a header that names it comes first. */
  cover(date: IsoDate): void {
    if (this.from === undefined || date < this.from) this.from = date;
    if (this.to === undefined || date > this.to) this.to = date;
  }

  summary(): StatementSummary {
    const {opening, closing} = this;
    const [credits, debits] = [this.#credits.money, this.#debits.money];
    return {
      statement: this.#statement,
      account: this.account,
      currency: this.currency,
      from: this.from,
      to: this.to,
      opening,
      closing,
      entries: this.entries,
      credits,
      debits,
      notBooked: this.notBooked,
      check:
        opening === undefined || closing === undefined
          ? undefined
          : checkBalances({opening, closing, credits, debits}),
    };
  }
}
