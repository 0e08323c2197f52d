import {Parser} from 'htmlparser2';
import {senOf} from '@kepahiang/schemas/money.js';
import {findShortRef} from '../short-ref.ts';
import {Camt053Details, Camt053Record} from './camt053-record.ts';
import {referenceOf, words} from './camt053-text.ts';
import {StatementCollector} from './collector.ts';
import type {StatementEntry, StatementFaultCode, StatementPart, StatementReader} from './entry.ts';
import {StatementTotals} from './totals.ts';

/** Elements that are a record of their own; everything below them is noted with its path. */
const records: ReadonlySet<string> = new Set(['Bal', 'Ntry', 'TxDtls']);
/** No element of the standard is so deep. */
const DEPTH_LIMIT = 64;

class Camt053Reader implements StatementReader {
  readonly encoding: string;
  readonly #parser: Parser;
  readonly #path: string[] = [];
  /** Open records with the depth they stand at. */
  readonly #open: {readonly record: Camt053Record; readonly depth: number}[] = [];
  #details = new Camt053Details();
  #totals: StatementTotals | undefined;
  #opened = false;
  #account = '';
  #text = '';
  #line = 1;
  #broken = false;
  #selfClosing = false;
  #statements = 0;
  readonly #found = new StatementCollector();

  constructor(encoding: string) {
    this.encoding = encoding;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#begin(name, attributes),
        ontext: text => (this.#text += text),
        onclosetag: (_, implied) => this.#finish(implied),
      },
      {xmlMode: true},
    );
  }

  read(text: string): StatementPart {
    // Line by line, so that an event knows the line it comes from.
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#parser.write(text.slice(from, end + 1));
      this.#line += 1;
      from = end + 1;
    }
    if (from < text.length) this.#parser.write(text.slice(from));
    return this.#found.part();
  }

  end(): StatementPart {
    if (this.#path.length > 0 || !this.#opened) this.#break();
    this.#parser.end();
    return this.#found.part();
  }

  #refuse(code: StatementFaultCode, line: number, field: string): undefined {
    this.#found.fault({line, code, field});
  }

  /** After broken XML nothing is sure any more: one fault, no more entries. */
  #break(): void {
    if (!this.#broken) this.#found.fault({line: this.#line, code: 'XML'});
    this.#broken = true;
  }

  #begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    const name = tag.slice(tag.indexOf(':') + 1);
    this.#path.push(name);
    this.#text = '';
    this.#selfClosing = true;
    if (this.#broken) return;
    if (this.#path.length > DEPTH_LIMIT) return this.#break();
    if (name === 'Stmt') this.#beginStatement();
    else if (this.#totals && records.has(name)) {
      this.#open.push({record: new Camt053Record(this.#line), depth: this.#path.length});
      if (name === 'Ntry') this.#details = new Camt053Details();
    }
    const inner = this.#open.at(-1);
    if (inner && name === 'Amt' && inner.depth === this.#path.length - 1)
      inner.record.currency = attributes['Ccy'] ?? '';
  }

  #beginStatement(): void {
    this.#statements += 1;
    this.#opened = true;
    this.#account = '';
    this.#totals = new StatementTotals(this.#statements, 'IDR');
  }

  #finish(implied: boolean): void {
    // A tag that closes itself is reported as implied too; one with anything inside was left open.
    if (implied && !this.#selfClosing) this.#break();
    this.#selfClosing = false;
    const name = this.#path.at(-1);
    if (!this.#broken && name !== undefined) this.#note(name);
    this.#path.pop();
    this.#text = '';
  }

  /** Takes up the element that ends. */
  #note(name: string): void {
    const depth = this.#path.length;
    const inner = this.#open.at(-1);
    if (inner?.depth === depth) {
      this.#open.pop();
      if (name === 'Bal') this.#balance(inner.record);
      else if (name === 'TxDtls') this.#details.add(inner.record);
      else this.#entry(inner.record);
    } else if (inner) {
      if (this.#text.trim() !== '') inner.record.add(this.#path.slice(inner.depth).join('/'), this.#text);
    } else if (this.#totals) this.#header(name);
  }

  #header(name: string): void {
    const totals = this.#totals!;
    const place = this.#path.slice(this.#path.lastIndexOf('Stmt') + 1).join('/');
    if (place === 'Acct/Id/IBAN' || place === 'Acct/Id/Othr/Id') this.#account = this.#text.trim();
    if (name !== 'Stmt') return;
    if (this.#account !== '') totals.account = this.#account;
    this.#found.summary(totals);
    this.#totals = undefined;
  }

  #balance(record: Camt053Record): void {
    const totals = this.#totals!;
    const kind = record.text('Tp/CdOrPrtry/Cd');
    if (kind !== 'OPBD' && kind !== 'CLBD' && kind !== 'PRCD') return;
    const [amount, direction, date] = [record.amount('Amt'), record.direction, record.date('Dt')];
    if (amount === undefined || !direction) return this.#refuse('BALANCE_LINE', record.line, kind);
    const balance = direction === 'D' && senOf(amount) > 0n ? `-${amount}` : amount;
    if (kind === 'CLBD') totals.closing = balance;
    else if (kind === 'OPBD') totals.opening = balance;
    else totals.opening ??= balance; // the closing of the day before, from banks that give no OPBD
    if (record.currency !== '') totals.currency = record.currency;
    if (date !== undefined && kind !== 'PRCD') totals.cover(date);
  }

  #entry(record: Camt053Record): void {
    const totals = this.#totals!;
    if (record.text('Sts/Cd', 'Sts') !== 'BOOK') {
      totals.notBooked += 1;
      return;
    }
    const amount = record.amount('Amt');
    if (amount === undefined) return this.#refuse('AMOUNT', record.line, 'Amt');
    const dc = record.direction;
    if (!dc) return this.#refuse('SIGN', record.line, 'CdtDbtInd');
    const bookingDate = record.date('BookgDt', 'ValDt');
    if (bookingDate === undefined) return this.#refuse('DATE', record.line, 'BookgDt');
    totals.add(dc, Infinity, amount);
    totals.cover(bookingDate);
    this.#found.entry({
      statement: this.#statements,
      line: record.line,
      bookingDate,
      valueDate: record.date('ValDt') ?? bookingDate,
      dc,
      amount,
      currency: record.currency || totals.currency,
      bankRef: referenceOf(record.text('AcctSvcrRef')),
      typeCode: record.typeCode,
      ...this.#remarks(record),
      ...(record.text('RvslInd') === 'true' || record.text('RvslInd') === '1' ? {reversal: true} : {}),
    });
  }

  #remarks(record: Camt053Record): Pick<StatementEntry, 'remark' | 'shortRef' | 'endToEndId' | 'details'> {
    const {list, isBatch} = this.#details;
    const own = record.text('AddtlNtryInf');
    const remark = isBatch
      ? words(own, record.text('NtryDtls/Btch/PmtInfId'))
      : words(list[0]?.remark ?? '', own);
    const endToEndId = isBatch ? undefined : list[0]?.endToEndId;
    return {
      remark: remark || words(list[0]?.remark ?? ''),
      endToEndId,
      shortRef: findShortRef(remark) ?? (endToEndId === undefined ? undefined : findShortRef(endToEndId)),
      ...(isBatch ? {details: list} : {}),
    };
  }
}

/**
 * Reads CAMT.053 of any version: one entry for each booked `Ntry`, whose payments (`TxDtls`) come as `details` where the bank
 * booked several as one sum. Entries that are not booked are counted and are no entries. Broken XML ends the reading with
 * the fault `XML`: what came before it may be used only if the file is refused as a whole. Hand it to `readStatement`.
 *
 * @param encoding - Character set of the file; ISO 20022 prescribes UTF-8.
 * @source cashless.md 8.3; ISO 20022 camt.053
 */
export function camt053Reader(encoding = 'utf-8'): StatementReader {
  return new Camt053Reader(encoding);
}
