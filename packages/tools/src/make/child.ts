import {spawn} from 'node:child_process';
import {root} from '../place.ts';

/** A step of the build that ended badly, with all it printed. */
export class BuildFault extends Error {
  override readonly name = 'BuildFault';
}

/** Runs one of our tools to its end; what it printed is shown only when it fails. */
export function mustRun(command: string, args: readonly string[], cwd: string = root): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', fail);
    child.on('close', code => {
      if (code === 0) done();
      else
        fail(
          new BuildFault(`${command} ${args.join(' ')}\n${Buffer.concat(chunks).toString('utf8').trimEnd()}`),
        );
    });
  });
}

/** Runs a TypeScript file of ours from source. */
export function mustRunFile(path: string, ...args: string[]): Promise<void> {
  return mustRun(process.execPath, ['--conditions=@kepahiang/source', path, ...args]);
}
