import {inForeground} from './foreground.mjs';
import {ensureInstalled} from './install.mjs';
import {orHalt} from './say.mjs';

/** Runs the builder with its progress on our own output. */
export function build(args = []) {
  return inForeground('packages/tools/src/build.ts', args);
}

/** `npm run build`: everything that is published or served, or the targets named. */
export function main(targets) {
  return orHalt(async () => {
    await ensureInstalled();
    return build(targets);
  });
}
