import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {opdList} from '../opd.ts';
import {applicationNumberFault, cleanApplicationNumber, newApplicationNumber} from './number.ts';

const typed = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const number = fc
  .tuple(
    fc.constantFrom(...opdList.map(opd => opd.kode)),
    fc.integer({min: 0, max: 2000}),
    fc.array(fc.integer({min: 0, max: 31}), {minLength: 5, maxLength: 5}),
  )
  .map(([kode, day, random]) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return newApplicationNumber(kode, date, random);
  });

/** Somebody types it without hyphens, and the page cleans it. */
const faultAsTyped = (text: string): string | undefined =>
  applicationNumberFault(cleanApplicationNumber(text))?.code;

describe('the application number against typing slips (services.md 3.16)', () => {
  it('catches every single wrong symbol at every place: code of the OPD, month, random part and check', () => {
    fc.assert(
      fc.property(number, it => {
        const bare = it.replaceAll('-', '');
        for (let place = 0; place < bare.length; place += 1)
          for (const symbol of typed) {
            if (symbol === bare[place]) continue;
            const wrong = bare.slice(0, place) + symbol + bare.slice(place + 1);
            assert.notEqual(faultAsTyped(wrong), undefined, `${wrong} for ${bare}`);
          }
      }),
      {numRuns: 40},
    );
  });
  it('catches every swap of two neighbours', () => {
    fc.assert(
      fc.property(number, it => {
        const bare = it.replaceAll('-', '');
        for (let place = 1; place < bare.length; place += 1) {
          if (bare[place] === bare[place - 1]) continue;
          const swapped = bare.slice(0, place - 1) + bare[place]! + bare[place - 1]! + bare.slice(place + 1);
          assert.notEqual(faultAsTyped(swapped), undefined, `${swapped} for ${bare}`);
        }
      }),
    );
  });
  it('has the shape of the document and reads it in any case, with or without hyphens', () => {
    const it = newApplicationNumber('PUPR', '2026-11-24', [7, 19, 3, 26, 29]);
    assert.match(it, /^PUPR-2611-7K3TX[0-9A-HJKMNP-TV-Z]$/);
    for (const text of [
      it,
      it.toLowerCase(),
      it.replaceAll('-', ''),
      it.replaceAll('-', ' '),
      ` ${it}\u200B`,
    ])
      assert.equal(cleanApplicationNumber(text), it);
  });
});
