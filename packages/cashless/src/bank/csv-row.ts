import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {findShortRef} from '../short-ref.ts';
import {AmountReader} from './amount.ts';
import type {CsvPlaces} from './csv-columns.ts';
import type {CsvProfile} from './csv-profile.ts';
import type {CsvRecord} from './csv-record.ts';
import {DateReader, isLetter} from './date.ts';
import type {Direction, StatementEntry, StatementFault, StatementFaultCode} from './entry.ts';
import {moneyOfSafeSen} from './sum.ts';

function isBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (text.charCodeAt(index) > 32) return false;
  return true;
}

/** Index before the letters at the end of a field: `1.610.000,00 DB`. */
function beforeLetters(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && /[A-Za-z.\s]/.test(text[index - 1]!)) index -= 1;
  return index;
}

/** Makes entries of records. The amount just read stays in it, so that no object is made for it. @internal */
export class CsvRow {
  readonly #profile: CsvProfile;
  readonly #places: CsvPlaces;
  readonly #record: CsvRecord;
  readonly #date: DateReader;
  readonly #amount: AmountReader;
  readonly #faults: StatementFault[];
  #line = 0;
  #money: Money = '0.00';
  #dc: Direction = 'D';
  /** Sen of the last entry; `Infinity` when only its money has them. */
  sen = 0;

  /** @param faults - Where faults go. */
  constructor(profile: CsvProfile, places: CsvPlaces, record: CsvRecord, faults: StatementFault[]) {
    this.#profile = profile;
    this.#places = places;
    this.#record = record;
    this.#faults = faults;
    this.#date = new DateReader(profile.dateFormat);
    this.#amount = new AmountReader(profile.decimal);
  }

  /** The entry of the record just scanned; `undefined` when it has none, with the fault unless it is a footer. */
  read(text: string, line: number, seq: number): StatementEntry | undefined {
    this.#line = line;
    const faults = this.#faults.length;
    const entry = this.#entry(text, seq);
    if (!entry && this.#isFooter(text)) this.#faults.length = faults;
    return entry;
  }

  #refuse(code: StatementFaultCode, field?: string): undefined {
    this.#faults.push(field === undefined ? {line: this.#line, code} : {line: this.#line, code, field});
  }

  #isFooter(text: string): boolean {
    for (let field = 0; field < this.#record.fields; field += 1) {
      const value = this.#record.text(text, field).toUpperCase();
      if (value !== '') return this.#profile.footer.some(word => value.startsWith(word.toUpperCase()));
    }
    return false;
  }

  #entry(text: string, seq: number): StatementEntry | undefined {
    const places = this.#places;
    if (this.#record.count <= places.last) return this.#refuse('RECORD_SHORT');
    const bookingDate = this.#dateOf(text, places.bookingDate);
    if (bookingDate === undefined) return this.#refuse('DATE', 'bookingDate');
    const valueDate = places.valueDate < 0 ? bookingDate : this.#dateOf(text, places.valueDate);
    if (valueDate === undefined) return this.#refuse('DATE', 'valueDate');
    const fault = this.#movement(text);
    if (fault !== undefined) return this.#refuse(fault, 'amount');
    const [sen, amount] = [this.sen, this.#money];
    const balanceAfter = places.balance < 0 ? undefined : this.#balance(text, places.balance);
    this.sen = sen;
    const remark = this.#remark(text);
    return {
      seq,
      statement: 1,
      line: this.#line,
      bookingDate,
      valueDate,
      dc: this.#dc,
      amount,
      currency: this.#profile.currency,
      remark,
      bankRef: this.#optional(text, places.bankRef),
      typeCode: this.#optional(text, places.typeCode),
      balanceAfter,
      shortRef: findShortRef(remark),
    };
  }

  #dateOf(text: string, field: number): IsoDate | undefined {
    return this.#date.read(text, this.#record.start(field), this.#record.end(field));
  }

  #remark(text: string): string {
    const fields = this.#places.remark;
    let remark = this.#record.text(text, fields[0]!);
    for (let index = 1; index < fields.length; index += 1) {
      const more = this.#record.text(text, fields[index]!);
      if (more !== '') remark = remark === '' ? more : `${remark} ${more}`;
    }
    if (remark.includes('\uFFFD')) this.#refuse('ENCODING', 'remark');
    return remark;
  }

  #optional(text: string, field: number): string | undefined {
    return field < 0 ? undefined : this.#record.text(text, field) || undefined;
  }

  /** Reads amount and direction of the row; what is wrong with them. */
  #movement(text: string): 'AMOUNT' | 'SIGN' | undefined {
    const {amount, flag, debit, credit} = this.#places;
    const {sign} = this.#profile;
    if (sign === 'columns') return this.#twoColumns(text, debit, credit);
    let end = this.#record.end(amount);
    if (sign === 'flag') {
      const direction = this.#flag(text, flag);
      if (direction === undefined) return 'SIGN';
      this.#dc = direction;
      if (flag === amount) end = beforeLetters(text, this.#record.start(amount), end);
    }
    if (!this.#readAmount(text, this.#record.start(amount), end)) return 'AMOUNT';
    if (sign === 'signed') this.#dc = this.#amount.negative ? 'D' : 'C';
    else if (this.#amount.negative) return 'SIGN';
    return this.sen === 0 ? 'SIGN' : undefined;
  }

  /** A minus in the debit column says once more what the column says; one in the credit column says nothing sure. */
  #twoColumns(text: string, debit: number, credit: number): 'AMOUNT' | 'SIGN' | undefined {
    const out = this.#filled(text, debit);
    if (out === undefined) return 'AMOUNT';
    const [sen, money] = [this.sen, this.#money];
    const into = this.#filled(text, credit);
    if (into === undefined) return 'AMOUNT';
    if (out === into || (into && this.#amount.negative)) return 'SIGN';
    this.#dc = out ? 'D' : 'C';
    if (out) {
      this.sen = sen;
      this.#money = money;
    }
    return undefined;
  }

  /** Whether a column has an amount other than zero; `undefined` when it cannot be read. */
  #filled(text: string, field: number): boolean | undefined {
    const start = this.#record.start(field);
    const end = this.#record.end(field);
    if (isBlank(text, start, end)) return false;
    return this.#readAmount(text, start, end) ? this.sen !== 0 : undefined;
  }

  #readAmount(text: string, start: number, end: number): boolean {
    const sen = Math.abs(this.#amount.read(text, start, end));
    if (Number.isNaN(sen)) return false;
    const money = sen === Infinity ? this.#amount.exact(text) : moneyOfSafeSen(sen);
    if (money === undefined) return false;
    this.sen = sen;
    this.#money = money;
    return true;
  }

  #flag(text: string, field: number): Direction | undefined {
    const said = this.#record.text(text, field).replaceAll('.', ' ').trimEnd();
    let start = said.length;
    while (start > 0 && isLetter(said.charCodeAt(start - 1))) start -= 1;
    const letter = said[start]?.toUpperCase();
    if (letter === 'D') return 'D';
    return letter === 'K' || letter === 'C' ? 'C' : undefined;
  }

  /** The balance after the row. One that cannot be read is a fault, and the movement still counts. */
  #balance(text: string, field: number): Money | undefined {
    const [start, end] = [this.#record.start(field), this.#record.end(field)];
    if (isBlank(text, start, end)) return undefined;
    if (!this.#readAmount(text, start, end)) return this.#refuse('BALANCE', 'balance');
    return this.#amount.negative && this.sen !== 0 ? `-${this.#money}` : this.#money;
  }
}
