import {basename, dirname, join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {definitionFaults} from '@kepahiang/schemas/service/definition.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {filesOf} from '../files.ts';
import {at, root} from '../place.ts';

/** A service file, read and found sound. */
export interface LoadedService {
  /** Absolute path of the file. */
  readonly path: string;
  /** Name of its one export; `default` for a default export. */
  readonly exportName: string;
  readonly definition: ServiceDefinition;
}

/** What is wrong with service files, one sentence each; said to the person who wrote them. */
export class ServiceFaults extends Error {
  override readonly name = 'ServiceFaults';
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** Folder of the services that come with the SDK. */
export const ownServices: string = at('packages/schemas/src/services');

/** Questions that several services share; not services themselves. */
const shared = /^groups\//;

function isDefinition(value: unknown): value is ServiceDefinition {
  return typeof value === 'object' && value !== null && 'pages' in value && 'opd' in value && 'id' in value;
}

/** Faults of where a file lies: its folder is the OPD, its name is the id, so that people find it. */
function placeFaults(path: string, {id, opd}: ServiceDefinition): string[] {
  const faults: string[] = [];
  const name = basename(path, '.ts');
  const folder = basename(dirname(path));
  if (name !== id) faults.push(`Nama berkas "${name}.ts" harus sama dengan id layanan: "${id}.ts".`);
  if (folder !== opd) faults.push(`Folder "${folder}" harus sama dengan opd layanan: "${opd}".`);
  return faults;
}

async function load(path: string): Promise<LoadedService | string[]> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const found = Object.entries(module).filter(([, value]) => isDefinition(value));
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) {
    return [`Berkas layanan harus mengekspor tepat satu defineService(…), ditemukan ${found.length}.`];
  }
  const [exportName, definition] = only as [string, ServiceDefinition];
  const faults = [...placeFaults(path, definition), ...definitionFaults(definition)];
  return faults.length > 0 ? faults : {path, exportName, definition};
}

function repeatedIds(services: readonly LoadedService[]): string[] {
  const seen = new Map<string, string>();
  return services.flatMap(({path, definition}) => {
    const other = seen.get(definition.id);
    seen.set(definition.id, path);
    return other ? [`${named(path)}: Id layanan "${definition.id}" sudah dipakai di ${named(other)}.`] : [];
  });
}

function serviceFiles(folder: string): string[] {
  const files = filesOf('*/*.ts', folder).filter(path => !path.endsWith('.test.ts') && !shared.test(path));
  return files.map(path => join(folder, path));
}

function named(path: string): string {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short;
}

/**
 * Reads every service file of the folders (`<opd>/<service>.ts`) and checks it.
 *
 * @throws {@link ServiceFaults} with the file and what is missing or wrong in it.
 */
export async function loadServices(folders: readonly string[] = [ownServices]): Promise<LoadedService[]> {
  const services: LoadedService[] = [];
  const sentences: string[] = [];
  const paths = folders.flatMap(folder => serviceFiles(folder));
  for (const path of paths) {
    const result = await load(path);
    if (Array.isArray(result)) sentences.push(...result.map(sentence => `${named(path)}: ${sentence}`));
    else services.push(result);
  }
  sentences.push(...repeatedIds(services));
  if (sentences.length > 0) throw new ServiceFaults(sentences);
  return services;
}
