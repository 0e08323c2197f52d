import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {cleanPhone, phoneFault} from './phone.ts';
import {cleanTelepon, teleponFault} from './telepon.ts';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({unit: fc.constantFrom(...'0123456789'), minLength, maxLength});
const behind = (first: fc.Arbitrary<string>, rest: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(first, rest).map(([head, tail]) => head + tail);

/** National numbers around every border: mobiles, area codes of two and three digits, short codes, anything. */
const national = fc.oneof(
  behind(fc.constant('8'), digits(6, 13)),
  behind(
    fc.constantFrom('21', '22', '24', '31', '61', '619', '2114', '21500', '80', '84', '89'),
    digits(3, 10),
  ),
  behind(fc.integer({min: 200, max: 799}).map(String), digits(3, 10)),
  behind(fc.integer({min: 900, max: 999}).map(String), digits(3, 10)),
  behind(fc.integer({min: 1, max: 9}).map(String), digits(1, 15)),
);

/** What libphonenumber says of an Indonesian number, by its largest metadata. */
function library(number: string): string {
  const read = parsePhoneNumberFromString(number);
  if (!read?.isValid() || read.country !== 'ID' || read.number !== number) return 'none';
  return read.getType() ?? 'none';
}

describe('numbers and the numbering plan (identifiers.md 2.9)', () => {
  const numbers = fc.sample(national, {numRuns: 20_000, seed: 20_261_124}).map(nsn => `+62${nsn}`);

  it('of 20,000 numbers those are mobiles that libphonenumber calls so', () => {
    const differing = numbers.filter(number => !phoneFault(number) !== (library(number) === 'MOBILE'));
    assert.deepEqual(differing, []);
  });

  it('and those mobiles or land lines', () => {
    const known = ['MOBILE', 'FIXED_LINE'];
    const differing = numbers.filter(number => !teleponFault(number) !== known.includes(library(number)));
    assert.deepEqual(differing, []);
  });

  it('the sample has enough of each kind to mean something', () => {
    const counted = (type: string): number => numbers.filter(number => library(number) === type).length;
    for (const type of ['MOBILE', 'FIXED_LINE', 'none']) assert.ok(counted(type) > 1000, type);
    assert.ok(counted('TOLL_FREE') > 0);
  });
});

describe('how people in Indonesia type a number, where the library alone is wrong (identifiers.md 2.9)', () => {
  const alone = (typed: string): string | undefined => parsePhoneNumberFromString(typed, 'ID')?.number;

  for (const [typed, right, habit] of [
    ['62811555123', '+62811555123', 'no plus before 62'],
    ['62-732-391000', '+62732391000', 'a land line, no plus before 62'],
    ['62 21 5550100', '+62215550100', 'a land line of a big city, no plus before 62'],
    ['0062 812 0000 1234', '+6281200001234', '00 as from a telephone abroad'],
  ] as const) {
    it(`${habit}: ${typed} is ${right}`, () => {
      assert.notEqual(alone(typed), right);
      assert.equal(cleanTelepon(typed), right);
      assert.equal(teleponFault(cleanTelepon(typed)), undefined);
    });
  }

  for (const typed of ['A0812 0000 1234', '0812 0000 1234 (WA)', '08l200001234']) {
    it(`letters are not swallowed: ${typed} is refused`, () => {
      assert.equal(phoneFault(cleanPhone(typed))?.code, 'hp.karakter');
      assert.equal(teleponFault(cleanTelepon(typed))?.code, 'hp.karakter');
    });
  }
  it('the library swallows them', () => assert.equal(alone('A0812 0000 1234'), '+6281200001234'));

  it('two numbers in one field are said to be two', () => {
    for (const typed of [
      '081200001234/081300001234',
      '081200001234 / 081300001234',
      '081200001234, 081300001234',
    ])
      assert.equal(phoneFault(cleanPhone(typed))?.code, 'hp.karakter');
  });
});
