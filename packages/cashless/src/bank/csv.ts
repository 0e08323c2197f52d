import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {placesOf} from './csv-columns.ts';
import type {CsvProfile} from './csv-profile.ts';
import {CsvRecord} from './csv-record.ts';
import {CsvRow} from './csv-row.ts';
import type {StatementEntry, StatementFault, StatementPart, StatementReader} from './entry.ts';
import {StatementTotals} from './totals.ts';

/** Longer than any record: a quote that nobody closed would else take the rest of the file with it. */
const RECORD_LIMIT = 65_536;
/** Text is read when so much is new: a file that comes byte by byte is not read anew for each of them. */
const WORTH_READING = 4096;

/** Balance before a movement. */
function balanceBefore({dc, amount, balanceAfter}: StatementEntry): Money | undefined {
  if (balanceAfter === undefined) return undefined;
  const sen = senOf(amount);
  return moneyOfSen(senOf(balanceAfter) + (dc === 'D' ? sen : -sen));
}

class CsvReader implements StatementReader {
  readonly encoding: string;
  readonly #profile: CsvProfile;
  readonly #record: CsvRecord;
  readonly #totals: StatementTotals;
  readonly #faults: StatementFault[] = [];
  #row: CsvRow | undefined;
  #entries: StatementEntry[] = [];
  #first: StatementEntry | undefined;
  #last: StatementEntry | undefined;
  #rest = '';
  #small = '';
  #line = 1;
  #headers: number;
  #skipping = false;

  constructor(profile: CsvProfile, account: string | undefined) {
    this.encoding = profile.encoding;
    this.#profile = profile;
    this.#record = new CsvRecord(profile.delimiter);
    this.#totals = new StatementTotals(1, profile.currency, account);
    this.#headers = profile.headerLines;
    if (profile.headerLines === 0) this.#resolve([]);
  }

  read(text: string): StatementPart {
    if (text.length < WORTH_READING || this.#small !== '') this.#small += text;
    else this.#consume(text);
    if (this.#small.length >= WORTH_READING) this.#consumeSmall();
    return this.#part();
  }

  end(): StatementPart {
    this.#consumeSmall();
    if (this.#rest !== '') this.#records(this.#rest, 0, true);
    const [oldest, newest] = this.#profile.newestFirst
      ? [this.#last, this.#first]
      : [this.#first, this.#last];
    this.#totals.opening = oldest && balanceBefore(oldest);
    this.#totals.closing = newest?.balanceAfter;
    return {...this.#part(), summaries: [this.#totals.summary()]};
  }

  #part(): StatementPart {
    const part = {entries: this.#entries, faults: this.#faults.splice(0), summaries: []};
    this.#entries = [];
    return part;
  }

  #consumeSmall(): void {
    const text = this.#small;
    this.#small = '';
    this.#consume(text);
  }

  /**
   * Reads a piece. The record that began in the piece before is put together apart: to join the whole pieces would make
   * every character of them slower to look at.
   */
  #consume(text: string): void {
    const from = this.#skipping ? this.#afterBreak(text, 0) : this.#seam(text);
    if (from >= 0) this.#rest = text.slice(this.#records(text, from, false));
  }

  /** Ends the record that began before this piece. @returns where the next one begins; −1 when it is all taken up */
  #seam(text: string): number {
    if (this.#rest === '') return 0;
    let end = text.indexOf('\n');
    for (; end >= 0 && this.#rest.length + end < RECORD_LIMIT; end = text.indexOf('\n', end + 1)) {
      const seam = this.#rest + text.slice(0, end + 1);
      if (this.#records(seam, 0, false) === seam.length) return end + 1;
    }
    const whole = this.#rest + text;
    this.#rest = whole.slice(this.#records(whole, 0, false));
    return -1;
  }

  /** Reads the records of a text. @returns where the one begins that is not yet whole */
  #records(text: string, start: number, last: boolean): number {
    let from = start;
    while (from < text.length) {
      const next = this.#record.scan(text, from, last);
      if (next >= 0) {
        this.#take(text);
        this.#line += this.#record.lines;
        from = next;
      } else if (last || text.length - from > RECORD_LIMIT) {
        this.#faults.push({line: this.#line, code: 'RECORD_TOO_LONG'});
        from = this.#afterBreak(text, from);
      } else break;
    }
    return from;
  }

  /** Index after the next line break; when there is none, what follows is skipped up to it. */
  #afterBreak(text: string, from: number): number {
    const end = text.indexOf('\n', from);
    this.#skipping = end < 0;
    if (end < 0) return text.length;
    this.#line += 1;
    return end + 1;
  }

  #take(text: string): void {
    const record = this.#record;
    if (this.#headers > 0) {
      this.#headers -= 1;
      if (this.#headers === 0)
        this.#resolve(Array.from({length: record.fields}, (_, field) => record.text(text, field)));
      return;
    }
    if (this.#row === undefined || (record.count === 1 && record.text(text, 0) === '')) return;
    const entry = this.#row.read(text, this.#line, this.#totals.entries + 1);
    if (!entry) return;
    this.#totals.add(entry.dc, this.#row.sen, entry.amount);
    this.#totals.cover(entry.bookingDate);
    this.#entries.push(entry);
    this.#first ??= entry;
    this.#last = entry;
  }

  /** A column that is not there breaks the whole file: no row of it could be read, and one fault says so. */
  #resolve(headings: readonly string[]): void {
    const {places, missing} = placesOf(this.#profile.columns, headings);
    for (const field of missing) this.#faults.push({line: this.#line, code: 'COLUMN_MISSING', field});
    if (missing.length === 0) this.#row = new CsvRow(this.#profile, places, this.#record, this.#faults);
  }
}

/**
 * Reads the CSV that a CMS exports, by the profile of that bank. Hand it to `readStatement`.
 *
 * Opening and closing balance come from the balance column, where there is one: they are what makes the balance check
 * possible. A row that cannot be read is a fault with its line, and reading goes on.
 *
 * @param profile - Checked: `csvProfile.parse(…)`.
 * @param account - Whose statement it is; CSV files seldom say so.
 * @source cashless.md 8.2
 */
export function csvReader(profile: CsvProfile, account?: string): StatementReader {
  return new CsvReader(profile, account);
}
