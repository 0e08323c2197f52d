import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Top folder of the repository. */
export const root: string = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Absolute path of something in the repository. */
export function at(...parts: string[]): string {
  return resolve(root, ...parts);
}
