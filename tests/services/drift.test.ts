import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadDocuments} from '../../packages/tools/src/generate/documents.ts';
import {loadServices} from '../../packages/tools/src/generate/load.ts';
import {loadRecords} from '../../packages/tools/src/generate/records.ts';
import {derivedFiles, places} from '../../packages/tools/src/generate/write.ts';
import {filesOf} from '../../packages/tools/src/files.ts';
import {at, root} from '../../packages/tools/src/place.ts';

describe('what is derived from services, records, documents and types', () => {
  it('is what the generator writes today, and no file of it was edited by hand', async () => {
    const derived = derivedFiles(root, await loadServices(), await loadRecords(), await loadDocuments());
    const differing = [...derived].filter(
      ([path, text]) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text,
    );
    assert.deepEqual(
      differing.map(([path]) => path),
      [],
      'npm run generate, and commit what it wrote.',
    );
  });

  it('has nothing left over from a service or a type that is gone', async () => {
    const derived = derivedFiles(root, await loadServices(), await loadRecords(), await loadDocuments());
    const there = filesOf(
      [places.docs, places.types, places.documents, places.stories, places.jsonSchemas, places.vectors].map(
        folder => `${folder}/*`,
      ),
    );
    assert.deepEqual(
      there.filter(path => !derived.has(path)),
      [],
      'npm run generate',
    );
  });
});
