import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {parseStatementAmount, type DecimalStyle} from './amount.ts';
import {parseStatementDate} from './date.ts';

describe('amounts as banks write them (cashless.md 8.2)', () => {
  for (const text of [
    '1.610.000,00',
    '1,610,000.00',
    '1610000',
    'Rp 1.610.000',
    'Rp1.610.000,-',
    'Rp. 1.610.000',
    'IDR 1610000.00',
    ' 1 610 000,0 ',
  ])
    it(`${text} is 1610000.00`, () => assert.equal(parseStatementAmount(text), '1610000.00'));

  const cases: readonly (readonly [string, string | undefined, DecimalStyle?])[] = [
    ['1.610', '1610.00'],
    ['1,610', '1610.00'],
    ['1.61', '1.61'],
    ['12345,6', '12345.60'],
    ['1610000,', '1610000.00'],
    ['0.500', '0.50'],
    ['(2.500,00)', '-2500.00'],
    ['-2.500,00', '-2500.00'],
    ['2.500,00-', '-2500.00'],
    ['Rp -2.500', '-2500.00'],
    ['-0,00', '0.00'],
    ['5834153,77', '5834153.77'],
    ['1.610', '1610.00', 'comma'],
    ['1.610', '1.61', 'dot'],
    ['1,610.5', '1610.50', 'dot'],
    ['1.61', undefined, 'comma'],
    ['1.610.00', undefined],
    ['1,2.3,4', undefined],
    ['1.610,001', undefined],
    ['1610.50000', '1610.50', 'dot'],
    ['(2.500', undefined],
    ['2.500)', undefined],
    ['', undefined],
    ['-', undefined],
    ['SALDO', undefined],
    ['12A', undefined],
    [',5', undefined],
    ['1,70804E+15', undefined],
  ];
  for (const [text, money, style] of cases)
    it(`${text || 'nothing'}${style ? ` with ${style}` : ''} is ${money ?? 'refused'}`, () =>
      assert.equal(parseStatementAmount(text, style), money));

  it('amounts above 2^53 sen keep every digit', () => {
    assert.equal(parseStatementAmount('9.007.199.254.740.993,01'), '9007199254740993.01');
    assert.equal(parseStatementAmount('1.300.000.000.000.000,00'), '1300000000000000.00');
    assert.equal(parseStatementAmount('90.071.992.547.409,93'), '90071992547409.93');
    assert.equal(
      parseStatementAmount('99.999.999.999.999.999,00'),
      undefined,
      'no canonical money is so large',
    );
  });

  it('every amount comes back from both ways of writing it', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 10n ** 18n - 1n}), sen => {
        const money = moneyOfSen(sen);
        const [whole, rest] = money.split('.') as [string, string];
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
        assert.equal(parseStatementAmount(`${grouped},${rest}`), money);
        assert.equal(parseStatementAmount(`${grouped.replaceAll('.', ',')}.${rest}`), money);
        assert.equal(parseStatementAmount(money, 'dot'), money);
      }),
    );
  });
});

describe('dates as banks write them (cashless.md 8.2)', () => {
  for (const [text, format, date] of [
    ['05/10/2026', 'DD/MM/YYYY', '2026-10-05'],
    ['5/1/2026', 'DD/MM/YYYY', '2026-01-05'],
    ['05-Mei-26', 'DD-MMM-YY', '2026-05-05'],
    ['05-Agu-26', 'DD-MMM-YY', '2026-08-05'],
    ['05-OKT-26', 'DD-MMM-YY', '2026-10-05'],
    ['05-Des-26', 'DD-MMM-YY', '2026-12-05'],
    ['5 Agustus 2026', 'DD MMM YYYY', '2026-08-05'],
    ['20261005', 'YYYYMMDD', '2026-10-05'],
    ['2026-10-05T09:15:00', 'YYYY-MM-DD', '2026-10-05'],
    ['05/10/2026 23:59:59', 'DD/MM/YYYY', '2026-10-05'],
    ['31/02/2026', 'DD/MM/YYYY', undefined],
    ['05/13/2026', 'DD/MM/YYYY', undefined],
    ['05/10/20261', 'DD/MM/YYYY', undefined],
    ['05/10/26', 'DD/MM/YYYY', undefined],
    ['2026105', 'YYYYMMDD', undefined],
    ['05-EI5-26', 'DD-MMM-YY', undefined],
    ['05-Xyz-26', 'DD-MMM-YY', undefined],
    ['', 'DD/MM/YYYY', undefined],
  ] as const)
    it(`${text || 'nothing'} as ${format} is ${date ?? 'refused'}`, () =>
      assert.equal(parseStatementDate(text, format), date));
});
