import {csvProfile} from '@kepahiang/cashless/bank/csv-profile.js';
import {csvReader} from '@kepahiang/cashless/bank/csv.js';
import type {StatementReader} from '@kepahiang/cashless/bank/entry.js';
import {mt940Reader} from '@kepahiang/cashless/bank/mt940.js';
import {readStatement, type Chunk} from '@kepahiang/cashless/bank/read.js';
import {reconcile} from '@kepahiang/cashless/reconciliation/reconcile.js';
import type {Sides} from './data.ts';

const profile = csvProfile.parse({
  name: 'Ukuran kecepatan',
  delimiter: ';',
  columns: {bookingDate: 'Tanggal', remark: 'Keterangan', debit: 'Debet', credit: 'Kredit', balance: 'Saldo'},
  dateFormat: 'DD/MM/YYYY',
  sign: 'columns',
});

/** Entries of a file that has no fault and balances; anything else is a wrong measure. */
function entries(reader: StatementReader, chunks: Iterable<Chunk>): number {
  let [count, balanced] = [0, false];
  for (const part of readStatement(reader, chunks)) {
    count += part.entries.length;
    if (part.faults.length > 0) throw new Error(`The measure is wrong: ${JSON.stringify(part.faults[0])}`);
    balanced ||= part.summaries[0]?.check?.ok === true;
  }
  if (!balanced) throw new Error('The measure is wrong: the statement does not balance.');
  return count;
}

/** Checked entries of the CSV. */
export function importCsv(chunks: Iterable<Uint8Array>): number {
  return entries(csvReader(profile), chunks);
}

/** Checked entries of the MT940. */
export function importMt940(chunks: Iterable<string>): number {
  return entries(mt940Reader(), chunks);
}

/** Lines that found a partner, of both sides. */
export function reconcileSides({bank, book}: Sides): number {
  const {counts} = reconcile(bank, book, {periodEnd: '2026-12-31'});
  return counts.MATCHED_EXACT + counts.MATCHED_TAX + counts.MATCHED_FUZZY + counts.MATCHED_GROUP;
}
