import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
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
  });
});
