import {spawn} from 'node:child_process';
import {childEnv, fromSource, root} from './place.mjs';

/** How long a child may take to end (the server closes its database) before it is killed. */
const patienceMs = 8000;

/** How often we look whether whoever started us is still there. */
const lookMs = 500;

/**
 * Calls back when our parent has gone. A signal to `npm` alone ends npm and its shell and never reaches us.
 */
function whenOrphaned(call) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    call();
  }, lookMs);
  timer.unref();
}

/**
 * Runs one of our TypeScript files in front of the person: it writes on our output and stops when we are told to.
 * The channel between us closes with us, whatever the cause, so a child that watches it stays behind never, not even
 * after a SIGKILL.
 *
 * @returns {Promise<number>} exit code; 130 when it was stopped.
 */
export function inForeground(file, args = []) {
  return new Promise(done => {
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
    const child = spawn('node', [...fromSource, file, ...args], {cwd: root, env: childEnv(), stdio});
    const stop = () => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
    };
    const end = code => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    whenOrphaned(stop);
    child.on('error', () => end(127));
    child.on('close', code => end(code ?? 130));
  });
}
