import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen} from './money.ts';
import {terbilang, terbilangMoney} from './terbilang.ts';

const max = 999_999_999_999_999_999n;
const big = 'delapan ratus delapan puluh delapan';

/** A reader of its own, by another road than the writer: word by word, from left to right. */
function readWords(words: string): bigint {
  const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  const powers: Record<string, bigint> = {
    ribu: 10n ** 3n,
    juta: 10n ** 6n,
    miliar: 10n ** 9n,
    triliun: 10n ** 12n,
    kuadriliun: 10n ** 15n,
  };
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words.split(' ')) {
    if (ones.includes(word)) digit = BigInt(ones.indexOf(word));
    else if (word === 'sepuluh') group += 10n;
    else if (word === 'sebelas') group += 11n;
    else if (word === 'seratus') group += 100n;
    else if (word === 'seribu') total += 1000n;
    else if (word === 'belas') [group, digit] = [group + 10n + digit, 0n];
    else if (word === 'puluh') [group, digit] = [group + digit * 10n, 0n];
    else if (word === 'ratus') [group, digit] = [group + digit * 100n, 0n];
    else {
      const power = powers[word];
      assert.ok(power, `"${word}" is no word of a number`);
      [total, group, digit] = [total + (group + digit) * power, 0n, 0n];
    }
  }
  return total + group + digit;
}

describe('terbilang (identifiers.md 6.7)', () => {
  for (const [value, words] of [
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [13, 'tiga belas'],
    [17, 'tujuh belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [105, 'seratus lima'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1013, 'seribu tiga belas'],
    [21_000, 'dua puluh satu ribu'],
    [23_000, 'dua puluh tiga ribu'],
    [101_000, 'seratus satu ribu'],
    [103_000, 'seratus tiga ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [3_001_000, 'tiga juta seribu'],
    [2_500_000, 'dua juta lima ratus ribu'],
    [75_000_000, 'tujuh puluh lima juta'],
    [1_750_000_000, 'satu miliar tujuh ratus lima puluh juta'],
    [2_750_000_000_000, 'dua triliun tujuh ratus lima puluh miliar'],
    [2_001_001_001_001_000n, 'dua kuadriliun satu triliun satu miliar satu juta seribu'],
    [888_888_888_888_888, `${big} triliun ${big} miliar ${big} juta ${big} ribu ${big}`],
    ['2750000', 'dua juta tujuh ratus lima puluh ribu'],
    ['000', 'nol'],
    ['007', 'tujuh'],
    [-0, 'nol'],
  ] as const) {
    it(`writes ${value} as ${words}`, () => assert.equal(terbilang(value), words));
  }
  for (const wrong of [
    '2.750.000',
    '12,5',
    '1500.5',
    '',
    ' 5',
    '5 ',
    '1e3',
    '+5',
    '٣',
    NaN,
    Infinity,
    1.5,
    1e21,
    2 ** 53,
    -1,
    -1n,
    '-1',
    max + 1n,
    '9'.repeat(19),
  ]) {
    it(`throws for ${String(wrong) || 'an empty text'} instead of writing nonsense`, () =>
      assert.throws(() => terbilang(wrong), RangeError));
  }
  it('throws for what is no number at all', () => {
    for (const wrong of [null, undefined, {}, [], true])
      assert.throws(() => terbilang(wrong as string), RangeError);
  });
  it('takes a text of any length without reading it as a number first', () => {
    assert.throws(() => terbilang('9'.repeat(5_000_000)), RangeError);
    assert.equal(terbilang(`${'0'.repeat(100_000)}12`), 'dua belas');
  });
  it('reaches 999 kuadriliun and the last rupiah of it', () => {
    assert.match(terbilang(max), /^sembilan ratus sembilan puluh sembilan kuadriliun .* sembilan$/);
  });
  it('writes minus only when asked', () => {
    assert.equal(terbilang(-1_250, {allowNegative: true}), 'minus seribu dua ratus lima puluh');
    assert.equal(terbilang('-0', {allowNegative: true}), 'nol');
  });
  it('writes receipts as a sentence with rupiah, and titles, capitals and guards when asked', () => {
    const receipt = {letters: 'sentence', rupiah: true} as const;
    assert.equal(terbilang(1_250_000, receipt), 'Satu juta dua ratus lima puluh ribu rupiah');
    assert.equal(terbilang(11_000, {letters: 'title', rupiah: true}), 'Sebelas Ribu Rupiah');
    assert.equal(terbilang(11_000, {letters: 'upper'}), 'SEBELAS RIBU');
    assert.equal(terbilang(11_000, {...receipt, guards: true}), '#Sebelas ribu rupiah#');
    assert.equal(terbilang(-5, {...receipt, allowNegative: true}), 'Minus lima rupiah');
  });
  it('writes sen after the rupiah, and leaves them out where there are none', () => {
    assert.equal(
      terbilangMoney('5834153.50'),
      'Lima juta delapan ratus tiga puluh empat ribu seratus lima puluh tiga rupiah lima puluh sen',
    );
    assert.equal(terbilangMoney('1250000.00'), 'Satu juta dua ratus lima puluh ribu rupiah');
    assert.equal(terbilangMoney('0.11', {letters: 'lower'}), 'nol rupiah sebelas sen');
    assert.equal(terbilangMoney('-1.00', {allowNegative: true}), 'Minus satu rupiah');
    assert.throws(() => terbilangMoney('-1.00'), RangeError);
    assert.throws(() => terbilangMoney('1.250.000'), RangeError);
    assert.throws(() => terbilangMoney('1250000'), RangeError);
  });
  it('is read back as the same number by a reader that knows only the words', () => {
    const size = fc
      .integer({min: 1, max: 18})
      .chain(digits => fc.bigInt({min: 0n, max: 10n ** BigInt(digits) - 1n}));
    fc.assert(
      fc.property(size, value => assert.equal(readWords(terbilang(value)), value)),
      {numRuns: 2000},
    );
    for (let value = 0; value <= 2_100; value += 1) assert.equal(readWords(terbilang(value)), BigInt(value));
  });
  it('is read back with its sen', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 10n ** 17n}), sen => {
        const [rupiah = '', rest = ''] = terbilangMoney(moneyOfSen(sen), {letters: 'lower'}).split(' rupiah');
        const back =
          readWords(rupiah) * 100n + (rest === '' ? 0n : readWords(rest.trim().replace(/ sen$/, '')));
        assert.equal(back, sen);
      }),
    );
  });
  it('never writes two spaces, a satu ratus, or a sejuta', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max}), value => {
        assert.doesNotMatch(terbilang(value), / {2}|^ | $|\bsatu (ratus|belas|puluh)\b|sejuta|milyar/);
      }),
    );
  });
});
