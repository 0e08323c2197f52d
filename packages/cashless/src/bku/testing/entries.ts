import fc from 'fast-check';
import {moneyOfSen} from '@kepahiang/schemas/money.js';
import type {BkuEntry} from '../posting.ts';

const zero = '0.00';

/** What happens in an office, each as the lines it leaves in the cash book. */
const happening = fc.oneof(
  fc.record({what: fc.constant('pencairan' as const), sen: fc.bigInt({min: 1n, max: 10n ** 13n})}),
  fc.record({what: fc.constant('tarik' as const), part: fc.integer({min: 1, max: 99})}),
  fc.record({
    what: fc.constant('belanja' as const),
    part: fc.integer({min: 1, max: 60}),
    tunai: fc.boolean(),
    rekening: fc.constantFrom('5.1.02.01.001.00024', '5.1.02.04.001.00001', '5.2.02.10.001.00002'),
    taxPercent: fc.integer({min: 0, max: 15}),
    deposited: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('panjar' as const),
    part: fc.integer({min: 1, max: 40}),
    returnedPercent: fc.integer({min: 0, max: 100}),
  }),
);

type Line = Pick<BkuEntry, 'in' | 'out' | 'bukuPembantu' | 'kas' | 'ref' | 'rekening'> & {uraian: string};

/** The lines of a year that can be: no book ever goes below zero. */
export const validEntries: fc.Arbitrary<BkuEntry[]> = fc
  .tuple(
    fc.array(happening, {maxLength: 25}),
    fc.array(fc.integer({min: 0, max: 20}), {minLength: 120, maxLength: 120}),
  )
  .map(([happenings, steps]) => {
    const lines: Line[] = [];
    const saldo = {BANK: 0n, TUNAI: 0n};
    const put = (kas: 'BANK' | 'TUNAI', sen: bigint, more: Partial<Line> & {uraian: string}): void => {
      if (sen === 0n) return;
      saldo[kas] += sen;
      const sides = sen > 0n ? {in: moneyOfSen(sen), out: zero} : {in: zero, out: moneyOfSen(-sen)};
      lines.push({bukuPembantu: kas, ...sides, ...more});
    };
    for (const [index, one] of happenings.entries()) {
      const id = `D${index}`;
      if (one.what === 'pencairan') put('BANK', one.sen, {uraian: 'SP2D'});
      else if (one.what === 'tarik') {
        const sen = (saldo.BANK * BigInt(one.part)) / 100n;
        put('BANK', -sen, {uraian: 'Tarik tunai'});
        put('TUNAI', sen, {uraian: 'Tarik tunai'});
      } else if (one.what === 'belanja') {
        const kas = one.tunai ? 'TUNAI' : 'BANK';
        const sen = (saldo[kas] * BigInt(one.part)) / 100n;
        const tax = (sen * BigInt(one.taxPercent)) / 100n;
        const pajak = {bukuPembantu: 'PAJAK', kas, ref: {doc: 'PAJAK', id}, uraian: 'Pajak'} as const;
        put(kas, -sen, {bukuPembantu: 'RINCIAN_OBJEK', kas, rekening: one.rekening, uraian: 'Belanja'});
        put(kas, tax, pajak);
        if (one.deposited) put(kas, -tax, pajak);
      } else {
        const sen = (saldo.BANK * BigInt(one.part)) / 100n;
        const panjar = {
          bukuPembantu: 'PANJAR',
          kas: 'BANK',
          ref: {doc: 'NPD', id},
          uraian: 'Panjar',
        } as const;
        put('BANK', -sen, panjar);
        put('BANK', (sen * BigInt(one.returnedPercent)) / 100n, panjar);
      }
    }
    let day = 0;
    return lines.map((line, index) => {
      day = Math.min(day + steps[index % steps.length]!, 360);
      const tanggal = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      return {...line, no: index + 1, tanggal, postedAt: `${tanggal}T16:00:00+07:00`} as BkuEntry;
    });
  });
