import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {publishedWorkspaces, type Workspace} from '../../packages/tools/src/packages.ts';
import {root} from '../../packages/tools/src/place.ts';

const execute = promisify(execFile);

/** A package as npm would publish it. */
export interface Packed extends Workspace {
  readonly tarball: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/** Runs a command; its output is the message when it fails. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const {stdout} = await execute(command, args, {cwd, maxBuffer: 64 * 1024 * 1024});
    return stdout;
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: string; stderr?: string};
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}`, {cause: error});
  }
}

/** A folder that is gone when the tests end. */
export async function temporary(): Promise<{folder: string; remove: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'kph-pack-'));
  return {folder, remove: () => rm(folder, {recursive: true, force: true})};
}

interface PackReport {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly {readonly path: string}[];
}

/** Packs every published package into `folder`. */
export async function packAll(folder: string): Promise<Packed[]> {
  const published = publishedWorkspaces();
  const chosen = published.flatMap(({manifest}) => ['-w', manifest.name]);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...chosen];
  const answer = JSON.parse(await run('npm', args, root)) as PackReport[] | Record<string, PackReport>;
  const reports = Object.values(answer);
  return published.map(workspace => {
    const report = reports.find(({name}) => name === workspace.manifest.name);
    if (!report) throw new Error(`npm pack said nothing of ${workspace.manifest.name}`);
    return {...workspace, tarball: join(folder, report.filename), files: report.files.map(({path}) => path)};
  });
}

/** Sub-paths of a package's JavaScript entries, as a consumer writes them: `identifiers/nik.js`. */
export function entriesOf({files, manifest}: Packed): string[] {
  const modules = files.filter(path => /^dist\/.*\.js$/.test(path)).map(path => path.slice('dist/'.length));
  const {exports = {}} = manifest;
  return './*.js' in exports ? modules : modules.filter(path => `./${path}` in exports);
}
