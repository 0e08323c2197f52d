import {pathToFileURL} from 'node:url';
import type {DocumentDefinition} from '@kepahiang/schemas/spending/paper.js';
import {sourcesOf} from '../files.ts';
import {at} from '../place.ts';

const room = at('packages/schemas');

function isDocument(value: unknown): value is DocumentDefinition {
  return (
    typeof value === 'object' && value !== null && 'schema' in value && 'source' in value && 'id' in value
  );
}

/** Every document that a module of `schemas/src/spending/document` declares, by its id. */
export async function loadDocuments(): Promise<DocumentDefinition[]> {
  const paths = sourcesOf(room).filter(path => /^src\/spending\/document\/[^/]+$/.test(path));
  const modules = await Promise.all(
    paths.map(async path => (await import(pathToFileURL(at(room, path)).href)) as Record<string, unknown>),
  );
  const documents = modules.flatMap(module => Object.values(module)).filter(isDocument);
  return documents.sort((one, other) => (one.id < other.id ? -1 : 1));
}
