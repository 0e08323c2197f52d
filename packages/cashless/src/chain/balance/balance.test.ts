import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfRupiah as rp, senOf} from '@kepahiang/schemas/money.js';
import {RateNotFound} from '../../dated.ts';
import {rulesOn} from '../testing/rules.ts';
import {balanceFaults} from './balance.ts';
import {bookCheck, closingCheck, taxBookCheck} from './book.ts';
import {budgetCheck, cashPlanCheck, spdCheck, upCheck, upSplit} from './ceiling.ts';
import {chainCheck, grossCheck, linesCheck, nihilCheck, type ChainIdentity} from './document.ts';
import {guCheck, imprestAvailable, tuCheck, tuDue, tuOpenCheck} from './imprest.ts';

const rules = rulesOn();
const potongan = [
  {jenis: 'PPH22', amount: rp(150_000)},
  {jenis: 'PPN', amount: rp(1_100_000)},
];
const spp = {
  bruto: rp(11_100_000),
  netto: rp(9_850_000),
  potongan,
  lines: [
    {subKegiatan: '1.02.02.2.02.0001', rekening: '5.1.02.01.01.0024', amount: rp(11_000_000)},
    {subKegiatan: '1.02.02.2.02.0001', rekening: '5.1.02.01.01.0025', amount: rp(100_000)},
  ],
  penerima: {bank: '133', rekening: '0000000001', namaRekening: 'CV CONTOH'},
} satisfies ChainIdentity;

describe('invariants of documents (cashless.md 4.3)', () => {
  it('B-01: gross is net and withheld, T1 of 6.2; no part below zero, asked first', () => {
    assert.deepEqual(grossCheck(spp), {ok: true});
    assert.deepEqual(grossCheck({...spp, netto: rp(9_850_001)}), {ok: false, code: 'B-01', diff: '-1.00'});
    assert.deepEqual(grossCheck({...spp, netto: '9849999.50'}), {ok: false, code: 'B-01', diff: '0.50'});
    const negative = [...potongan, {jenis: 'PPH23', amount: '-1.00'}];
    assert.deepEqual(grossCheck({...spp, potongan: negative}), {ok: false, code: 'B-01-NEG', atPart: 2});
  });

  it('B-02: the lines add up to the gross', () => {
    assert.deepEqual(linesCheck(spp), {ok: true});
    assert.deepEqual(linesCheck({...spp, bruto: rp(11_000_000)}), {
      ok: false,
      code: 'B-02',
      diff: '100000.00',
    });
  });

  it('B-09: closing moves no cash and recognises the SPJ', () => {
    const nihil = {bruto: rp(7), cashOut: rp(0), approvedSpj: rp(7)};
    assert.deepEqual(nihilCheck(nihil), {ok: true});
    assert.deepEqual(nihilCheck({...nihil, cashOut: rp(1)}), {
      ok: false,
      code: 'B-09',
      cashOut: '1.00',
      diff: '0.00',
    });
    assert.deepEqual(nihilCheck({...nihil, bruto: rp(9)}), {
      ok: false,
      code: 'B-09',
      cashOut: '0.00',
      diff: '2.00',
    });
  });

  it('B-13: SPP, SPM and SP2D are one, whatever the order of their lines', () => {
    const turned = {...spp, lines: spp.lines.toReversed(), potongan: potongan.toReversed()};
    assert.deepEqual(chainCheck([spp, turned, spp]), {ok: true});
    assert.deepEqual(chainCheck([]), {ok: true});
    const other = {...spp, netto: rp(1), penerima: {...spp.penerima, rekening: '0000000002'}};
    assert.deepEqual(chainCheck([spp, spp, other]), {ok: false, code: 'B-13', fields: ['netto', 'penerima']});
    const moved = {...spp, lines: [{...spp.lines[0]!, sumberDana: 'PAD'}, spp.lines[1]!]};
    assert.deepEqual(chainCheck([spp, moved]), {ok: false, code: 'B-13', fields: ['lines']});
  });
});

