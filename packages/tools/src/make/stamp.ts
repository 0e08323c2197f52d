import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf, writeIfChanged} from '../files.ts';
import {at, root} from '../place.ts';

const stamps = at('node_modules', '.cache', 'kepahiang', 'build');

/** What a built thing is made from, and where it lies when it is made. */
export interface Stamped {
  readonly name: string;
  /** Globs from the top of the repository. */
  readonly inputs: readonly string[];
  /** Files or folders that must be there, else it is built again. */
  readonly outputs: readonly string[];
}

/** Neither tests nor what a task writes itself changes what is built. */
const notInput = /\.(test|stories)\.ts$|\/services\/registry\.ts$/;

/** Hash over names and contents of all inputs: times say nothing after a clone or a checkout. */
export function inputHash(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of filesOf(inputs).filter(path => !notInput.test(path))) {
    const full = join(root, path);
    if (!statSync(full).isFile()) continue;
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  }
  return hash.digest('hex');
}

function stampPath({name}: Stamped): string {
  return join(stamps, `${name.replaceAll(/[^a-z0-9-]/g, '-')}.stamp`);
}

/** Whether the outputs were made from just these inputs. */
export function isFresh(thing: Stamped, hash: string): boolean {
  const stamp = stampPath(thing);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) return false;
  return thing.outputs.every(path => existsSync(at(path)));
}

/** Remembers that the outputs were made from the inputs with this hash. */
export function markFresh(thing: Stamped, hash: string): void {
  writeIfChanged(stampPath(thing), hash);
}
