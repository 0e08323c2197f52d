import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {openapi} from '@kepahiang/contract/openapi.js';
import {resources} from '@kepahiang/contract/resources.js';
import {recordJsonSchema} from '@kepahiang/schemas/record/json-schema.js';
import type {RecordDefinition} from '@kepahiang/schemas/record/record.js';
import {serviceJsonSchema} from '@kepahiang/schemas/service/json-schema.js';
import {documentJsonSchema} from '@kepahiang/schemas/spending/json-schema.js';
import type {DocumentDefinition} from '@kepahiang/schemas/spending/paper.js';
import {filesOf, writeIfChanged} from '../files.ts';
import {shownRules} from './audit-rules.ts';
import {docsIndex, docsPage} from './docs-page.ts';
import {documentIndex, documentPage} from './document-page.ts';
import {identifierFiles} from './identifiers.ts';
import type {LoadedService} from './load.ts';
import {registryText} from './registry.ts';
import {ruleIndex, rulePage} from './rule-page.ts';
import {storyText} from './story.ts';
import {typeIndex, typePage} from './type-page.ts';
import {typeSources} from './type-source.ts';

/** Where each derived thing lies, from the root of the output. */
export const places = {
  registry: 'packages/schemas/src/services/registry.ts',
  openapi: 'docs/api/openapi.json',
  jsonSchemas: 'packages/schemas/dist/json-schema',
  vectors: 'packages/schemas/dist/vectors',
  docs: 'docs/layanan',
  types: 'docs/jenis',
  documents: 'docs/dokumen',
  rules: 'docs/aturan',
  stories: 'stories/layanan',
} as const;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Pages of the types of identifiers and their index. */
function typeFiles(): [path: string, text: string][] {
  const sources = typeSources();
  return [
    [`${places.types}/README.md`, typeIndex(sources)],
    ...sources.map((source): [string, string] => [`${places.types}/${source.kebab}.md`, typePage(source)]),
  ];
}

/** Pages and JSON Schemas of the documents of spending. */
function documentFiles(documents: readonly DocumentDefinition[]): [path: string, text: string][] {
  return [
    [`${places.documents}/README.md`, documentIndex(documents)],
    ...documents.flatMap((one): [string, string][] => [
      [`${places.documents}/${one.id}.md`, documentPage(one)],
      [`${places.jsonSchemas}/${one.id}.json`, json(documentJsonSchema(one))],
    ]),
  ];
}

/** Pages of the rules of audit and their index. */
function ruleFiles(): [path: string, text: string][] {
  const rules = shownRules();
  return [
    [`${places.rules}/README.md`, ruleIndex(rules)],
    ...rules.map((rule): [string, string] => [`${places.rules}/${rule.id}.md`, rulePage(rule)]),
  ];
}

/** Every derived file: path from the root of the output → text. */
export function derivedFiles(
  out: string,
  services: readonly LoadedService[],
  records: readonly RecordDefinition[] = [],
  documents: readonly DocumentDefinition[] = [],
): Map<string, string> {
  const definitions = services.map(({definition}) => definition);
  const files = identifierFiles(places);
  files.set(places.registry, registryText(join(out, places.registry), services));
  files.set(places.openapi, json(openapi(resources, definitions)));
  files.set(`${places.docs}/README.md`, docsIndex(definitions));
  for (const [path, text] of [...typeFiles(), ...ruleFiles()]) files.set(path, text);
  for (const [path, text] of documents.length > 0 ? documentFiles(documents) : []) files.set(path, text);
  for (const record of records)
    files.set(`${places.jsonSchemas}/${record.id}.json`, json(recordJsonSchema(record)));
  for (const service of services) {
    const {definition} = service;
    const story = `${places.stories}/${definition.id}.stories.ts`;
    files.set(`${places.jsonSchemas}/${definition.id}.json`, json(serviceJsonSchema(definition)));
    files.set(`${places.docs}/${definition.id}.md`, docsPage(definition));
    files.set(story, storyText(join(out, story), service));
  }
  return files;
}

/** Removes what an earlier run derived from a service that is gone. */
function removeOrphans(out: string, files: ReadonlyMap<string, string>): void {
  for (const folder of [
    places.jsonSchemas,
    places.vectors,
    places.docs,
    places.types,
    places.documents,
    places.rules,
    places.stories,
  ]) {
    for (const path of filesOf(`${folder}/*`, out)) if (!files.has(path)) rmSync(join(out, path));
  }
}

/** Writes everything that is derived from services, records, documents and types; says the paths that changed. */
export function writeDerived(
  out: string,
  services: readonly LoadedService[],
  records: readonly RecordDefinition[],
  documents: readonly DocumentDefinition[],
): string[] {
  const files = derivedFiles(out, services, records, documents);
  removeOrphans(out, files);
  return [...files].filter(([path, text]) => writeIfChanged(join(out, path), text)).map(([path]) => path);
}
