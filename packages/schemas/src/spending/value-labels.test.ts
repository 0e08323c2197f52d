import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chainRoles} from './chain.ts';
import {documentJsonSchema} from './json-schema.ts';
import {storedDocument} from './stored.ts';
import {storedKindIds} from './stored-kinds.ts';
import {valueLabel, valueLabels} from './value-labels.ts';

/** Every value of every closed list in a JSON Schema. */
function valuesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(valuesIn);
  if (typeof node !== 'object' || node === null) return [];
  const {enum: values = [], ...rest} = node as {enum?: string[]};
  return [...values, ...Object.values(rest).flatMap(valuesIn)];
}

describe('labels of the values of documents', () => {
  const written = storedKindIds.flatMap(id => {
    const {definition, content} = storedDocument(id);
    const {properties = {}} = documentJsonSchema(definition) as {properties?: Record<string, unknown>};
    return content.flatMap(name => valuesIn(properties[name]));
  });

  it('exist for every value a person can choose and every role a step is taken in', () => {
    for (const value of [...written, ...chainRoles]) assert.ok(Object.hasOwn(valueLabels, value), value);
  });

  it('speak of nothing that no document has', () => {
    const known = new Set<string>([...written, ...chainRoles]);
    assert.deepEqual(
      Object.keys(valueLabels).filter(value => !known.has(value)),
      [],
    );
  });

  it('show an unknown value as it is', () => {
    assert.equal(valueLabel('LS_BARANG_JASA'), 'LS barang dan jasa');
    assert.equal(valueLabel('GU_NIHIL', 'en'), 'Closing of the imprest (GU nihil)');
    assert.equal(valueLabel('BARU'), 'BARU');
    assert.equal(valueLabel('constructor'), 'constructor');
  });
});
