import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oneAtATime} from './one-at-a-time.ts';
import type {Refusal} from './problem.ts';

describe('heavy work', () => {
  it('runs once at a time: whoever comes meanwhile is told when to come again', async () => {
    const run = oneAtATime(5);
    let finish = (_: string): void => {};
    const first = run(() => new Promise<string>(resolve => (finish = resolve)));
    await assert.rejects(
      run(() => Promise.resolve('second')),
      (error: Refusal) => error.code === 'in-flight' && error.detail.retryAfter === 5,
    );
    finish('first');
    assert.equal(await first, 'first');
    assert.equal(await run(() => Promise.resolve('third')), 'third');
  });

  it('that fails lets the next one through', async () => {
    const run = oneAtATime(5);
    await assert.rejects(
      run(() => Promise.reject(new Error('full disk'))),
      /full disk/,
    );
    assert.equal(await run(() => Promise.resolve('next')), 'next');
  });

  it('does not wait for heavy work of another kind', async () => {
    const other = oneAtATime(5);
    assert.equal(await oneAtATime(5)(() => other(() => Promise.resolve('both'))), 'both');
  });
});
