import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sizeText} from './size-text.ts';

describe('size of a file', () => {
  it('is written as the language does, never smaller than it is', () => {
    assert.equal(sizeText(1_500_000), '1,5\u00a0MB');
    assert.equal(sizeText(1_500_000, 'en'), '1.5\u00a0MB');
    assert.equal(sizeText(2_097_152), '2\u00a0MB');
    assert.equal(sizeText(400_384), '391\u00a0KB');
    assert.equal(sizeText(1), '1\u00a0KB');
  });
});
