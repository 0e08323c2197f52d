import {findShortRef} from '../short-ref.ts';
import {StatementCollector} from './collector.ts';
import type {StatementFaultCode, StatementPart, StatementReader} from './entry.ts';
import {Mt940Lines} from './mt940-lines.ts';
import {StatementTotals} from './totals.ts';

/** Six lines of 65 is what the standard allows; some banks write more. What comes after these is not kept. */
const REMARK_LINES = 20;
const FULL_LINE = 65;
const LINE_LIMIT = 65_536;
const COLON = 58;
const CR = 13;

/** Joins a line to a remark: a full line was cut in the middle of whatever it was, a shorter one ended. */
function joined(remark: string, last: string, line: string): string {
  if (remark === '') return line;
  return last.length >= FULL_LINE ? remark + line : `${remark} ${line}`;
}

class Mt940Reader implements StatementReader {
  readonly encoding: string;
  readonly #lines = new Mt940Lines();
  #totals: StatementTotals | undefined;
  #statements = 0;
  #line = 0;
  #rest = '';
  /** Tag of the field that continuation lines belong to. */
  #tag = '';
  /** Line of the movement that waits for its remark; 0 without. */
  #movement = 0;
  #remark = '';
  #lastLine = '';
  #remarkLines = 0;
  readonly #found = new StatementCollector();

  constructor(encoding: string) {
    this.encoding = encoding;
  }

  read(text: string): StatementPart {
    let from = 0;
    let end = text.indexOf('\n');
    if (end >= 0 && this.#rest !== '') {
      const line = this.#rest + text.slice(0, end);
      this.#rest = '';
      this.#take(line, 0, line.length);
      from = end + 1;
      end = text.indexOf('\n', from);
    }
    for (; end >= 0; end = text.indexOf('\n', from)) {
      this.#take(text, from, end);
      from = end + 1;
    }
    // No line of MT940 is so long; what is over the limit is dropped and its start will not be understood.
    if (this.#rest.length < LINE_LIMIT) this.#rest += text.slice(from);
    return this.#found.part();
  }

  end(): StatementPart {
    if (this.#rest !== '') this.#take(this.#rest, 0, this.#rest.length);
    this.#rest = '';
    this.#close();
    return this.#found.part();
  }

  #refuse(code: StatementFaultCode, field?: string): void {
    this.#found.fault({line: this.#line, code, ...(field !== undefined && {field})});
  }

  #take(text: string, start: number, lineEnd: number): void {
    this.#line += 1;
    const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd;
    if (text.charCodeAt(start) !== COLON) return this.#continuation(text.slice(start, end));
    if (text.startsWith('61:', start + 1)) return this.#entryLine(text, start + 4, end);
    const tagEnd = text.indexOf(':', start + 1);
    if (tagEnd - start < 3 || tagEnd - start > 4 || tagEnd >= end)
      return this.#continuation(text.slice(start, end));
    this.#field(text.slice(start + 1, tagEnd), text.slice(tagEnd + 1, end));
  }

  #continuation(line: string): void {
    // Blocks of the SWIFT envelope begin with `{`, the end of a message is `-` or `-}`.
    if (line === '' || line.startsWith('{') || line === '-' || line.startsWith('-}')) return;
    if (this.#tag === '86') this.#remarkLine(line);
    else if (this.#tag !== '61') this.#refuse('TAG_UNEXPECTED');
  }

  #field(tag: string, content: string): void {
    this.#tag = tag;
    // After `:62F:` a remark speaks of the whole statement.
    if (tag === '86') return this.#movement > 0 ? this.#remarkLine(content) : undefined;
    this.#flush();
    if (tag === '20') return this.#open();
    if (this.#totals === undefined) return this.#refuse('TAG_UNEXPECTED', tag);
    if (tag === '25') this.#totals.account = content.trim();
    else if (tag.startsWith('60') || tag.startsWith('62')) this.#balance(this.#totals, tag, content);
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
    this.#found.summary(totals);
    this.#totals = undefined;
  }

  /** Opening (`:60F:`, `:60M:`) or closing (`:62F:`, `:62M:`). */
  #balance(totals: StatementTotals, tag: string, content: string): void {
    const read = this.#lines.balance(content);
    if (!read) return this.#refuse('BALANCE_LINE', tag);
    if (tag.startsWith('60')) {
      totals.opening = read.balance;
      totals.currency = read.currency;
    } else totals.closing = read.balance;
    totals.cover(read.date);
  }

  #entryLine(text: string, start: number, end: number): void {
    this.#flush();
    this.#tag = '61';
    if (this.#totals === undefined) this.#refuse('TAG_UNEXPECTED', '61');
    else if (this.#lines.movement(text, start, end)) this.#movement = this.#line;
    else this.#refuse('ENTRY_LINE', '61');
  }

  #remarkLine(line: string): void {
    if (this.#remarkLines >= REMARK_LINES) return;
    this.#remark = joined(this.#remark, this.#lastLine, line);
    this.#lastLine = line;
    this.#remarkLines += 1;
  }

  /** Makes the entry of the movement whose remark is now whole. */
  #flush(): void {
    if (this.#movement > 0 && this.#totals) this.#add(this.#totals, this.#remark.trim());
    this.#movement = 0;
    this.#remark = '';
    this.#lastLine = '';
    this.#remarkLines = 0;
  }

  #add(totals: StatementTotals, remark: string): void {
    const {valueDate, bookingDate, dc, sen, amount, typeCode, endToEndId, bankRef, reversal} = this.#lines;
    if (remark.includes('\uFFFD')) this.#refuse('ENCODING', '86');
    totals.add(dc, sen, amount);
    totals.cover(bookingDate);
    this.#found.entry({
      statement: this.#statements,
      line: this.#movement,
      bookingDate,
      valueDate,
      dc,
      amount,
      currency: totals.currency,
      remark,
      bankRef,
      endToEndId,
      typeCode,
      shortRef: findShortRef(remark),
      reversal: reversal || undefined,
    });
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
