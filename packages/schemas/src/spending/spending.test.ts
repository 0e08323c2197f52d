import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {enMessages} from '../messages/en.ts';
import {idMessages} from '../messages/id.ts';
import {chainDocuments} from './chain.ts';
import {readDocument} from './faults.ts';
import {fieldLabels} from './field-labels.ts';
import {documentJsonSchema} from './json-schema.ts';
import {labelOf} from './labels.ts';
import type {DocumentDefinition} from './paper.ts';
import {samples} from './testing/samples.ts';
import {statesOf, transitionTable} from './transitions.ts';

const folder = new URL('./document/', import.meta.url);
const files = readdirSync(folder).filter(file => !file.endsWith('.test.ts'));
const modules = await Promise.all(
  files.map(async file => (await import(new URL(file, folder).href)) as Record<string, unknown>),
);
const isDefinition = (value: unknown): value is DocumentDefinition =>
  typeof value === 'object' && value !== null && 'schema' in value && 'source' in value;
const definitions = modules.flatMap(module => Object.values(module)).filter(isDefinition);

interface Node {
  readonly [key: string]: unknown;
}

/** Every object of a JSON Schema with the name of the field it describes. */
function nodesOf(node: unknown, name = ''): {name: string; node: Node}[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(one => nodesOf(one, name));
  const inside = Object.entries(node as Node).flatMap(([key, child]) =>
    key === 'properties'
      ? Object.entries(child as Node).flatMap(([field, schema]) => nodesOf(schema, field))
      : nodesOf(child, name),
  );
  return [{name, node: node as Node}, ...inside];
}

const nodes = definitions.flatMap(definition => nodesOf(documentJsonSchema(definition)));
/** Modules of documents count as having effects, so that every call on their top level shows. */
const eager: Plugin = {
  name: 'eager',
  setup(bundler) {
    bundler.onResolve({filter: /^\./}, ({path, resolveDir}) => {
      const file = join(resolveDir, path);
      return file.includes('/src/spending/') ? {path: file, sideEffects: true} : undefined;
    });
  },
};
const bundled = async (code: string): Promise<string> => {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: fileURLToPath(folder), loader: 'ts'},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins: [eager],
  });
  return outputFiles[0]!.text;
};

describe('documents of spending', () => {
  it('are each one file with one definition, and a sample by which it is tested', () => {
    assert.deepEqual(definitions.map(({id}) => `${id}.ts`).toSorted(), files.toSorted());
    assert.deepEqual(definitions.map(({id}) => id).toSorted(), Object.keys(samples).toSorted());
  });

  it('have a label for every field in both languages, and none for a field that is nowhere', () => {
    const names = new Set(nodes.map(({name}) => name).filter(name => name !== ''));
    assert.deepEqual(
      [...names].filter(name => !Object.hasOwn(fieldLabels, name)),
      [],
    );
    assert.deepEqual(
      Object.keys(fieldLabels).filter(name => !names.has(name)),
      [],
    );
    assert.equal(labelOf('lines.0.amount'), 'Jumlah');
    assert.equal(labelOf('', 'en'), 'Document');
  });

  it('have a text in both languages for every code a rule or a part can report', () => {
    const sources = ['./', './document/'].flatMap(place =>
      readdirSync(new URL(place, import.meta.url))
        .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map(file => readFileSync(new URL(place + file, import.meta.url), 'utf8')),
    );
    const written = sources.flatMap(source => [
      ...source.matchAll(/(?:finding\(|shaped\([^)]*, |fault\([^,]+, )'([^']+)'/g),
    ]);
    const ruled = nodes.flatMap(({node}) =>
      ((node['x-rules'] ?? []) as {codes?: string[]}[]).flatMap(({codes = []}) => codes),
    );
    const codes = new Set([...written.map(match => match[1]!), ...ruled]);
    assert.ok(codes.size > 50, `${codes.size}`);
    assert.deepEqual(
      [...codes].filter(code => !(code in idMessages) || !(code in enMessages)),
      [],
    );
  });

  it('have no float but the degrees of a place: money is text, counts are whole', () => {
    const floats = nodes.filter(({node}) => node['type'] === 'number').map(({name}) => name);
    assert.deepEqual([...new Set(floats)].toSorted(), ['lat', 'lon']);
  });

  it('take their states from the transition table', () => {
    for (const doc of chainDocuments) {
      const states = new Set<string>(statesOf(doc));
      assert.ok(transitionTable[doc].every(({from, to}) => states.has(from) && states.has(to)));
      assert.equal(statesOf(doc)[0], transitionTable[doc][0]!.from);
    }
    assert.deepEqual(statesOf('PAJAK'), ['DIPUNGUT', 'BILLING_AKTIF', 'DISETOR', 'DILAPORKAN']);
  });

  it('say their faults without a word of what was given', () => {
    const secret = '1708009999999999';
    for (const {id, schema} of definitions) {
      const sample = samples[id as keyof typeof samples];
      const spoilt = Object.fromEntries(Object.keys(sample).map(name => [name, secret]));
      const read = readDocument(schema, spoilt);
      assert.ok(!read.ok);
      assert.ok(!JSON.stringify(read.faults).includes(secret), id);
    }
  });

  it('are dropped by a bundler where a page does not use them', async () => {
    const imports = files.map(file => `import './${file}';`).join('\n');
    assert.equal((await bundled(imports)).trim(), '');
    const one = await bundled(`import {bukti} from './bukti.ts'; console.log(bukti);`);
    assert.doesNotMatch(one, /GU_NIHIL|P00000|kas\.pecahan/);
  });
});
