import {delimiter, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Top folder of the repository. */
export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** What is kept between runs and may be deleted at any time. */
export const cache = join(root, 'node_modules', '.cache', 'kepahiang');

/**
 * Flags of every Node that runs our sources: the packages' `exports` then lead to `src`, not to `dist`.
 */
export const fromSource = ['--conditions=@kepahiang/source'];

/**
 * Environment of every child: the project's own Node and tools first, no colours (their output is counted),
 * no telemetry, no browser downloads.
 */
export function childEnv(extra = {}) {
  const env = {
    ...process.env,
    PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? ''),
    NO_COLOR: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    PUPPETEER_SKIP_DOWNLOAD: '1',
    ...extra,
  };
  // Node warns on every start when both are set.
  delete env.FORCE_COLOR;
  return env;
}
