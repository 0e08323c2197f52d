import assert from 'node:assert/strict';
import {createPrivateKey, createPublicKey} from 'node:crypto';
import {describe, it} from 'node:test';
import {snapVectors, tokenVector} from '../testing/vectors.ts';
import {asymmetricSignature, isSignedBy, symmetricSignature, tokenSignature} from './signature.ts';

const key = createPrivateKey({key: tokenVector.jwk, format: 'jwk'});

describe('what a server signs (cashless.md 8.6, 8.9)', () => {
  it('SIG-A: the question for a token', () => {
    const {clientId, timestamp, signature} = tokenVector;
    assert.equal(tokenSignature(key, clientId, timestamp), signature);
  });

  for (const {name, secret, base64, hex, ...request} of snapVectors) {
    it(`${name}: a transaction, and the bank's word for it`, () => {
      assert.equal(symmetricSignature(secret, request), base64);
      if (hex) assert.equal(symmetricSignature(secret, request, 'hex'), hex);
      assert.ok(isSignedBy(secret, request, base64));
    });
  }

  const [{secret, base64, accessToken, hash, hex, name, ...notice}] = snapVectors as [
    (typeof snapVectors)[number],
  ];

  it('a notice without a token is signed by the key, and believed by its public half only', () => {
    const signature = asymmetricSignature(key, notice);
    const publicKey = createPublicKey(key);
    assert.ok(isSignedBy(publicKey, notice, signature));
    assert.ok(
      isSignedBy(publicKey, {...notice, body: ` ${notice.body} `}, signature),
      'space between is not signed',
    );
    for (const other of [
      {...notice, body: notice.body.replace('1610000.00', '9610000.00')},
      {...notice, url: `${notice.url}?x=1`},
      {...notice, method: 'PUT'},
      {...notice, timestamp: '2026-11-24T10:15:31+07:00'},
    ])
      assert.ok(!isSignedBy(publicKey, other, signature));
  });

  it('what does not read as a signature is a wrong one', () => {
    for (const junk of ['', 'bukan base64 !!', base64.slice(0, -8), `${base64}AAAA`, '\u0000']) {
      assert.equal(isSignedBy(secret, {...notice, accessToken}, junk), false);
      assert.equal(isSignedBy(createPublicKey(key), notice, junk), false);
    }
  });
});
