import {makeShortRef} from '@kepahiang/cashless/short-ref.js';
import type {BankLine, BookLine} from '@kepahiang/cashless/reconciliation/line.js';

/** Numbers from 0 to 1 that are the same in every run. */
function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const dates = Array.from({length: 365}, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
);

/** Both sides of a reconciliation. */
export interface Sides {
  readonly bank: readonly BankLine[];
  readonly book: readonly BookLine[];
}

const batchSize = 20;

/**
 * A year of an account: of 100 payments 65 carry our reference, 10 an NTPN, 5 are a payroll batch, 17 say nothing, 3 are
 * fees beside a book line that has not come through. The bank is up to two days later.
 *
 * @param lines - Of both sides together, about.
 */
export function sides(lines: number): Sides {
  const next = lottery(42);
  const bank: BankLine[] = [];
  const book: BookLine[] = [];
  for (let place = 0; bank.length + book.length < lines; place += 1) {
    const day = Math.floor((place / lines) * 720) % 360;
    const amount = `${Math.floor(next() * 9e6) + 1000}.00`;
    const kind = next();
    const paid = {
      id: `B${place}`,
      date: dates[day + Math.floor(next() * 3)]!,
      bankRef: `BB${String(place).padStart(10, '0')}`,
    };
    const posted = {id: `K${place}`, date: dates[day]!};
    if (kind < 0.65) {
      const shortRef = makeShortRef(place + 1);
      bank.push({...paid, dc: 'D', amount, remark: `${shortRef} PERJADIN BENGKULU ${place}`});
      book.push({...posted, side: 'OUT', amount, shortRef});
    } else if (kind < 0.75) {
      const ntpn = `8A1B${String(place).padStart(12, '0')}`;
      bank.push({...paid, dc: 'D', amount, remark: `MPN 026110000000001 NTPN ${ntpn}`});
      book.push({...posted, side: 'OUT', amount, ntpn});
    } else if (kind < 0.7525) {
      const batchId = `BATCH-2610-${place}`;
      bank.push({...paid, dc: 'D', amount: `${1_000_000 * batchSize}.00`, remark: `PAYROLL ${batchId}`});
      for (let one = 0; one < batchSize; one += 1)
        book.push({id: `K${place}.${one}`, date: dates[day]!, side: 'OUT', amount: '1000000.00', batchId});
    } else if (kind < 0.97) {
      bank.push({...paid, dc: 'C', amount, remark: `SP2D GU DINKES ${place}`});
      book.push({...posted, side: 'IN', amount});
    } else {
      bank.push({...paid, dc: 'D', amount: '10000.00', remark: 'BIAYA ADM BULANAN'});
      book.push({...posted, side: 'OUT', amount, shortRef: makeShortRef(place + 1)});
    }
  }
  // Through JSON, as lines arrive: texts of one piece, each its own.
  return JSON.parse(JSON.stringify({bank, book})) as Sides;
}

function grouped(rupiah: number): string {
  return `${String(rupiah).replace(/\B(?=(\d{3})+$)/g, '.')},00`;
}

interface Row {
  readonly day: string;
  readonly rupiah: number;
  readonly out: boolean;
  readonly remark: string;
  readonly balance: number;
}

function* rows(count: number): Generator<Row> {
  let balance = 50_000_000_000;
  for (let place = 0; place < count; place += 1) {
    const rupiah = ((place * 7919) % 9_000_000) + 1000;
    const out = place % 2 === 0;
    balance += out ? -rupiah : rupiah;
    const day = String(1 + Math.floor((place / count) * 31)).padStart(2, '0');
    yield {day, rupiah, out, remark: `${makeShortRef(place)} PERJADIN BENGKULU ${place}`, balance};
  }
}

/** A CMS export, line by line. */
export function* csvLines(count: number): Generator<string> {
  yield 'Tanggal;Keterangan;Debet;Kredit;Saldo\r\n';
  for (const {day, remark, rupiah, out, balance} of rows(count)) {
    const amount = grouped(rupiah);
    yield `${day}/10/2026;${remark};${out ? amount : ''};${out ? '' : amount};${grouped(balance)}\r\n`;
  }
}

/** A statement in MT940, line by line. */
export function* mt940Lines(count: number): Generator<string> {
  yield ':20:STMT2610\r\n:25:0000000000001\r\n:28C:10/1\r\n:60F:C261001IDR50000000000,00\r\n';
  let last = 0;
  for (const {day, remark, rupiah, out, balance} of rows(count)) {
    yield `:61:2610${day}10${day}${out ? 'D' : 'C'}R${rupiah},00NTRFNONREF//BB${rupiah}\r\n:86:${remark}\r\n`;
    last = balance;
  }
  yield `:62F:C261031IDR${last},00\r\n-\r\n`;
}
