import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import {storedKindIds} from '@kepahiang/schemas/spending/stored-kinds.js';
import {samples} from '@kepahiang/schemas/spending/testing/samples.js';
import {contentOf} from './browser/documents/form/content-of.ts';
import {documentShape} from './document-shape.ts';
import {kindOf, withoutNull, type Shape} from './browser/documents/shape.ts';

/** Every plain value in a shape, by its path. */
function plainIn(shape: Shape, path = ''): [path: string, shape: Shape][] {
  const {shape: own} = withoutNull(shape);
  if (own.items) return plainIn(own.items, path);
  if (!own.properties) return [[path, own]];
  return Object.entries(own.properties).flatMap(([name, one]) => plainIn(one, `${path}.${name}`));
}

describe('the shape of each kind, as its page has it', () => {
  for (const id of storedKindIds) {
    const shape = documentShape(id);

    it(`${id}: has what a person writes, and nothing the server keeps`, () => {
      assert.deepEqual(Object.keys(shape.content.properties!), storedDocument(id).content);
    });

    it(`${id}: asks for amounts, days and documents as what they are`, () => {
      for (const [path, one] of plainIn(shape.content)) {
        const kind = kindOf(one);
        const {pattern = ''} = one;
        if (pattern.includes('\\.00$')) assert.equal(kind, 'rupiah', path);
        if (pattern.startsWith('^[0-9a-f]{8}')) assert.match(kind, /^(document|payment)$/, path);
        if (/\.tanggal$|\.(from|to|due|berangkat|kembali)$/.test(path)) assert.equal(kind, 'date', path);
        assert.ok(one.title !== undefined || kind === 'number' || path.startsWith('.'), path);
      }
    });

    it(`${id}: a right document comes out of the form as it went in`, () => {
      const {content} = shape;
      const sample = (samples as unknown as Record<string, Record<string, unknown> | undefined>)[id];
      if (!sample) return;
      const written = Object.fromEntries(
        Object.entries(sample).filter(([name]) => Object.hasOwn(content.properties!, name)),
      );
      assert.deepEqual(contentOf(content, written), written);
    });
  }

  it('has what each event asks for, as fields', () => {
    const {retur, cair, tandatangani} = documentShape('sp2d').facts;
    assert.deepEqual(Object.keys(retur!.properties!), ['tanggal', 'amount', 'alasan', 'bankRef']);
    assert.deepEqual(retur!.required, ['tanggal', 'amount', 'alasan']);
    assert.equal(kindOf(cair!.properties!['tanggalCair']!), 'date');
    assert.equal(kindOf(tandatangani!.properties!['saldoKasDaerah']!), 'sen');
    assert.equal(kindOf(documentShape('tax-deposit').facts['bayar']!.properties!['depositedOn']!), 'date');
  });
});
