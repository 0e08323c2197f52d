import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, sep} from 'node:path';
import {root} from './place.ts';

/** Tests, what only tests use, states and stories: for us, never shipped. */
export const forTests: RegExp = /\.(test|stories|fixtures|keys)\.ts$|(^|\/)testing\//;

/** `build.ts`, `build-css.ts`: run here, never shipped. */
export const forBuilding: RegExp = /(^|\/)build(-[a-z]+)?\.ts$/;

/** Paths that match, from `cwd`, with `/`, sorted: the same on every machine. */
export function filesOf(patterns: string | readonly string[], cwd: string = root): string[] {
  const exclude = ['**/node_modules/**'];
  return globSync(patterns as string[], {cwd, exclude})
    .map(path => path.replaceAll(sep, '/'))
    .sort();
}

/** TypeScript that ends up in a package. */
export function sourcesOf(folder: string): string[] {
  return filesOf('src/**/*.ts', folder).filter(path => !forTests.test(path) && !forBuilding.test(path));
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
