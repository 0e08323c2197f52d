import {findShortRef} from '../short-ref.ts';
import {AmountReader} from './amount.ts';
import type {
  StatementEntry,
  StatementFault,
  StatementFaultCode,
  StatementPart,
  StatementReader,
  StatementSummary,
} from './entry.ts';
import {Mt940Lines, type Mt940Movement} from './mt940-lines.ts';
import {StatementTotals} from './totals.ts';

/** Six lines of 65 is what the standard allows; some banks write more. What comes after these is not kept. */
const REMARK_LINES = 20;
const FULL_LINE = 65;
const LINE_LIMIT = 65_536;

/** Joins a line to a remark: a full line was cut in the middle of whatever it was, a shorter one ended. */
function joined(remark: string, last: string, line: string): string {
  if (remark === '') return line;
  return last.length >= FULL_LINE ? remark + line : `${remark} ${line}`;
}

class Mt940Reader implements StatementReader {
  readonly encoding: string;
  readonly #lines = new Mt940Lines(new AmountReader('comma'));
  #totals: StatementTotals | undefined;
  #statements = 0;
  #seq = 0;
  #line = 0;
  #rest = '';
  /** Tag of the field that continuation lines belong to. */
  #tag = '';
  #movement: Mt940Movement | undefined;
  #movementLine = 0;
  #remark = '';
  #lastLine = '';
  #remarkLines = 0;
  #entries: StatementEntry[] = [];
  #faults: StatementFault[] = [];
  #summaries: StatementSummary[] = [];

  constructor(encoding: string) {
    this.encoding = encoding;
  }

  read(text: string): StatementPart {
    let from = 0;
    let end = text.indexOf('\n');
    if (end >= 0 && this.#rest !== '') {
      this.#take(this.#rest + text.slice(0, end));
      this.#rest = '';
      from = end + 1;
      end = text.indexOf('\n', from);
    }
    for (; end >= 0; end = text.indexOf('\n', from)) {
      this.#take(text.slice(from, end));
      from = end + 1;
    }
    // A line without end is no line of MT940; what is over the limit is dropped and its start will not be understood.
    if (this.#rest.length < LINE_LIMIT) this.#rest += text.slice(from);
    return this.#part();
  }

  end(): StatementPart {
    if (this.#rest !== '') this.#take(this.#rest);
    this.#rest = '';
    this.#close();
    return this.#part();
  }

  #part(): StatementPart {
    const part = {entries: this.#entries, faults: this.#faults, summaries: this.#summaries};
    this.#entries = [];
    this.#faults = [];
    this.#summaries = [];
    return part;
  }

  #refuse(code: StatementFaultCode, field?: string): void {
    this.#faults.push(field === undefined ? {line: this.#line, code} : {line: this.#line, code, field});
  }

  #take(raw: string): void {
    this.#line += 1;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.startsWith(':')) {
      const end = line.indexOf(':', 1);
      if (end >= 3 && end <= 4) return this.#field(line.slice(1, end), line.slice(end + 1));
    }
    // Blocks of the SWIFT envelope begin with `{`, the end of a message is `-` or `-}`.
    if (line === '' || line.startsWith('{') || line === '-' || line.startsWith('-}')) return;
    if (this.#tag === '86') this.#remarkLine(line);
    else if (this.#tag !== '61') this.#refuse('TAG_UNEXPECTED');
  }

  #field(tag: string, content: string): void {
    this.#tag = tag;
    if (tag === '61') return this.#entryLine(content);
    if (tag === '86') {
      if (this.#movement) this.#remarkLine(content);
      return; // after `:62F:` it speaks of the whole statement
    }
    this.#flush();
    if (tag === '20') return this.#open();
    if (this.#totals === undefined) return this.#refuse('TAG_UNEXPECTED', tag);
    if (tag === '25') this.#totals.account = content.trim();
    else if (tag === '60F' || tag === '60M') this.#opening(tag, content);
    else if (tag === '62F' || tag === '62M') this.#closing(tag, content);
  }

  #open(): void {
    this.#close();
    this.#statements += 1;
    this.#totals = new StatementTotals(this.#statements, 'IDR');
  }

  /** Ends the statement, if one is open. */
  #close(): void {
    this.#flush();
    const totals = this.#totals;
    if (!totals) return;
    if (totals.closing === undefined) this.#refuse('STATEMENT_OPEN');
    this.#summaries.push(totals.summary());
    this.#totals = undefined;
  }

  #opening(tag: string, content: string): void {
    const read = this.#lines.balance(content);
    if (!read) return this.#refuse('BALANCE_LINE', tag);
    const totals = this.#totals!;
    totals.opening = read.balance;
    totals.currency = read.currency;
    totals.cover(read.date);
  }

  #closing(tag: string, content: string): void {
    const read = this.#lines.balance(content);
    if (!read) return this.#refuse('BALANCE_LINE', tag);
    const totals = this.#totals!;
    totals.closing = read.balance;
    totals.cover(read.date);
  }

  #entryLine(content: string): void {
    this.#flush();
    if (this.#totals === undefined) return this.#refuse('TAG_UNEXPECTED', '61');
    this.#movement = this.#lines.movement(content);
    this.#movementLine = this.#line;
    if (!this.#movement) this.#refuse('ENTRY_LINE', '61');
  }

  #remarkLine(line: string): void {
    if (this.#remarkLines >= REMARK_LINES) return;
    this.#remark = joined(this.#remark, this.#lastLine, line);
    this.#lastLine = line;
    this.#remarkLines += 1;
  }

  /** Makes the entry of the movement whose remark is now whole. */
  #flush(): void {
    const [movement, totals] = [this.#movement, this.#totals];
    if (movement && totals) {
      const {sen, reversal, ...fields} = movement;
      const remark = this.#remark.trim();
      if (remark.includes('\uFFFD')) this.#refuse('ENCODING', '86');
      totals.add(fields.dc, sen, fields.amount);
      totals.cover(fields.bookingDate);
      this.#seq += 1;
      this.#entries.push({
        seq: this.#seq,
        statement: this.#statements,
        line: this.#movementLine,
        ...fields,
        currency: totals.currency,
        remark,
        shortRef: findShortRef(remark),
        ...(reversal ? {reversal} : {}),
      });
    }
    this.#movement = undefined;
    this.#remark = '';
    this.#lastLine = '';
    this.#remarkLines = 0;
  }
}

/**
 * Reads MT940: `:60F:` opening, `:61:` movements with their `:86:` remarks, `:62F:` closing; several statements in a file,
 * with or without the SWIFT envelope. A line that cannot be read is a fault with its number, and reading goes on. Hand it
 * to `readStatement`.
 *
 * @param encoding - Character set of the file. The standard has only ASCII; banks write names in others.
 * @source cashless.md 8.3
 */
export function mt940Reader(encoding = 'utf-8'): StatementReader {
  return new Mt940Reader(encoding);
}
