import {cleanDigits} from '../clean.ts';
import {cleanDate, dateFault} from '../dates.ts';
import {isMoney, moneyOfRupiah, parseRupiah, wholeMoneyFault} from '../money.ts';
import {finding} from '../fault.ts';
import type {CleanStep} from './clean-step.ts';
import type {Step} from './step.ts';

/** What is longer is no amount and no date: it is not read at all. @unit UTF-16 units */
const LONGEST = 60;

/**
 * The value is money of whole rupiah, `1250000.00`; what is not tells how a typed amount is wrong: `rp.koma`, `rp.kelompok`
 * (with `saran`), `rp.sen`, `rp.batas`, `rp.bentuk`.
 */
export const money: Step = {
  op: 'money',
  faults: ['rp.koma', 'rp.kelompok', 'rp.sen', 'rp.batas', 'rp.bentuk'],
  test: value => (value.length > LONGEST ? finding('rp.bentuk') : wholeMoneyFault(value)),
};

/**
 * Typed rupiah become money; what cannot be read stays. A person who typed `1250000.00` did not follow the way rupiah are
 * written: a space is put behind it, so that it is refused and not taken for canonical text.
 */
export const readMoney: CleanStep = {
  op: 'money',
  apply: typed => {
    const read = parseRupiah(typed);
    if (typeof read === 'bigint') return moneyOfRupiah(read);
    const text = cleanDigits(typed);
    return isMoney(text) ? `${text} ` : text;
  },
};

/** The value is a day that exists, `2026-11-24`; what is not tells how a typed date is wrong: `tgl.bentuk`, `tgl.tidak_ada`. */
export const day: Step = {
  op: 'day',
  faults: ['tgl.bentuk', 'tgl.tidak_ada'],
  test: value => (value.length > LONGEST ? finding('tgl.bentuk') : dateFault(value)),
};
/** A typed date becomes ISO; what cannot be read stays. */
export const readDay: CleanStep = {op: 'day', apply: cleanDate};
