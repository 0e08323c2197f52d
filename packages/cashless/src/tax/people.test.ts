import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfRupiah, senOf, sumSen} from '@kepahiang/schemas/money.js';
import {RateNotFound} from '../dated.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf} from '../rules/rules.ts';
import {honorPPh21, type HonorReceiver} from './honor.ts';
import {pasal17} from './layer.ts';
import {honorGrades, ptkpStatuses, terCategories} from './names.ts';
import {decemberPPh21, terCategory, terPPh21} from './ter.ts';

const all = rulesOf(nationalRules2026);
const rules = rulesAt(all, '2026-10-05');
const december = rulesAt(all, '2026-12-15');

describe('PPh 21 on honoraria (cashless.md 6.3)', () => {
  for (const [what, gross, receiver, tax, final] of [
    ['golongan III', 1_000_000, {status: 'ASN', gol: 'III'}, 50_000, true],
    ['golongan IV', 1_000_000, {status: 'ASN', gol: 'IV'}, 150_000, true],
    ['golongan II', 1_000_000, {status: 'ASN', gol: 'II'}, 0, true],
    ['golongan I', 1_000_000, {status: 'ASN', gol: 'I'}, 0, true],
    ['a state official', 1_000_000, {status: 'ASN', gol: 'PEJABAT_NEGARA'}, 150_000, true],
    ['a non-employee', 3_000_000, {status: 'BUKAN_PEGAWAI'}, 75_000, false],
    [
      'a non-employee without a valid identity',
      3_000_000,
      {status: 'BUKAN_PEGAWAI', idValid: false},
      90_000,
      false,
    ],
    ['a participant', 3_000_000, {status: 'PESERTA_KEGIATAN'}, 150_000, false],
    [
      'a civil servant without a valid identity: final tax does not rise',
      1_000_000,
      {status: 'ASN', gol: 'III', idValid: false},
      50_000,
      true,
    ],
  ] as const)
    it(`of ${what}`, () => {
      const result = honorPPh21(moneyOfRupiah(gross), receiver, rules);
      assert.deepEqual([result.tax, result.final], [moneyOfRupiah(tax), final]);
    });

  it('says why: law, rate, what was added', () => {
    const {base, why} = honorPPh21('3000000.00', {status: 'BUKAN_PEGAWAI', idValid: false}, rules);
    assert.equal(base, '1500000.00');
    assert.deepEqual(why.parts, [{base: '1500000.00', rateBp: 500}]);
    assert.equal(why.surchargeBp, 2000);
    assert.deepEqual(why.notes, ['SEBAGIAN_BRUTO', 'IDENTITAS_TIDAK_VALID']);
    assert.match(why.legalBasis, /PMK 168\/2023/);
  });

  it('asks for the rank of a civil servant, and for rules of the day', () => {
    assert.throws(() => honorPPh21('1.00', {status: 'ASN'}, rules), RangeError);
    assert.throws(
      () => honorPPh21('1.00', {status: 'ASN', gol: 'III'}, rulesAt(all, '2025-12-31')),
      RateNotFound,
    );
  });
});

describe('PPh 21 of daily workers (cashless.md 6.4)', () => {
  for (const [wage, tax] of [
    [450_000, 0],
    [450_001, 2_250],
    [600_000, 3_000],
    [2_500_000, 12_500],
    [2_500_001, 62_500],
    [2_600_000, 65_000],
  ] as const)
    it(`is ${tax} on ${wage} a day`, () => {
      const result = honorPPh21(moneyOfRupiah(wage), {status: 'HARIAN'}, rules);
      assert.deepEqual([result.tax, result.final], [moneyOfRupiah(tax), false]);
    });
});

describe('Pasal 17 (cashless.md 6.3)', () => {
  for (const [pkp, tax] of [
    [300_000_000, 44_000_000],
    [60_000_000, 3_000_000],
    [250_000_000, 31_500_000],
    [500_000_000, 94_000_000],
    [5_000_000_000, 1_444_000_000],
    [6_000_000_000, 1_794_000_000],
    [60_000_999, 3_000_000], // rounded down to thousands
    [0, 0],
  ] as const)
    it(`is ${tax} on a PKP of ${pkp}`, () => {
      assert.equal(pasal17(moneyOfRupiah(pkp), rules).tax, moneyOfRupiah(tax));
    });
});

