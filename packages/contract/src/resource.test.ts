import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {roles} from '@kepahiang/schemas/role.js';
import {canonicalJson, receiptContent} from './receipt.ts';
import {fillPath, type Operation} from './resource.ts';
import {resources} from './resources.ts';

const all = Object.entries(resources).flatMap(([resource, operations]) =>
  Object.entries(operations).map(
    ([name, operation]) => [`${resource}.${name}`, operation as Operation] as const,
  ),
);

describe('the contract', () => {
  it('answers each address once', () => {
    const addresses = all.map(([, {method, path}]) => `${method} ${path}`);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  for (const [name, operation] of all) {
    it(`${name} says who may call, what is refused and what comes back`, () => {
      assert.ok(operation.roles.length > 0);
      for (const role of operation.roles) assert.ok(roles.includes(role));
      assert.equal(
        operation.problems.includes('unauthenticated'),
        !operation.roles.includes('publik'),
        'unauthenticated',
      );
      if (operation.idempotent) {
        assert.equal(operation.method, 'POST');
        for (const code of ['key-missing', 'key-reused', 'in-flight'] as const)
          assert.ok(operation.problems.includes(code), code);
      }
      if (operation.method !== 'GET') assert.ok(operation.problems.includes('cross-site'));
      if (operation.input.body)
        assert.ok(operation.problems.includes('invalid') && operation.problems.includes('bad-request'));
      if (operation.path.includes('{')) assert.ok(operation.problems.includes('not-found'));
      assert.equal(
        operation.output.status === 204,
        !operation.output.schema && operation.output.type !== 'octet',
      );
      if (operation.scope === 'publik') assert.deepEqual(operation.roles, ['publik']);
    });
  }
});

describe('paths', () => {
  it('take their parameters encoded', () => {
    assert.equal(fillPath('/a/{x}/b/{y}', {x: '1/2', y: 'ñ'}), '/a/1%2F2/b/%C3%B1');
  });
});

describe('canonical JSON', () => {
  it('is the same text for the same value, whatever the order of its keys', () => {
    assert.equal(canonicalJson({b: [{d: 1, c: 2}], a: null}), canonicalJson({a: null, b: [{c: 2, d: 1}]}));
    assert.equal(canonicalJson({b: 1, a: {d: 'x', c: [2, 1]}}), '{"a":{"c":[2,1],"d":"x"},"b":1}');
  });

  it('of a receipt changes with every answer', () => {
    const head = {nomor: 'N', layanan: 'l', diterima: 't'};
    assert.notEqual(receiptContent(head, {a: 1}), receiptContent(head, {a: 2}));
  });
});
