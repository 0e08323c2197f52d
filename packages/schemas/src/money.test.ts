import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isSnapAmount} from './identifiers/snap-amount.ts';
import {enMessages} from './messages/en.ts';
import {faultText} from './messages/text.ts';
import {
  cleanMoney,
  cleanSenMoney,
  formatMoney,
  formatRupiah,
  isMoney,
  moneyFault,
  moneyOfRupiah,
  moneyOfSen,
  parseRupiah,
  rupiahOf,
  senOf,
  sumSen,
  type MoneyFormat,
} from './money.ts';

describe('rupiah (identifiers.md 6.6)', () => {
  for (const [typed, rupiah] of [
    ['Rp 1.250.000', 1_250_000n],
    ['1250000', 1_250_000n],
    ['Rp. 75.000,-', 75_000n],
    ['2.500.000,00', 2_500_000n],
    ['0', 0n],
    ['Rp\u00a01.250.000', 1_250_000n],
    ['rp1.250.000', 1_250_000n],
    ['IDR 1.250.000', 1_250_000n],
    ['idr1250000', 1_250_000n],
    ['  Rp.1.250.000,00  ', 1_250_000n],
    ['\u200bRp\u202f75.000,-', 75_000n],
    ['000125', 125n],
    ['0000000000000000000012', 12n],
    ['007.500', 7_500n],
    ['\uff11\uff12\uff13', 123n],
    ['999.999.999.999.999', 999_999_999_999_999n],
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
    ['999999999999999999999999999999999', 'rp.batas'],
    ['10,5', 'rp.sen'],
    ['1.250.000,50', 'rp.sen'],
    ['1,250,000.00', 'rp.koma'],
    ['12,50,000', 'rp.koma'],
    ['1.250,000', 'rp.koma'],
    ['(5.000)', 'rp.bentuk'],
    ['Rp', 'rp.bentuk'],
    ['', 'rp.bentuk'],
    ['-', 'rp.bentuk'],
    ['...', 'rp.bentuk'],
    ['1 250 000', 'rp.bentuk'],
    ['1e6', 'rp.bentuk'],
    ['Rp Rp 5.000', 'rp.bentuk'],
    ['5.000,-,-', 'rp.bentuk'],
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
  for (const [typed, saran] of [
    ['12.50.000', '1.250.000'],
    ['1250000.00', '1.250.000'],
    ['1.25', '125'],
    ['1250.000', '1.250.000'],
    ['1.250.00', '1.250'],
    ['Rp 00.12', '12'],
  ] as const) {
    it(`asks whether ${typed} was meant as ${saran}`, () => {
      const read = parseRupiah(typed);
      assert.deepEqual(read, {code: 'rp.kelompok', params: {saran}});
      assert.equal(
        faultText(read as {code: string}, 'Jumlah'),
        `Pemisah ribuan tidak tepat. Maksud Anda ${saran}?`,
      );
      assert.match(faultText(read, 'Amount', enMessages), new RegExp(`Did you mean ${saran}\\?$`));
    });
  }
  for (const [typed, rupiah] of [
    ['-5.000', -5_000n],
    ['\u22125.000', -5_000n],
    ['(1.250.000)', -1_250_000n],
    ['(Rp 1.250.000)', -1_250_000n],
    ['Rp (1.250.000,00)', -1_250_000n],
    ['-Rp\u00a01.250.000', -1_250_000n],
    ['Rp -1.250.000', -1_250_000n],
    ['-0', 0n],
    ['5.000', 5_000n],
  ] as const) {
    it(`reads ${typed} only where a negative amount may stand`, () =>
      assert.equal(parseRupiah(typed, {allowNegative: true}), rupiah));
  }
  for (const typed of ['--5', '(5', '5)', '-(5)', '(-5)', '-']) {
    it(`refuses ${typed} even there`, () =>
      assert.equal(typeof parseRupiah(typed, {allowNegative: true}), 'object'));
  }
  it('holds both sides of zero to the limit of the form', () => {
    assert.equal(parseRupiah('500', {max: 500n}), 500n);
    for (const typed of ['501', '-501'])
      assert.deepEqual(parseRupiah(typed, {max: 500n, allowNegative: true}), {
        code: 'rp.batas',
        params: {x: 'Rp\u00a0500'},
      });
  });
  it('takes a pasted page of digits for what it is', () => {
    assert.deepEqual(parseRupiah('9'.repeat(200_000)), parseRupiah('1000000000000000'));
    assert.deepEqual(parseRupiah('1.'.repeat(100_000)), {code: 'rp.bentuk'});
  });
  for (const [rupiah, format, text] of [
    [1_250_000, {}, 'Rp\u00a01.250.000'],
    [-1_250_000n, {}, '-Rp\u00a01.250.000'],
    [1_250_000, {style: 'eyd'}, 'Rp1.250.000'],
    [1_250_000, {style: 'angka'}, '1.250.000'],
    [-1_250_000, {style: 'angka', accounting: true}, '(1.250.000)'],
    [0, {}, 'Rp\u00a00'],
    [-0, {accounting: true}, 'Rp\u00a00'],
    [999, {style: 'angka'}, '999'],
    [9_007_199_254_740_993n, {style: 'angka'}, '9.007.199.254.740.993'],
  ] as const satisfies readonly (readonly [number | bigint, MoneyFormat, string])[]) {
    it(`shows ${rupiah} as ${text}`, () => assert.equal(formatRupiah(rupiah, format), text));
  }
  for (const wrong of [0.5, NaN, Infinity, 2 ** 53, 1e21]) {
    it(`throws instead of rounding ${wrong}`, () => {
      assert.throws(() => formatRupiah(wrong), RangeError);
      assert.throws(() => moneyOfRupiah(wrong), RangeError);
    });
  }
  it('gives whole rupiah only where there are no sen to lose', () => {
    assert.equal(rupiahOf('1250000.00'), 1_250_000n);
    assert.throws(() => rupiahOf('1250000.50'), RangeError);
    assert.throws(() => rupiahOf('1250000'), RangeError);
  });
  it('tells amounts of bank interfaces from typed ones', () => {
    for (const good of ['0.00', '1250000.00', '99999999999999.00']) assert.ok(isSnapAmount(good), good);
    for (const bad of ['1250000', '01.00', '1.50', '-1.00', '100000000000000.00', '1.250.00'])
      assert.ok(!isSnapAmount(bad), bad);
  });
  it('adds to the sen at any size, in every order, and refuses what is no money', () => {
    assert.equal(sumSen([]), 0n);
    assert.equal(sumSen(['0.10', '0.20', '-0.30']), 0n);
    assert.equal(
      sumSen([{paid: '90071992547409.91'}, {paid: '0.02'}], ({paid}) => paid),
      9_007_199_254_740_993n,
    );
    assert.throws(() => sumSen(['1.00', '1000']), RangeError);
    fc.assert(
      fc.property(fc.array(fc.bigInt({min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n})), amounts => {
        const money = amounts.map(moneyOfSen);
        assert.equal(
          sumSen(money),
          amounts.reduce((sum, sen) => sum + sen, 0n),
        );
        assert.equal(sumSen(money.toReversed()), sumSen(money));
      }),
    );
  });
  it('reads back what it shows in every style, on both sides of zero', () => {
    const format = fc.record({
      style: fc.constantFrom('layar' as const, 'eyd' as const, 'angka' as const),
      accounting: fc.boolean(),
    });
    const rupiah = fc.bigInt({min: -999_999_999_999_999n, max: 999_999_999_999_999n});
    fc.assert(
      fc.property(rupiah, format, (amount, how) => {
        assert.equal(parseRupiah(formatRupiah(amount, how), {allowNegative: true}), amount);
      }),
    );
  });
  it('never throws and never guesses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'0123456789.,-()Rp idr')}), typed => {
        const read = parseRupiah(typed, {allowNegative: true});
        if (typeof read === 'bigint')
          assert.equal(
            read,
            BigInt(typed.replace(/,00$/, '').replace(/[^0-9]/g, '') || 0) * (read < 0n ? -1n : 1n),
          );
      }),
    );
  });

  it('is read with its sen where banks and books have them, and never guessed', () => {
    const typed = ['1.610.000', 'Rp 1.610.000,5', '5834153,77', '-250', '1610000.50', '1.61', '1,610,000'];
    assert.deepEqual(typed.map(cleanSenMoney), [
      ...['1610000.00', '1610000.50', '5834153.77', '-250.00', '1610000.50'],
      ...['1.61', '1,610,000'],
    ]);
  });
});
