import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {budgets, questionPage} from '../../packages/tools/src/bench/budgets.ts';
import type {Weight} from '../../packages/tools/src/bench/bundle.ts';
import {pageWeight} from '../../packages/tools/src/bench/page.ts';

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
});
