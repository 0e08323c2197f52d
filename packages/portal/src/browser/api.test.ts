import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ApiRejected, ApiUnreachable} from '@kepahiang/client/errors.js';
import {failureText, openingFailureText} from './api.ts';

const rejected = (status: number, requestId: string | undefined) =>
  new ApiRejected({
    status,
    code: status < 500 ? 'not-found' : 'internal',
    message: 'Pesan peladen.',
    faults: [],
    requestId,
    reason: undefined,
    retryAfterMs: undefined,
  });

describe('a page that cannot be shown', () => {
  it('names the code by which the failure is found in the log, as a form does', () => {
    const failed = rejected(500, '0f8fad5b-d9cb-469f-a165-70867728950e');
    assert.match(openingFailureText(failed), / Kode: 0f8fad5b\. /);
    assert.match(failureText(failed).text, / Kode: 0f8fad5b\. /);
  });

  it('names none where there is none, or where what the server says is enough', () => {
    assert.doesNotMatch(openingFailureText(rejected(503, undefined)), /Kode/);
    assert.equal(openingFailureText(rejected(404, '0f8fad5b-d9cb-469f-a165-70867728950e')), 'Pesan peladen.');
    assert.doesNotMatch(openingFailureText(new ApiUnreachable('x')), /Kode/);
  });
});
