import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {filesOf, sourcesOf} from '../files.ts';
import type {Workspace} from '../packages.ts';
import {strictly, typescript} from './rollup.ts';

/** Written from the manifest by another task. */
function isDerived(path: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8').startsWith('/** @generated');
}

/** Removes JavaScript and types whose source is gone, so that they are not published for ever. */
function removeOrphans(folder: string, sources: readonly string[]): void {
  const stems = (paths: readonly string[]): Set<string> =>
    new Set(paths.map(path => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '')));
  const shipped = stems(sources);
  // The compiler gives types to what only we run as well, and would not write them again.
  const typed = stems(filesOf('src/**/*.ts', folder));
  for (const path of filesOf(['dist/**/*.js', 'dist/**/*.d.ts'], folder)) {
    const stem = path.replace(/(\.d\.ts|\.js)$/, '');
    const known = path.endsWith('.d.ts') ? typed : shipped;
    if (known.has(stem) || isDerived(join(folder, path))) continue;
    for (const ending of path.endsWith('.d.ts') ? ['.d.ts', '.d.ts.map'] : ['.js', '.js.map'])
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
