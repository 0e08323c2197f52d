import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {run, type Packed} from './pack.ts';

/** A project of an OPD's vendor: it has our packages from their tarballs and nothing of this repository. */
export interface Consumer {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  run(command: string, ...args: string[]): Promise<string>;
}

/** Sets up a consumer with every package installed. */
export async function installConsumer(folder: string, packed: readonly Packed[]): Promise<Consumer> {
  const consumer: Consumer = {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), {recursive: true});
      await writeFile(join(folder, path), text);
    },
    run: (command, ...args) => run(command, args, folder),
  };
  const tarballs = packed.map(({manifest, tarball}) => [manifest.name, `file:${tarball}`]);
  const manifest = {
    name: 'pemakai',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(tarballs) as object,
  };
  await consumer.write('package.json', JSON.stringify(manifest));
  const quick = [
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--omit=optional',
    '--loglevel=error',
  ];
  await consumer.run('npm', 'install', ...quick);
  return consumer;
}
