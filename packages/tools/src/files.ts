import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, sep} from 'node:path';
import {root} from './place.ts';

/** Tests, what only tests use (`testing/`) and stories are for us; `build.ts` and `build-css.ts` are run here and never shipped. */
const notSource = /\.(test|stories)\.ts$|(^|\/)testing\/|(^|\/)build(-[a-z]+)?\.ts$/;

/** Paths that match, from `cwd`, with `/`, sorted: the same on every machine. */
export function filesOf(patterns: string | readonly string[], cwd: string = root): string[] {
  const exclude = ['**/node_modules/**'];
  return globSync(patterns as string[], {cwd, exclude})
    .map(path => path.replaceAll(sep, '/'))
    .sort();
}

/** TypeScript that ends up in a package: neither tests nor stories. */
export function sourcesOf(folder: string): string[] {
  return filesOf('src/**/*.ts', folder).filter(path => !notSource.test(path));
}

/** Writes only what changed, so that watchers and the build's stamps stay quiet. Says whether it wrote. */
export function writeIfChanged(path: string, text: string): boolean {
  try {
    if (readFileSync(path, 'utf8') === text) return false;
  } catch {
    mkdirSync(dirname(path), {recursive: true});
  }
  writeFileSync(path, text);
  return true;
}
