import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {at} from './place.ts';

/** The parts of a `package.json` that our tools read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One room of the workspace. */
export interface Workspace {
  /** Folder name under `packages/`: `schemas`. */
  readonly room: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads a JSON file. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** Every workspace, in the order of the root `package.json` (which is that of the imports). */
export function workspaces(): Workspace[] {
  const {workspaces: paths} = readJson<{workspaces: string[]}>(at('package.json'));
  return paths.map(path => ({
    room: basename(path),
    folder: at(path),
    manifest: readJson<Manifest>(at(path, 'package.json')),
  }));
}

/** The workspaces that OPD developers install. */
export function publishedWorkspaces(): Workspace[] {
  return workspaces().filter(({manifest}) => manifest.private !== true);
}
