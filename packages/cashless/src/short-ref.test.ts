import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findShortRef, isShortRef, makeShortRef} from './short-ref.ts';

describe('the short reference in bank remarks (cashless.md 8.5)', () => {
  for (const [counter, ref] of [
    [1, 'P000000018'],
    [2, 'P00000002G'],
    [1000, 'P00000118F'],
    [999_999, 'P00012HJ12'],
    [123_456_789, 'P0049N3021'],
  ] as const) {
    it(`counter ${counter} makes ${ref}`, () => {
      assert.equal(makeShortRef(counter), ref);
      assert.ok(isShortRef(ref));
    });
  }

  it('refuses ordinary words of the same shape, every wrong symbol and every swap', () => {
    assert.equal(isShortRef('PEMBAYARAN'), false);
    const ref = makeShortRef(123_456_789);
    for (let place = 1; place < 9; place += 1) {
      for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXY') {
        if (symbol !== ref[place])
          assert.equal(isShortRef(ref.slice(0, place) + symbol + ref.slice(place + 1)), false);
      }
      const swapped = ref.slice(0, place) + ref[place + 1]! + ref[place]! + ref.slice(place + 2);
      if (place < 8 && swapped !== ref) assert.equal(isShortRef(swapped), false, swapped);
    }
  });

  it('is found in a remark among other words', () => {
    assert.equal(findShortRef('TRF PEMBAYARAN P00000002G PERJADIN'), 'P00000002G');
    assert.equal(findShortRef('PEMBAYARAN ATK'), undefined);
    assert.equal(findShortRef('p00000002g'), undefined, 'upper case only');
  });

  it('is found where the bank has wrapped, spaced or stuck it to its neighbours', () => {
    for (const remark of [
      'P0000 0038Q PERJADIN',
      'TRF/P00000\n038Q',
      'P-00000038-Q',
      'TRFP00000038QPERJADIN',
      '002P00000038Q/DINKES',
      'PEMBAYARAN P 0 0 0 0 0 0 3 8 Q',
    ])
      assert.equal(findShortRef(remark), 'P00000038Q', remark);
  });

  it('prefers the one that stands as a word, and does not guess the end that was cut off', () => {
    assert.equal(findShortRef('P0000 0038Q P00000002G'), 'P00000002G');
    assert.equal(findShortRef('HONOR NARASUMBER P0000003'), undefined);
  });

  it('is not made of pieces of ordinary words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('PT', 'PAKET', 'MEJA', 'TAHAP', '2', 'ATK', 'HARGA', 'P'), {maxLength: 9}),
        words => {
          const remark = words.join(' ');
          const found = findShortRef(remark);
          assert.ok(found === undefined || remark.split(' ').includes(found), `${remark}: ${found}`);
        },
      ),
    );
  });

  it('comes back from every remark it is put into', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.constantFrom(' ', ', ', '/', ''), (counter, glue) => {
        assert.equal(
          findShortRef(`TRF${glue}${makeShortRef(counter % 31 ** 6)}${glue}DINKES`),
          makeShortRef(counter % 31 ** 6),
        );
      }),
    );
  });
});