describe('ceilings (cashless.md 4.3)', () => {
  it('B-03: spending and request stay under the budget line', () => {
    const line = {pagu: rp(100), realised: [rp(40), rp(30)], request: rp(30)};
    assert.deepEqual(budgetCheck(line), {ok: true, remaining: '0.00'});
    assert.deepEqual(budgetCheck({...line, request: rp(25)}), {ok: true, remaining: '5.00'});
    assert.deepEqual(budgetCheck({...line, request: '30.01'}), {ok: false, code: 'B-03', excess: '0.01'});
  });

  it('B-04: SP2D stay under the SPD, and UP does not count', () => {
    const sp2d = [
      {jenis: 'UP', amount: rp(900)},
      {jenis: 'LS_GAJI', amount: rp(50)},
      {jenis: 'TU', amount: rp(20)},
      {jenis: 'TU_NIHIL', amount: rp(20)},
      {jenis: 'GU', amount: rp(10)},
    ] as const;
    const use = {spd: [rp(60), rp(40)], sp2d, request: {jenis: 'GU', amount: rp(20)}} as const;
    assert.deepEqual(spdCheck(use), {ok: true, remaining: '0.00'});
    assert.deepEqual(spdCheck({...use, request: {jenis: 'GU_NIHIL', amount: rp(21)}}), {
      ok: false,
      code: 'B-04',
      excess: '1.00',
    });
    assert.deepEqual(spdCheck({...use, request: {jenis: 'UP', amount: rp(900)}}), {
      ok: true,
      remaining: '20.00',
    });
  });

  it('B-05: SPD under the cash budget under the budget', () => {
    const plan = {spd: [rp(30)], anggaranKas: [rp(20), rp(20)], pagu: rp(40)};
    assert.deepEqual(cashPlanCheck(plan), {ok: true, remaining: '10.00'});
    assert.deepEqual(cashPlanCheck({...plan, spd: [rp(30), rp(11)]}), {
      ok: false,
      code: 'B-05',
      excess: '1.00',
      of: 'PENYEDIAAN_DANA',
    });
    assert.deepEqual(cashPlanCheck({...plan, pagu: rp(39)}), {
      ok: false,
      code: 'B-05',
      excess: '1.00',
      of: 'ANGGARAN_KAS',
    });
  });

  it('B-06: the imprest stays under the decree, once a year', () => {
    const request = {skpd: 'DINKES', amount: rp(200_000_000), upThisYear: 0};
    assert.deepEqual(upCheck(request, rules), {ok: true, ceiling: '200000000.00'});
    assert.deepEqual(upCheck({...request, amount: rp(200_000_001)}, rules), {
      ok: false,
      code: 'B-06',
      excess: '1.00',
    });
    assert.deepEqual(upCheck({...request, upThisYear: 1}, rules), {ok: false, code: 'B-06-ONCE'});
    for (const skpd of ['BAPPEDA', 'constructor'])
      assert.throws(() => upCheck({...request, skpd}, rules), RateNotFound);
  });

  it('B-12: 40 per cent of the imprest by card, whole rupiah, and the rest in the account', () => {
    assert.deepEqual(upSplit(rp(200_000_000), rules), {upCash: '120000000.00', upKkpd: '80000000.00'});
    assert.deepEqual(upSplit(rp(1_000_001), rules), {upCash: '600001.00', upKkpd: '400000.00'});
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e12}), fc.integer({min: 0, max: 100}), (up, pct) => {
        const {upCash, upKkpd} = upSplit(rp(up), rulesOn('2026-11-24', {'kkpd.pct': pct}));
        assert.equal(senOf(upCash) + senOf(upKkpd), BigInt(up) * 100n);
        assert.ok(senOf(upCash) >= 0n && upKkpd.endsWith('.00'));
      }),
    );
  });
});

