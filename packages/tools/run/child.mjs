import {spawn} from 'node:child_process';
import process from 'node:process';
import {childEnv, root} from './place.mjs';

const living = new Set();

/**
 * Runs a command to its end and keeps what it printed.
 *
 * The child leads its own process group, so that stopping it also stops what it started (browsers, databases).
 * One that hangs is killed after `minutes`: a test that never ends must not look like one that takes long.
 *
 * @returns {Promise<{code: number, output: string, seconds: number}>} code 127 when the command does not exist.
 */
export function run(command, args = [], {cwd = root, env = {}, minutes = 15} = {}) {
  const began = performance.now();
  return new Promise(done => {
    const child = spawn(command, args, {
      cwd,
      env: childEnv(env),
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    living.add(child);
    const chunks = [];
    let late = '';
    const timer = setTimeout(() => {
      late = `\nDihentikan: belum selesai sesudah ${minutes} menit.\n`;
      signal(child, 'SIGKILL');
    }, minutes * 60_000);
    const end = (code, extra = '') => {
      clearTimeout(timer);
      living.delete(child);
      const output = Buffer.concat(chunks).toString('utf8') + extra;
      done({code, output, seconds: (performance.now() - began) / 1000});
    };
    child.stdout.on('data', chunk => chunks.push(chunk));
    child.stderr.on('data', chunk => chunks.push(chunk));
    child.on('error', error => end(127, String(error)));
    child.on('close', code => end(code ?? 1, late));
  });
}

/** Sends a signal to a child and to all it has started. */
function signal(child, name) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // It ended by itself between the look and the signal.
  }
}

/** Stops everything that {@link run} started and that still runs. */
export function stopAll(name = 'SIGTERM') {
  for (const child of living) signal(child, name);
}

const cleanUps = new Set();

/**
 * Has something done when we are stopped from outside: for what is no child of ours, as a database that went its own way.
 *
 * @returns {() => void} takes it back.
 */
export function whenStopped(cleanUp) {
  cleanUps.add(cleanUp);
  return () => cleanUps.delete(cleanUp);
}

/** Ctrl-C and a stop from outside end the children too, at once. */
export function stopWithUs() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => {
      for (const cleanUp of cleanUps) cleanUp();
      stopAll();
      setTimeout(() => {
        stopAll('SIGKILL');
        process.exit(code);
      }, 1500);
    });
  }
}
