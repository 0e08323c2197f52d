import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** How a process ended and what it printed for people. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A command of this package at work. */
export interface RunningMain {
  readonly ended: Promise<Ended>;
  /** The port is taken and the database is next. */
  readonly isStarting: Promise<void>;
  /** It answers. */
  readonly isUp: Promise<void>;
  stop(signal: NodeJS.Signals): void;
}

/** Runs a command as a person does, until it ends or says that it is up. @param file - below `src` */
export function runMain(file: string, env: Readonly<Record<string, string>>): RunningMain {
  const main = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@kepahiang/source', main], {
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', text => (said += String(text)));
  child.stdout.on('data', text => (said += String(text)));
  const heard = (words: string) =>
    new Promise<void>(resolve => child.stderr.on('data', () => said.includes(words) && resolve()));
  const [isStarting, isUp] = [heard('Menyiapkan basis data'), heard('Tekan Ctrl-C')];
  const ended = new Promise<Ended>(resolve => child.once('close', code => resolve({code, said})));
  return {ended, isStarting, isUp, stop: signal => void child.kill(signal)};
}
