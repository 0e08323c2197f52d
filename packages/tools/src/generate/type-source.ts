import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {IdentifierKind} from '@kepahiang/schemas/identifiers/identifier.js';
import {kebabName} from '@kepahiang/schemas/identifiers/json-schema.js';
import {identifierKinds} from '@kepahiang/schemas/identifiers/registry.js';
import {filesOf} from '../files.ts';
import {at} from '../place.ts';
import type {VectorSource} from './vectors.ts';

/** A type of identifier, with where it is written and what is known of it by hand. */
export interface TypeSource {
  readonly kind: IdentifierKind;
  /** `no-kk`, name of its files. */
  readonly kebab: string;
  /** Sub-path of its module: `@kepahiang/schemas/identifiers/no-kk.js`. */
  readonly module: string;
  /** What the module exports and may be called or read, for names in examples. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** Other names in the same file, by the order they are written. */
  readonly others: readonly string[];
  readonly vectors: VectorSource;
}

const folder = 'packages/schemas/src/identifiers';

interface SourceFile {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly written: readonly string[];
}

/** Modules as they are, so that a page never names what a file does not export. */
async function load(path: string): Promise<SourceFile> {
  const text = readFileSync(at(path), 'utf8');
  return {
    name: basename(path, '.ts'),
    exports: (await import(pathToFileURL(at(path)).href)) as Record<string, unknown>,
    written: [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(found => found[1]!),
  };
}

const files = await Promise.all(
  filesOf(`${folder}/*.ts`)
    .filter(path => !path.endsWith('.test.ts') && !path.endsWith('/registry.ts'))
    .map(load),
);

const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** Names every type has; what is left over is worth a line of its own. */
function usual(name: string): string[] {
  const of = ['Meta', 'Rule', 'Fault', 'Cleaning', 'Input', 'Kind'].map(ending => name + ending);
  return [name, ...of, ...['clean', 'parse', 'format', 'mask'].map(start => start + pascal(name))];
}

function sourceOf(kind: IdentifierKind): TypeSource {
  const file = files.find(({written}) => written.includes(`${kind.name}Kind`));
  if (!file) throw new Error(`Tidak ada berkas yang mengekspor ${kind.name}Kind`);
  const kebab = kebabName(kind.name);
  const neighbours = identifierKinds.filter(({name}) => file.written.includes(`${name}Kind`));
  const known = new Set(neighbours.flatMap(({name}) => usual(name)));
  return {
    kind,
    kebab,
    module: `@kepahiang/schemas/identifiers/${file.name}.js`,
    exports: file.exports,
    others: file.written.filter(name => !known.has(name)),
    vectors: JSON.parse(readFileSync(at(folder, 'vectors', `${kebab}.json`), 'utf8')) as VectorSource,
  };
}

/** Every type of the registry. */
export function typeSources(): TypeSource[] {
  return identifierKinds.map(sourceOf);
}

/** A function of the type's module: `parse`, `format`, `mask` and the name of the type; `undefined` where it has none. */
export function callable<Called>(
  {exports, kind}: TypeSource,
  verb: 'parse' | 'format' | 'mask',
): {readonly name: string; readonly call: Called} | undefined {
  const name = verb + pascal(kind.name);
  const call = exports[name];
  return typeof call === 'function' ? {name, call: call as Called} : undefined;
}