describe('the imprest (cashless.md 4.3)', () => {
  it('B-07: 75 per cent spent before a replenishment, 25 where the decree says so (Purbalingga)', () => {
    const gu = {up: rp(100_000_000), approvedSpj: rp(75_000_000), request: rp(75_000_000)};
    assert.deepEqual(guCheck(gu, rules), {ok: true, guMax: '75000000.00', spentPct: 75});
    const less = {...gu, approvedSpj: rp(74_999_999), request: rp(1)};
    assert.deepEqual(guCheck(less, rules), {ok: false, code: 'B-07', spentPct: 74.9});
    assert.equal(guCheck(less, rulesOn('2026-11-24', {'gu.minSpentPct': 25})).ok, true);
    assert.deepEqual(guCheck({...gu, approvedSpj: rp(33_333_333)}, rules), {
      ok: false,
      code: 'B-07',
      spentPct: 33.3,
    });
    assert.deepEqual(guCheck({...gu, request: rp(75_000_001)}, rules), {
      ok: false,
      code: 'B-07-OVER',
      excess: '1.00',
    });
  });

  it('B-08: one calendar month, clipped to its end, and what is left comes back', () => {
    assert.equal(tuDue('2026-01-31', rules), '2026-02-28');
    assert.equal(tuDue('2026-11-24', rules), '2026-12-24');
    const tu = {sp2dDate: '2026-01-31', tu: rp(50), spj: rp(40), refunded: rp(10), asOf: '2026-02-28'};
    assert.deepEqual(tuCheck(tu, rules), {ok: true, due: '2026-02-28', unsettled: '0.00'});
    assert.deepEqual(tuCheck({...tu, refunded: rp(0)}, rules), {
      ok: true,
      due: '2026-02-28',
      unsettled: '10.00',
    });
    assert.deepEqual(tuCheck({...tu, refunded: rp(0), asOf: '2026-03-05'}, rules), {
      ok: false,
      code: 'B-08',
      due: '2026-02-28',
      daysLate: 5,
      unsettled: '10.00',
    });
    assert.deepEqual(tuCheck({...tu, spj: rp(41)}, rules), {
      ok: false,
      code: 'B-08',
      due: '2026-02-28',
      daysLate: 0,
      unsettled: '-1.00',
    });
    assert.deepEqual(tuOpenCheck('a', [{subKegiatan: 'b'}]), {ok: true});
    assert.deepEqual(tuOpenCheck('a', [{subKegiatan: 'a'}]), {
      ok: false,
      code: 'B-08-OPEN',
      subKegiatan: 'a',
    });
  });

  it('is what was given less what was spent and what is out as an advance', () => {
    assert.equal(imprestAvailable({up: rp(100), spent: [rp(30), rp(20)], panjar: [rp(40)]}), '10.00');
    assert.equal(imprestAvailable({up: rp(100), spent: [rp(101)], panjar: []}), '-1.00');
  });
});

