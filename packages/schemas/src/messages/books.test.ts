import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {booksEn} from './books-en.ts';
import {booksId} from './books-id.ts';
import {idMessages} from './id.ts';
import {faultText} from './text.ts';

describe('texts about the books of a treasurer', () => {
  it('speak of the same codes in both languages, in whole sentences', () => {
    assert.deepEqual(Object.keys(booksEn).sort(), Object.keys(booksId).sort());
    for (const [code, text] of [...Object.entries(booksId), ...Object.entries(booksEn)]) {
      assert.match(text, /^\p{Lu}/u, code);
      assert.match(text, /(?:\.|\{x\})$/, code);
      assert.doesNotMatch(text, /tidak valid|tidak sah|\binvalid\b| {2}/i, code);
    }
  });

  it('say the difference of a statement that does not balance', () => {
    const fault = {code: 'koran.selisih', params: {i: 1, x: 'Rp 1.000'}};
    assert.match(faultText(fault, 'Berkas', {...idMessages, ...booksId}), /selisih Rp 1\.000/);
  });
});
