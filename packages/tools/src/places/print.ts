/**
 * Prints the packed tables of regencies from a file with the columns `kode,nama`, for the next Kepmendagri:
 * `node --conditions=@kepahiang/source packages/tools/src/places/print.ts wilayah.csv`. Paste them into
 * packages/schemas/src/wilayah/regency-codes.ts and regency-names.ts; the file itself is not kept.
 */
import {readFileSync} from 'node:fs';
import {parseVillageList} from '@kepahiang/schemas/wilayah/village-list.js';
import {packNames, packRanges} from './pack.ts';

const path = process.argv[2];
if (path === undefined) {
  console.error(
    'Pemakaian: node --conditions=@kepahiang/source packages/tools/src/places/print.ts <berkas.csv>',
  );
  process.exit(2);
}
const {index, bad} = parseVillageList(readFileSync(path, 'utf8'));
for (const {reason} of bad) console.error(reason);
for (const pack of [packRanges, packNames]) {
  for (const province of index.children('')) console.log(`  ${province}: '${pack(index, province)}',`);
}
process.exitCode = bad.length === 0 ? 0 : 1;
