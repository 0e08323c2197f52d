import {readFileSync} from 'node:fs';
import type {IdentifierKind} from '@kepahiang/schemas/identifiers/identifier.js';
import {identifierJsonSchema, kebabName} from '@kepahiang/schemas/identifiers/json-schema.js';
import {identifierKinds} from '@kepahiang/schemas/identifiers/registry.js';
import {filesOf} from '../files.ts';
import {at} from '../place.ts';
import {vectors, type VectorSource} from './vectors.ts';

/** Vectors as people write them, one file per type. */
const sources = 'packages/schemas/src/identifiers/vectors';

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function vectorSource(kind: IdentifierKind): VectorSource | undefined {
  const [path] = filesOf(`${sources}/${kebabName(kind.name)}.json`);
  return path === undefined ? undefined : (JSON.parse(readFileSync(at(path), 'utf8')) as VectorSource);
}

/** JSON Schema and vectors of every type of identifier: path from the root of the output → text. */
export function identifierFiles(folders: {jsonSchemas: string; vectors: string}): Map<string, string> {
  const files = new Map<string, string>();
  for (const kind of identifierKinds) {
    const name = `${kebabName(kind.name)}.json`;
    const source = vectorSource(kind);
    files.set(`${folders.jsonSchemas}/${name}`, json(identifierJsonSchema(kind)));
    if (source) files.set(`${folders.vectors}/${name}`, json(vectors(source)));
  }
  return files;
}
