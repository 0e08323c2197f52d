import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allCalledOnLoad} from '@kepahiang/components/build-light.js';
import {budgets, questionPage} from '../../packages/tools/src/bench/budgets.ts';
import type {Weight} from '../../packages/tools/src/bench/bundle.ts';
import {pageWeight} from '../../packages/tools/src/bench/page.ts';
import {at} from '../../packages/tools/src/place.ts';

function within(weight: Weight, limit: number): void {
  const parts = weight.parts.map(({name, bytes}) => `  ${bytes} byte of ${name}`).join('\n');
  assert.ok(
    weight.brotli <= limit,
    `${weight.brotli} byte (brotli) where ${limit} are promised. Parts before compression:\n${parts}\n` +
      'Find what came in (npm run bench) and load it later or leave it out; a limit is raised only with an ADR.',
  );
}

describe('weight', () => {
  for (const budget of budgets) {
    it(`${budget.name} stays within ${budget.limit / 1024} KiB`, async () =>
      within(await budget.weigh(), budget.limit));
  }

  it('the question page of the first service fetches no more than 38 KiB of script and 7 KiB of CSS', () => {
    const {script, style} = pageWeight(questionPage.path);
    within(script, questionPage.scriptLimit);
    within(style, questionPage.styleLimit);
  });

  it('the common script is compiled beside the main thread, the one with every element is not', () => {
    const begins = (name: string): boolean =>
      readFileSync(at('packages/components/cdn', name), 'utf8').startsWith(`${allCalledOnLoad}\n`);
    assert.deepEqual([begins('kepahiang.min.js'), begins('kepahiang-all.min.js')], [true, false]);
  });
});
