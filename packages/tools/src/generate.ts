import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {loadDocuments} from './generate/documents.ts';
import {loadServices, ownServices, ServiceFaults} from './generate/load.ts';
import {loadRecords} from './generate/records.ts';
import {writeDerived} from './generate/write.ts';
import {root} from './place.ts';

/**
 * `npm run generate [-- --services DIR … --out DIR]`: derives everything from the service files: registry,
 * JSON Schemas, API reference, docs pages and stories. `--services` adds folders laid out like
 * `packages/schemas/src/services`; `--out` writes somewhere else than into the repository.
 */
const {values} = parseArgs({
  options: {services: {type: 'string', multiple: true, default: []}, out: {type: 'string', default: root}},
});

try {
  const services = await loadServices([ownServices, ...values.services.map(folder => resolve(folder))]);
  const changed = writeDerived(resolve(values.out), services, await loadRecords(), await loadDocuments());
  console.log(`${services.length} layanan, ${changed.length} berkas turunan berubah.`);
} catch (fault) {
  if (!(fault instanceof ServiceFaults)) throw fault;
  console.error(
    `Definisi layanan belum benar:\n${fault.sentences.map(sentence => `  ${sentence}`).join('\n')}`,
  );
  process.exitCode = 1;
}
