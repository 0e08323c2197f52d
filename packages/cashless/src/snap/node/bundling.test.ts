import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/** What a bundler makes of one import; `undefined` where it finds nothing behind it. */
async function bundled(name: string, conditions: string[]): Promise<string | undefined> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : undefined),
    load: (id: string) => (id === 'entry' ? `export * from '${name}';` : undefined),
  };
  const resolve = nodeResolve({exportConditions: conditions, rootDir: import.meta.dirname});
  try {
    const bundle = await rollup({
      input: 'entry',
      plugins: [entry, resolve],
      external: /^(?:node:|ky$|zod)/,
      onwarn: () => undefined,
    });
    const {output} = await bundle.generate({format: 'es'});
    const {code, imports} = output[0];
    return imports.includes(name) ? undefined : code;
  } catch {
    return undefined;
  }
}

describe('the client of a bank', () => {
  const name = '@kepahiang/cashless/snap/node/client.js';

  it('is there for a server', async () => {
    assert.match((await bundled(name, ['node', 'import', 'default'])) ?? '', /class SnapClient/);
  });

  it('is not there for a browser: the secrets of the region cannot get into a page by mistake', async () => {
    assert.equal(await bundled(name, ['browser', 'import', 'default']), undefined);
    assert.ok(await bundled('@kepahiang/cashless/snap/response-code.js', ['browser', 'import', 'default']));
  });
});
