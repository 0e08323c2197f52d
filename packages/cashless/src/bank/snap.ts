import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {findShortRef} from '../short-ref.ts';
import {StatementCollector} from './collector.ts';
import {NewMovements} from './deduplicate.ts';
import type {StatementEntry, StatementFaultCode, StatementPart} from './entry.ts';
import {snapPageOf, type SnapPage, type SnapPageAmount, type SnapPageRecord} from './snap-page.ts';
import {StatementTotals} from './totals.ts';

/** What was asked of the bank: its answer does not repeat it. */
export interface SnapStatementHeader {
  readonly account: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** ISO 4217; `IDR` unless told. */
  readonly currency?: string;
}

/** Reads a statement that comes in pages and holds no more of it than the moment where two pages meet. */
export interface SnapStatementReader {
  /** Body of the next answer to `bank-statement`, in the order of the bank. */
  read(page: unknown): StatementPart;
  /** The summary. Call it once, after the last page. */
  end(): StatementPart;
}

class SnapReader implements SnapStatementReader {
  readonly #found = new StatementCollector();
  readonly #totals: StatementTotals;
  readonly #account: string;
  #line = 0;
  #opening: SnapPageAmount | undefined;
  #closing: SnapPageAmount | undefined;
  #isOpen = true;
  /** The moment of the last record, and its movements: a bank that is asked from there on gives them again. */
  #moment = '';
  #atMoment: StatementEntry[] = [];

  constructor({account, from, to, currency = 'IDR'}: SnapStatementHeader) {
    this.#account = account;
    this.#totals = new StatementTotals(1, currency, account);
    for (const date of [from, to]) if (date !== undefined) this.#totals.cover(date);
  }

  read(body: unknown): StatementPart {
    const page = snapPageOf(body);
    if (page) this.#page(page);
    else this.#found.fault({line: this.#line + 1, code: 'PAGE'});
    return this.#found.part();
  }

  end(): StatementPart {
    if (this.#isOpen) this.#found.fault({line: this.#line + 1, code: 'PAGE_MISSING'});
    this.#totals.opening = this.#opening?.money;
    this.#totals.closing = this.#closing?.money;
    this.#found.summary(this.#totals);
    return this.#found.part();
  }

  #page({records, balances, hasMore}: SnapPage): void {
    this.#isOpen = hasMore;
    for (const {opening, closing} of balances) this.#balance(opening, closing);
    const [met, before] = [this.#moment, new NewMovements(this.#account, this.#atMoment)];
    for (const record of records) {
      this.#line += 1;
      const entry = this.#entryOf(record);
      if (!entry || (record.moment === met && !before.isNew(entry))) continue;
      this.#add(entry, record.moment);
    }
  }

  /** Pages come newest first, and each may have balances of its own: the earliest opens, the latest closes. */
  #balance(opening: SnapPageAmount | undefined, closing: SnapPageAmount | undefined): void {
    const {currency} = this.#totals;
    if (opening?.currency === currency && !(this.#opening && this.#opening.at < opening.at))
      this.#opening = opening;
    if (closing?.currency === currency && !(this.#closing && this.#closing.at >= closing.at))
      this.#closing = closing;
  }

  #refuse(code: StatementFaultCode, field: string): undefined {
    this.#found.fault({line: this.#line, code, field});
  }

  #entryOf(record: SnapPageRecord): Omit<StatementEntry, 'seq'> | undefined {
    const {amount, direction: dc, date, remark, status, transactionId, balanceAfter} = record;
    if (status === 'OTHER') {
      this.#totals.notBooked += 1;
      return undefined;
    }
    if (!amount) return this.#refuse('AMOUNT', 'amount');
    if (amount.currency !== this.#totals.currency) return this.#refuse('CURRENCY', 'amount');
    if (!dc) return this.#refuse('SIGN', 'type');
    if (date === undefined) return this.#refuse('DATE', 'transactionDate');
    return {
      statement: 1,
      line: this.#line,
      bookingDate: date,
      valueDate: date,
      dc,
      amount: amount.money,
      currency: amount.currency,
      remark,
      bankRef: transactionId,
      balanceAfter,
      shortRef: findShortRef(remark),
      reversal: status === 'CORRECTION' || undefined,
    };
  }

  #add(entry: Omit<StatementEntry, 'seq'>, moment: string): void {
    if (moment !== this.#moment) this.#atMoment = [];
    this.#moment = moment;
    this.#atMoment.push({seq: 0, ...entry});
    this.#totals.add(entry.dc, Infinity, entry.amount);
    this.#totals.cover(entry.bookingDate);
    this.#found.entry(entry);
  }
}

/**
 * Reads the answers of the SNAP service `bank-statement` (14). A record that cannot be read is a fault with its number over
 * all pages (`line`), and reading goes on. Where two pages meet, what the bank gives twice counts once.
 *
 * @source cashless.md 8.1, 8.3, 8.4 (SNAP BI, service 14)
 */
export function snapStatementReader(header: SnapStatementHeader): SnapStatementReader {
  return new SnapReader(header);
}

/**
 * Reads a statement page by page as they come; the caller fetches them, with `SnapClient.statement` or its own client.
 *
 * ```ts
 * for await (const {entries, faults, summaries} of readSnapStatement({account}, client.statement(question))) …
 * ```
 *
 * @param pages - Bodies of the answers, newest first as SNAP prescribes.
 */
export async function* readSnapStatement(
  header: SnapStatementHeader,
  pages: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<StatementPart> {
  const reader = snapStatementReader(header);
  for await (const page of pages) yield reader.read(page);
  yield reader.end();
}