describe('TER (cashless.md 6.5)', () => {
  for (const [category, gross, tax] of [
    ['A', 5_400_000, 0],
    ['A', 5_400_001, 13_500],
    ['B', 9_000_000, 90_000],
    ['C', 15_000_000, 750_000],
    ['A', 1_400_000_000, 462_000_000],
    ['A', 1_400_000_001, 476_000_000],
    ['B', 1_405_000_001, 477_700_000],
    ['C', 1_419_000_001, 482_460_000],
  ] as const)
    it(`is ${tax} on ${gross} in category ${category}`, () => {
      assert.equal(terPPh21(moneyOfRupiah(gross), category, rules).tax, moneyOfRupiah(tax));
    });

  it('finds the category of a PTKP status', () => {
    assert.equal(ptkpStatuses.map(status => terCategory(status, rules)).join(''), 'AABBABBC');
  });

  it('has 44, 40 and 41 layers that rise', () => {
    const {tables} = rules.row('tax.ter').value;
    assert.deepEqual(
      terCategories.map(category => tables[category].length),
      [44, 40, 41],
    );
  });

  it('is not for December: there the year counts, less what was withheld', () => {
    assert.throws(() => terPPh21('9000000.00', 'B', december), RangeError);
    const due = decemberPPh21('300000000.00', '40000000.00', december);
    assert.deepEqual([due.yearTax, due.tax, due.overpaid], ['44000000.00', '4000000.00', '0.00']);
    const back = decemberPPh21('300000000.00', '45000000.00', december);
    assert.deepEqual([back.tax, back.overpaid], ['0.00', '1000000.00']);
  });
});

describe('any income', () => {
  const rupiah = fc.oneof(fc.integer({min: 0, max: 20_000_000}), fc.integer({min: 0, max: 10_000_000_000}));
  const receiver: fc.Arbitrary<HonorReceiver> = fc.oneof(
    fc.record({status: fc.constant('ASN' as const), gol: fc.constantFrom(...honorGrades)}),
    fc.record({
      status: fc.constantFrom('BUKAN_PEGAWAI' as const, 'PESERTA_KEGIATAN' as const, 'HARIAN' as const),
      idValid: fc.boolean(),
    }),
  );
  const tax = (gross: number, one: HonorReceiver): bigint =>
    senOf(honorPPh21(moneyOfRupiah(gross), one, rules).tax);

  it('bears no tax below zero or above its base', () => {
    fc.assert(
      fc.property(rupiah, receiver, (gross, one) => {
        const result = honorPPh21(moneyOfRupiah(gross), one, rules);
        assert.ok(senOf(result.tax) >= 0n && senOf(result.tax) <= senOf(result.base));
        assert.ok(senOf(result.base) <= BigInt(gross) * 100n);
      }),
    );
  });

  it('never bears less tax when it is more', () => {
    fc.assert(
      fc.property(rupiah, fc.integer({min: 0, max: 5_000_000}), receiver, (gross, more, one) => {
        assert.ok(tax(gross + more, one) >= tax(gross, one));
      }),
    );
    fc.assert(
      fc.property(rupiah, fc.integer({min: 0, max: 5_000_000}), (gross, more) => {
        const of = (amount: number) => senOf(pasal17(moneyOfRupiah(amount), rules).tax);
        assert.ok(of(gross + more) >= of(gross));
      }),
    );
    fc.assert(
      fc.property(
        rupiah,
        fc.integer({min: 0, max: 5_000_000}),
        fc.constantFrom(...terCategories),
        (gross, more, category) => {
          const of = (amount: number) => senOf(terPPh21(moneyOfRupiah(amount), category, rules).tax);
          assert.ok(of(gross + more) >= of(gross));
        },
      ),
    );
  });

  it('is split by Pasal 17 into parts that make up the whole', () => {
    fc.assert(
      fc.property(rupiah, gross => {
        const {base, why} = pasal17(moneyOfRupiah(gross), rules);
        assert.equal(
          sumSen(why.parts, ({base}) => base),
          senOf(base),
        );
      }),
    );
  });
});
