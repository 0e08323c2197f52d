import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentHash} from './content-hash.ts';

describe('the hash of a content', () => {
  it('is the SHA-256 of its JSON with sorted keys, as anybody can compute it', () => {
    // printf '{"a":[1,"x"],"b":null}' | sha256sum
    assert.equal(
      contentHash({b: null, a: [1, 'x']}),
      '854ef06dc57f5dfed10206344ab2d02e0b6c84b0e19436703a5afd0f1f9f2687',
    );
  });

  it('does not depend on the order of keys, and does on that of a list', () => {
    assert.equal(contentHash({a: {c: 1, d: 2}, b: 3}), contentHash({b: 3, a: {d: 2, c: 1}}));
    assert.notEqual(contentHash([1, 2]), contentHash([2, 1]));
  });
});
