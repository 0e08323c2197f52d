import assert from 'node:assert/strict';
import {createHash, createHmac, createPrivateKey, sign} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {minifyJson} from './minify.ts';
import {classify} from './response-code.ts';
import {stringToSign, tokenStringToSign} from './string-to-sign.ts';
import {stateOfTransaction} from './transaction-status.ts';
import {snapVectors, tokenVector} from './testing/vectors.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('signatures of SNAP (cashless.md 8.6, 8.9)', () => {
  for (const {name, method, url, body, secret, accessToken, timestamp, hash, base64, hex} of snapVectors) {
    it(`${name}: the bank finds the signature it expects`, () => {
      const bodyHash = sha256(minifyJson(body));
      if (hash) assert.equal(bodyHash, hash);
      const text = stringToSign({method, url, accessToken, bodyHash, timestamp});
      const signature = createHmac('sha512', secret).update(text).digest();
      assert.equal(signature.toString('base64'), base64);
      if (hex) assert.equal(signature.toString('hex'), hex);
    });
  }

  it('SIG-A: the token is asked for with the signature of the key', () => {
    const {clientId, timestamp, jwk, signature} = tokenVector;
    const key = createPrivateKey({key: jwk, format: 'jwk'});
    const text = tokenStringToSign(clientId, timestamp);
    assert.equal(text, 'KPH-TEST-0001|2026-11-24T10:15:00+07:00');
    assert.equal(sign('RSA-SHA256', Buffer.from(text), key).toString('base64'), signature);
  });

  it('has no place for a token where none is used', () => {
    const request = {method: 'post', url: '/v1.0/x', bodyHash: 'AB', timestamp: '2026-11-24T10:15:30+07:00'};
    assert.equal(stringToSign(request), 'POST:/v1.0/x:ab:2026-11-24T10:15:30+07:00');
  });

  it('signs no body as the empty text, not as an empty field', () => {
    assert.equal(minifyJson(''), '');
  });
});

describe('a body made small for signing', () => {
  it('says what it said, in the order it said it, and nothing is left between', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2, '\t'), (json, indent) => {
        const value: unknown = JSON.parse(json);
        assert.equal(minifyJson(JSON.stringify(value, null, indent)), JSON.stringify(value));
      }),
    );
  });

  it('keeps spaces, quotes and escapes inside strings as they were written', () => {
    const written = '{ "remark" : "a \\" b \\\\" , "sisa" : "\\u00c9\\/ 1\\n" }';
    assert.equal(minifyJson(written), '{"remark":"a \\" b \\\\","sisa":"\\u00c9\\/ 1\\n"}');
  });

  it('takes no longer for a hostile text than for a good one', () => {
    const started = process.cpuUsage();
    minifyJson(`"${'\\'.repeat(200_001)}`);
    minifyJson(`"${'\\"'.repeat(200_000)}`);
    minifyJson(' '.repeat(200_000) + '"'.repeat(200_001));
    assert.ok(process.cpuUsage(started).user < 2_000_000);
  });
});

describe('answers of the bank (cashless.md 8.8)', () => {
  const table: readonly (readonly [string, string])[] = [
    ['2001700', 'SUCCESS'],
    ['2021700', 'PENDING'],
    ['4001701', 'REJECTED_FIX_REQUEST'],
    ['4001702', 'REJECTED_FIX_REQUEST'],
    ['4051700', 'REJECTED_FIX_REQUEST'],
    ['4011701', 'REFRESH_TOKEN'],
    ['4011703', 'REFRESH_TOKEN'],
    ['4011700', 'CONFIG_ERROR'],
    ['4031706', 'RETRY_LATER'],
    ...['02', '03', '04', '05', '09', '14', '15', '18'].map(kind => [`40317${kind}`, 'REJECTED'] as const),
    ['4041718', 'INCONSISTENT_CHECK_STATUS'],
    ...['01', '02', '03', '11', '12', '13', '14', '16', '19'].map(
      kind => [`40417${kind}`, 'REJECTED'] as const,
    ),
    ['4091700', 'RETRY_NEW_EXTERNAL_ID'],
    ['4091701', 'DUPLICATE_CHECK_STATUS'],
    ['4291700', 'BACKOFF'],
    ['5001700', 'UNKNOWN_CHECK_STATUS'],
    ['5001701', 'UNKNOWN_CHECK_STATUS'],
    ['5041700', 'UNKNOWN_CHECK_STATUS'],
    // What nobody has listed, a success with another case among them, is asked about.
    ['2001701', 'UNKNOWN_CHECK_STATUS'],
    ['4091702', 'UNKNOWN_CHECK_STATUS'],
    ['3001700', 'UNKNOWN_CHECK_STATUS'],
  ];
  for (const [code, disposition] of table) {
    it(`${code} means ${disposition}`, () => {
      const http = Number(code.slice(0, 3));
      assert.deepEqual(classify(code), {http, service: '17', case: code.slice(5), disposition});
    });
  }

  it('are read only where they have seven digits', () => {
    for (const code of ['', '200170', '20017000', '20017OO', ' 2001700', '2001700\n', '٢٠٠١٧٠٠'])
      assert.deepEqual(classify(code), {error: 'BAD_FORMAT'});
  });

  it('say how a payment stands, and what they do not say stays unknown', () => {
    const said = ['00', '01', '02', '03', '04', '05', '06', '07', '08', ''].map(stateOfTransaction);
    assert.deepEqual(said, [
      'settled',
      'sent',
      'sent',
      'sent',
      'returned',
      'rejected',
      'rejected',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});
