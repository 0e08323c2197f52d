import type {OfficeChain} from '@kepahiang/cashless/chain/guards.js';
import {
  storedKindIds,
  storedKinds,
  type StoredKind,
  type StoredKindId,
} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Db} from '../database/connect.ts';
import {documentEvents, documentFiles, documentsOfYear} from '../store/document-store.ts';
import {wholeDocument} from './whole.ts';

/** The name a kind has among the documents of an office: that of its life, or its own in capitals. */
export function chainKey(kind: StoredKindId): string {
  const {chain}: StoredKind = storedKinds[kind];
  return chain ?? kind.toUpperCase().replaceAll('-', '_');
}

/** Documents of an office in a year by their names; those that are not asked for are empty. */
export async function officeDocuments(
  db: Db,
  skpd: string,
  year: number,
  kinds: readonly StoredKindId[],
): Promise<OfficeChain['documents']> {
  const rows = kinds.length === 0 ? [] : await documentsOfYear(db, skpd, year, kinds);
  const ids = rows.map(({id}) => id);
  const [events, files] = [await documentEvents(db, ids), await documentFiles(db, ids)];
  const named = Object.fromEntries(storedKindIds.map(kind => [chainKey(kind), [] as unknown[]]));
  for (const row of rows)
    named[chainKey(row.kind)]!.push(
      wholeDocument({row, events: events.get(row.id) ?? [], files: files.get(row.id) ?? []}),
    );
  return named as unknown as OfficeChain['documents'];
}
