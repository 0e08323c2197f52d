import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  cleanMoney,
  formatMoney,
  isMoney,
  moneyFault,
  moneyOfRupiah,
  moneyOfSen,
  parseRupiah,
  senOf,
} from './money.ts';

describe('rupiah (identifiers.md 6.6)', () => {
  for (const [typed, rupiah] of [
    ['Rp 1.250.000', 1_250_000n],
    ['1250000', 1_250_000n],
    ['Rp. 75.000,-', 75_000n],
    ['2.500.000,00', 2_500_000n],
    ['0', 0n],
    ['Rp\u00a01.250.000', 1_250_000n],
  ] as const) {
    it(`reads ${typed}`, () => assert.equal(parseRupiah(typed), rupiah));
  }
  for (const [typed, code] of [
    ['1,250,000', 'rp.koma'],
    ['1.25', 'rp.kelompok'],
    ['12.50.000', 'rp.kelompok'],
    ['75rb', 'rp.bentuk'],
    ['1250000.00', 'rp.kelompok'],
    ['-5.000', 'rp.bentuk'],
    ['1000000000000000', 'rp.batas'],
    ['10,5', 'rp.sen'],
  ] as const) {
    it(`refuses ${typed} as ${code}`, () => {
      const read = parseRupiah(typed);
      assert.equal(typeof read === 'object' && read.code, code);
    });
  }
  it('writes screens with a no-break space, prose without, statements with parentheses', () => {
    assert.equal(formatMoney('1250000.00'), 'Rp\u00a01.250.000');
    assert.equal(formatMoney('1610000.00', {style: 'eyd'}), 'Rp1.610.000');
    assert.equal(formatMoney('-1250000.00', {style: 'angka', accounting: true}), '(1.250.000)');
    assert.equal(formatMoney('5834153.77'), 'Rp\u00a05.834.153,77');
  });
  it('never loses a sen on the way to text and back, for any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({min: -(10n ** 17n), max: 10n ** 17n}), sen => {
        const money = moneyOfSen(sen);
        assert.ok(isMoney(money), money);
        assert.equal(senOf(money), sen);
      }),
    );
  });
  it('reads back every amount it shows', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 999_999_999_999_999n}), rupiah => {
        const money = moneyOfRupiah(rupiah);
        assert.equal(cleanMoney(formatMoney(money)), money);
        assert.equal(moneyFault(money), undefined);
      }),
    );
  });
});
