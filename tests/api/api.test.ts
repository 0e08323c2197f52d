import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {apiReport} from '../../packages/tools/src/api/report.ts';
import {publishedWorkspaces} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';

/** Lines of one text that the other lacks. */
function missing(from: string, other: string): string[] {
  const lines = new Set(other.split('\n'));
  return from.split('\n').filter(line => line.trim() !== '' && !lines.has(line));
}

describe('what packages promise', () => {
  for (const workspace of publishedWorkspaces()) {
    it(`${workspace.manifest.name} gives what its API report says`, () => {
      const path = at(`tests/api/${workspace.room}.api.md`);
      const promised = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const now = apiReport(workspace);
      if (now === promised) return;
      const gone = missing(promised, now).map(line => `- ${line}`);
      const fresh = missing(now, promised).map(line => `+ ${line}`);
      assert.fail(
        `The API of ${workspace.manifest.name} differs from tests/api/${workspace.room}.api.md. ` +
          'If that is meant: npm run api:accept, in the same commit, with a changeset.\n' +
          [...gone, ...fresh].slice(0, 40).join('\n'),
      );
    });
  }
});
