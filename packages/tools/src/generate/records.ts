import {pathToFileURL} from 'node:url';
import type {RecordDefinition} from '@kepahiang/schemas/record/record.js';
import {sourcesOf} from '../files.ts';
import {at} from '../place.ts';

const room = at('packages/schemas');

function isRecord(value: unknown): value is RecordDefinition {
  return (
    typeof value === 'object' && value !== null && 'pages' in value && 'source' in value && 'id' in value
  );
}

/** Every record that a module of `schemas/src/record` declares, by its id. */
export async function loadRecords(): Promise<RecordDefinition[]> {
  const paths = sourcesOf(room).filter(path => /^src\/record\/[^/]+$/.test(path));
  const modules = await Promise.all(
    paths.map(async path => (await import(pathToFileURL(at(room, path)).href)) as Record<string, unknown>),
  );
  const records = modules.flatMap(module => Object.values(module)).filter(isRecord);
  return [...new Set(records)].sort((one, other) => (one.id < other.id ? -1 : 1));
}
