import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {root} from '../../packages/tools/src/place.ts';

/** A running `npm start`, as a person sees it in a terminal. */
export interface Started {
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves when the text has been printed; fails when it ends before. */
  says(text: RegExp): Promise<void>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number>;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(done => probe.listen(0, '127.0.0.1', done));
  const {port} = probe.address() as AddressInfo;
  await new Promise(done => probe.close(done));
  return port;
}

const running = new Set<ChildProcess>();

/** Ends what a test that failed has left running. */
export async function stopAll(): Promise<void> {
  for (const child of running) {
    try {
      process.kill(-child.pid!, 'SIGTERM');
    } catch {
      continue; // the whole group is gone already
    }
    await new Promise(done => child.once('close', done));
  }
}

/** What a person types; and what npm runs for it, to be killed without npm in between. */
export const typed = ['npm', 'start', '--silent'] as const;
export const itself = ['node', 'packages/tools/run.mjs', 'start'] as const;

/** Runs `npm start` in a process group of its own. */
export function start(env: Record<string, string>, [command, ...args]: readonly string[] = typed): Started {
  const child = spawn(command ?? '', args, {
    cwd: root,
    env: {...process.env, NODE_TEST_CONTEXT: '', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let printed = '';
  const listeners = new Set<() => void>();
  const collect = (chunk: Buffer): void => {
    printed += chunk.toString('utf8');
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number>(done => child.on('close', code => done(code ?? -1)));
  const says = (text: RegExp): Promise<void> =>
    new Promise((done, fail) => {
      const look = (): void => {
        if (!text.test(printed)) return;
        listeners.delete(look);
        done();
      };
      listeners.add(look);
      void ended.then(code =>
        fail(new Error(`npm start ended with ${code} before it said ${text.source}:\n${printed}`)),
      );
      look();
    });
  return {child, output: () => printed, says, ended};
}

/** Whether a process lives. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