describe('the books (cashless.md 4.3)', () => {
  const entry = (no: number, into: number, out: number, saldo: number) => ({
    no,
    tanggal: '2026-10-01',
    in: rp(into),
    out: rp(out),
    saldo: rp(saldo),
  });

  it('B-10: the balance runs and never goes below zero', () => {
    const opening = rp(10);
    assert.deepEqual(bookCheck({opening, entries: [entry(1, 5, 0, 15), entry(2, 0, 15, 0)]}), {
      ok: true,
      saldo: '0.00',
    });
    assert.deepEqual(bookCheck({opening, entries: [entry(1, 5, 0, 15), entry(2, 0, 16, -1)]}), {
      ok: false,
      code: 'B-10-NEG',
      atEntry: 1,
    });
    assert.deepEqual(bookCheck({opening, entries: [entry(1, 5, 0, 15), entry(2, 0, 5, 11)]}), {
      ok: false,
      code: 'B-10',
      atEntry: 1,
      diff: '1.00',
    });
    assert.deepEqual(bookCheck({opening, entries: [entry(1, 5, 0, 15), entry(3, 0, 5, 10)]}), {
      ok: false,
      code: 'GAP',
      atEntry: 1,
    });
  });

  it('B-11: what was withheld is deposited by its day, and no more than that', () => {
    const tax = {withheld: rp(150), deposited: rp(0), due: '2026-11-10'};
    assert.deepEqual(taxBookCheck([tax], '2026-11-10'), {ok: true, outstanding: '150.00'});
    assert.deepEqual(taxBookCheck([tax], '2026-11-11'), {
      ok: false,
      code: 'B-11',
      outstanding: '150.00',
      overdue: '150.00',
    });
    assert.deepEqual(taxBookCheck([{...tax, deposited: rp(151)}], '2026-11-01'), {
      ok: false,
      code: 'B-11',
      outstanding: '-1.00',
      overdue: '0.00',
    });
    const hidden = [tax, {...tax, withheld: rp(0), deposited: rp(150)}];
    assert.deepEqual(taxBookCheck(hidden, '2026-11-11'), {
      ok: false,
      code: 'B-11',
      outstanding: '0.00',
      overdue: '150.00',
    });
  });

  it('B-14: cash book is bank and cash, and the bank is reconciled (9.4: 46.840.000)', () => {
    const closing = {bku: rp(46_840_000), bank: rp(46_840_000), tunai: rp(0), unexplained: rp(0)};
    assert.deepEqual(closingCheck(closing), {ok: true});
    assert.deepEqual(closingCheck({...closing, tunai: rp(1)}), {
      ok: false,
      code: 'B-14',
      diff: '-1.00',
      unexplained: '0.00',
    });
    assert.deepEqual(closingCheck({...closing, unexplained: '0.01'}), {
      ok: false,
      code: 'B-14',
      diff: '0.00',
      unexplained: '0.01',
    });
  });
});

describe('all invariants of an office at once (cashless.md 4.3)', () => {
  it('names each that does not hold, in their order, and nothing when all hold', () => {
    assert.deepEqual(balanceFaults({}, rules), []);
    assert.deepEqual(balanceFaults({documents: [spp], chains: [[spp, spp]]}, rules), []);
    const faults = balanceFaults(
      {
        chains: [[spp, {...spp, bruto: rp(1)}]],
        documents: [{...spp, bruto: rp(11_100_001)}],
        budget: [{pagu: rp(1), realised: [], request: rp(2)}],
        spd: [{spd: [], sp2d: [], request: {jenis: 'LS_GAJI', amount: rp(1)}}],
        cashPlan: [{spd: [rp(1)], anggaranKas: [], pagu: rp(1)}],
        up: [{skpd: 'DINKES', amount: rp(1), upThisYear: 1}],
        gu: [{up: rp(100), approvedSpj: rp(1), request: rp(1)}],
        tu: [{sp2dDate: '2026-01-31', tu: rp(1), spj: rp(0), refunded: rp(0), asOf: '2026-03-01'}],
        tuRequest: {subKegiatan: 'a', open: [{subKegiatan: 'a'}]},
        nihil: [{bruto: rp(1), cashOut: rp(1), approvedSpj: rp(1)}],
        book: {opening: rp(0), entries: [entryBelowZero]},
        taxes: {withheld: [{withheld: rp(1), deposited: rp(0), due: '2026-01-01'}], asOf: '2026-01-02'},
        closing: {bku: rp(1), bank: rp(0), tunai: rp(0), unexplained: rp(0)},
      },
      rules,
    );
    assert.deepEqual(
      faults.map(({code}) => code),
      [
        'B-01',
        'B-02',
        'B-03',
        'B-04',
        'B-05',
        'B-06-ONCE',
        'B-07',
        'B-08',
        'B-08-OPEN',
        'B-09',
        'B-10-NEG',
        'B-11',
        'B-13',
        'B-14',
      ],
    );
  });

  it('asks an SPP-UP, which has no account lines, for its gross only', () => {
    const up = {bruto: rp(5), netto: rp(5), potongan: []};
    assert.deepEqual(balanceFaults({documents: [up]}, rules), []);
  });
});

const entryBelowZero = {no: 1, tanggal: '2026-01-01', in: rp(0), out: rp(1), saldo: rp(-1)};
