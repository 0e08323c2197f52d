import {spawn} from 'node:child_process';
import {stopWithUs} from './child.mjs';
import {ensureInstalled} from './install.mjs';
import {childEnv, fromSource, root} from './place.mjs';
import {orHalt} from './say.mjs';

/** Runs the builder with its progress on our own output. */
export function build(args = []) {
  return new Promise(done => {
    const file = 'packages/tools/src/build.ts';
    const child = spawn('node', [...fromSource, file, ...args], {
      cwd: root,
      env: childEnv(),
      stdio: 'inherit',
    });
    child.on('error', () => done(127));
    child.on('close', code => done(code ?? 1));
  });
}

/** `npm run build`: everything that is published or served, or the targets named. */
export function main(targets) {
  stopWithUs();
  return orHalt(async () => {
    await ensureInstalled();
    return build(targets);
  });
}
