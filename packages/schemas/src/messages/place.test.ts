import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeEn} from './place-en.ts';
import {placeId} from './place-id.ts';

const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('texts of profiles and village lists', () => {
  it('speak of the same codes and name the same things in both languages', () => {
    assert.deepEqual(Object.keys(placeEn), Object.keys(placeId));
    for (const [code, text] of Object.entries(placeId))
      assert.deepEqual(placeholders(placeEn[code]), placeholders(text), code);
  });
  for (const [language, catalogue] of Object.entries({indonesian: placeId, english: placeEn})) {
    it(`are whole ${language} sentences that say how to mend it`, () => {
      for (const [code, text] of Object.entries(catalogue)) {
        assert.match(text, /^\p{Lu}.*[.?]$/u, code);
        assert.match(text, /[.] \S/, `${code} has a second sentence`);
        assert.doesNotMatch(text, /tidak valid|tidak sah|\binvalid\b| {2}/i, code);
      }
    });
  }
});
