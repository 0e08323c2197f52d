import type {Sides} from './data.ts';

/** The same jobs as somebody writes them for one account and one format, with no checks, classes, reasons or faults. */

/** Base-36 value of ten characters: who knows that the reference stands first needs no search for it. */
function tenCharacters(text: string): number {
  let value = 0;
  for (let index = 1; index < 10; index += 1) {
    const code = text.charCodeAt(index);
    value = value * 36 + (code > 57 ? code - 55 : code - 48);
  }
  return value;
}

function dayOf(date: string): number {
  return (date.charCodeAt(5) * 10 + date.charCodeAt(6)) * 31 + date.charCodeAt(8) * 10 + date.charCodeAt(9);
}

function senOf(money: string): number {
  let sen = 0;
  for (let index = 0; index < money.length; index += 1) {
    const code = money.charCodeAt(index);
    if (code !== 46) sen = sen * 10 + code - 48;
  }
  return sen;
}

/** One side in typed columns: amount with sign, day, reference, and whether it has one. */
function columns(length: number) {
  return {amounts: new Float64Array(length), days: new Int32Array(length), refs: new Float64Array(length)};
}

/** A hash join of two columns: for each key of the second the line of the first. */
class HashIndex {
  readonly #slots: Int32Array;
  readonly #keys: Float64Array;

  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(keys.length * 2 + 2)));
  }

  #slot(key: number): number {
    const mixed = Math.imul((key % 4_294_967_296) ^ Math.floor(key / 4_294_967_296), 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  add(line: number): void {
    let slot = this.#slot(this.#keys[line]!);
    while (this.#slots[slot]! > 0) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = line + 1;
  }

  /** First line of a key that is free, −1 without. */
  find(key: number, taken: Uint8Array): number {
    for (let slot = this.#slot(key); this.#slots[slot]! > 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const line = this.#slots[slot]! - 1;
      if (this.#keys[line] === key && taken[line] === 0) return line;
    }
    return -1;
  }
}

/** Joins by reference and amount, then by NTPN, then by amount and date; how many pairs it found. */
export function joinByHand({bank, book}: Sides): number {
  const ours = columns(bank.length);
  const theirs = columns(book.length);
  const ntpns = new Map<string, number>();
  const [byRef, byAmount] = [new HashIndex(theirs.refs), new HashIndex(theirs.amounts)];
  for (let line = 0; line < book.length; line += 1) {
    const {amount, date, side, shortRef, ntpn} = book[line]!;
    theirs.amounts[line] = side === 'IN' ? senOf(amount) : -senOf(amount);
    theirs.days[line] = dayOf(date);
    if (ntpn !== undefined) ntpns.set(ntpn, line);
    if (shortRef === undefined) continue;
    theirs.refs[line] = tenCharacters(shortRef);
    byRef.add(line);
  }
  const [taken, matched] = [new Uint8Array(book.length), new Uint8Array(bank.length)];
  let pairs = 0;
  for (let line = 0; line < bank.length; line += 1) {
    const {amount, date, dc, remark} = bank[line]!;
    ours.amounts[line] = dc === 'C' ? senOf(amount) : -senOf(amount);
    ours.days[line] = dayOf(date);
    const tax = remark.startsWith('MPN') ? ntpns.get(remark.slice(25)) : undefined;
    const found = tax ?? (remark.startsWith('P') ? byRef.find(tenCharacters(remark), taken) : -1);
    if (found < 0 || theirs.amounts[found] !== ours.amounts[line]) continue;
    taken[found] = matched[line] = 1;
    pairs += 1;
  }
  for (let line = 0; line < book.length; line += 1) if (taken[line] === 0) byAmount.add(line);
  for (let line = 0; line < bank.length; line += 1) {
    if (matched[line] === 1) continue;
    const found = byAmount.find(ours.amounts[line]!, taken);
    if (found < 0 || Math.abs(ours.days[line]! - theirs.days[found]!) > 3) continue;
    taken[found] = 1;
    pairs += 1;
  }
  return pairs;
}

function sumOf(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Splits the CSV at line breaks and semicolons and makes an object of each line. */
export function csvByHand(chunks: Iterable<Uint8Array>): number {
  const decoder = new TextDecoder();
  let [rest, count, sum] = ['', 0, 0];
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\r\n');
    rest = lines.pop()!;
    const rows = lines.map(line => {
      const [date, remark, debit, credit, balance] = line.split(';') as [
        string,
        string,
        string,
        string,
        string,
      ];
      const [day, month, year] = date.split('/');
      return {
        date: `${year}-${month}-${day}`,
        remark,
        debit: sumOf(debit),
        credit: sumOf(credit),
        balance: sumOf(balance),
      };
    });
    count += rows.length;
    for (const {debit} of rows) sum += debit || 0;
  }
  return sum > 0 ? count - 1 : 0;
}

/** Cuts `:61:` and `:86:` lines where their fields stand in this file. */
export function mt940ByHand(chunks: Iterable<string>): number {
  let [rest, count, sum] = ['', 0, 0];
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop()!;
    const entries: {date: string; dc: string; amount: number; remark: string}[] = [];
    for (const line of lines) {
      if (line.startsWith(':61:')) {
        const amount = Number(line.slice(16, line.indexOf('N')).replace(',', '.'));
        const date = `20${line.slice(4, 6)}-${line.slice(6, 8)}-${line.slice(8, 10)}`;
        entries.push({date, dc: line[14]!, amount, remark: ''});
      } else if (line.startsWith(':86:') && entries.length > 0) entries.at(-1)!.remark = line.slice(4);
    }
    count += entries.length;
    for (const {amount} of entries) sum += amount;
  }
  return sum > 0 ? count : 0;
}
