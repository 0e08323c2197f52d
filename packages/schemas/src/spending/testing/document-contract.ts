import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {documentJsonSchema} from '../json-schema.ts';
import {documentFaultText} from '../labels.ts';
import {readDocument} from '../faults.ts';
import type {DocumentDefinition} from '../paper.ts';

/** JSON as a test changes it. */
export type Json = Record<string, unknown>;

/** What a test changes: new values by dotted path; `undefined` takes a field away. */
export type Changes = Readonly<Record<string, unknown>>;

/** One row of a table of bad documents: what is changed, and the fault of it. */
export type BadRow = readonly [changes: Changes, path: string, code: string];

/** A document with changes; the one handed in stays. */
export function changed(sample: unknown, changes: Changes): Json {
  const copy = JSON.parse(JSON.stringify(sample)) as Json;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    const last = names.pop()!;
    const place = names.reduce((node, name) => node[name] as Json, copy);
    if (value === undefined) delete place[last];
    else place[last] = JSON.parse(JSON.stringify(value));
  }
  return copy;
}

/** Faults as `path: code`. */
export function faultsOf({schema}: DocumentDefinition, document: unknown): string[] {
  const read = readDocument(schema, document);
  return read.ok ? [] : read.faults.map(({path, code}) => `${path}: ${code}`);
}

function says(definition: DocumentDefinition, document: unknown): void {
  const read = readDocument(definition.schema, document);
  for (const fault of read.ok ? [] : read.faults)
    for (const locale of ['id', 'en'] as const) {
      const text = documentFaultText(fault, locale);
      assert.match(text, /^\p{Lu}.*[.?]$/su, `${fault.code}: ${text}`);
      assert.doesNotMatch(text, /[{}]|perlu diperiksa kembali/, `${fault.code}: ${text}`);
    }
}

const validatorOf = (definition: DocumentDefinition): ((document: unknown) => boolean) => {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats.default(ajv);
  return ajv.compile(documentJsonSchema(definition)) as (document: unknown) => boolean;
};

/** Every place in a document, as a dotted path. */
function placesOf(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [path];
  const inside = Object.entries(node).flatMap(([name, child]) =>
    placesOf(child, path === '' ? name : `${path}.${name}`),
  );
  return path === '' ? inside : [path, ...inside];
}

/**
 * What every document must do; one call, so that a new one cannot forget a case.
 *
 * @param sample - A right one with every field it may have.
 * @param right - Other right ones, as changes of it.
 * @param bad - Each constraint seen to refuse, with the path and code of its fault.
 */
export function documentContract(
  definition: DocumentDefinition,
  sample: unknown,
  {right = [], bad}: {readonly right?: readonly Changes[]; readonly bad: readonly BadRow[]},
): void {
  const validates = validatorOf(definition);

  void it(`${definition.id}: takes right documents and gives them back unchanged, as JSON Schema does`, () => {
    for (const changes of [{}, ...right]) {
      const document = changed(sample, changes);
      assert.deepEqual(faultsOf(definition, document), []);
      const read = readDocument(definition.schema, document);
      assert.ok(read.ok);
      assert.deepEqual(JSON.parse(JSON.stringify(read.document)), document);
      assert.ok(validates(document), JSON.stringify((validates as {errors?: unknown}).errors));
    }
  });

  void it(`${definition.id}: says what is wrong, where, and what to mend`, () => {
    for (const [changes, path, code] of bad) {
      const document = changed(sample, changes);
      const found = faultsOf(definition, document);
      assert.deepEqual(found, [`${path}: ${code}`], JSON.stringify(changes));
      says(definition, document);
    }
  });

  void it(`${definition.id}: misses each field it needs, and JSON Schema the same ones`, () => {
    for (const name of Object.keys(sample as Json)) {
      const document = changed(sample, {[name]: undefined});
      const refused = faultsOf(definition, document);
      const missed = refused.includes(`${name}: isian.kosong`);
      // What only a rule of its own misses, for example a reason for a difference, JSON Schema cannot know.
      if (missed || refused.length === 0) assert.equal(validates(document), !missed, name);
      else says(definition, document);
    }
  });

  void it(`${definition.id}: takes no field it does not know, at any depth`, () => {
    assert.deepEqual(faultsOf(definition, changed(sample, {lain: 1})), ['lain: isian.tidak_berlaku']);
    assert.ok(!validates(changed(sample, {lain: 1})));
  });

  void it(`${definition.id}: whatever stands in a place, is refused in words or comes back unchanged`, () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('', ' ', '-1.00', '0.00', '1.5', '2026-02-30', '0', 1.5, -1, null),
      fc.integer({min: 0, max: 1e12}).map(rupiah => `${rupiah}.00`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(sample)), junk, (path, value) => {
        const document = changed(sample, {[path]: value});
        const read = readDocument(definition.schema, document);
        if (read.ok) {
          assert.deepEqual(JSON.parse(JSON.stringify(read.document)), document);
          assert.ok(validates(document), path);
        } else {
          assert.ok(read.faults.length > 0);
          says(definition, document);
        }
      }),
      {numRuns: 300},
    );
  });

  void it(`${definition.id}: answers anything that is no document`, () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => assert.ok(!readDocument(definition.schema, value).ok)),
      {numRuns: 50},
    );
  });
}
