import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {filesOf, sourcesOf} from '../files.ts';
import type {Workspace} from '../packages.ts';
import {strictly, typescript} from './rollup.ts';

/** Removes JavaScript whose source is gone, so that it is not published for ever. */
function removeOrphans(folder: string, sources: readonly string[]): void {
  const wanted = new Set(sources.map(path => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '')));
  for (const path of filesOf(['dist/**/*.js', 'dist/**/*.d.ts'], folder)) {
    const stem = path.replace(/(\.d\.ts|\.js)$/, '');
    if (wanted.has(stem)) continue;
    for (const ending of ['.js', '.js.map', '.d.ts', '.d.ts.map'])
      rmSync(join(folder, stem + ending), {force: true});
  }
}

/** A package's modules: each `src/x.ts` becomes `dist/x.js` with its map, everything else stays an import. */
export async function buildModules({folder}: Workspace): Promise<void> {
  const sources = sourcesOf(folder);
  if (sources.length === 0) return;
  removeOrphans(folder, sources);
  const bundle = await rollup({
    input: sources.map(path => join(folder, path)),
    external: id => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
    plugins: [typescript()],
    treeshake: false,
    onwarn: strictly,
  });
  await bundle.write({
    dir: join(folder, 'dist'),
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: join(folder, 'src'),
    hoistTransitiveImports: false,
  });
  await bundle.close();
}
