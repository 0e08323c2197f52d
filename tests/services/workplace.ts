import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {at, root} from '../../packages/tools/src/place.ts';

/** How a run of the generator ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** A folder outside the repository with services of its own, as an OPD would keep one. */
export class Workplace {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'kph-layanan-'));
  readonly out: string = join(this.folder, 'hasil');

  constructor() {
    // What `npm install` would put there.
    symlinkSync(at('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Writes a service file: `dpmptsp/pinjam-aula.ts`. */
  write(path: string, text: string): void {
    const full = join(this.folder, 'layanan', path);
    mkdirSync(dirname(full), {recursive: true});
    writeFileSync(full, text);
  }

  /** Runs the generator as a person would. */
  generate(): Promise<Ended> {
    const script = at('packages/tools/src/generate.ts');
    const args = [
      '--conditions=@kepahiang/source',
      script,
      '--services',
      join(this.folder, 'layanan'),
      '--out',
      this.out,
    ];
    return new Promise(done => {
      execFile(process.execPath, args, {cwd: root}, (error, stdout, stderr) => {
        done({code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr});
      });
    });
  }

  read(path: string): string {
    return readFileSync(join(this.out, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.out, path));
  }

  import<T>(path: string): Promise<T> {
    return import(pathToFileURL(join(this.out, path)).href) as Promise<T>;
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}
