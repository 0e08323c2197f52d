import type {Operation} from '@kepahiang/contract/resource.js';
import {isStoredKind, type StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {reaches} from '../access/caller.ts';
import {Refusal} from '../http/problem.ts';
import type {Call} from '../http/route.ts';
import {uuidShape} from '../http/uuid.ts';
import {findDocument, type DocumentRow} from '../store/document-store.ts';

/** The kind of document a call is about. @throws Refusal `not-found` for one that is not kept */
export function kindOf({params}: Call<Operation>): StoredKindId {
  const kind = params['kind'] ?? '';
  if (!isStoredKind(kind)) throw new Refusal('not-found');
  return kind;
}

/** The document a call is about; one of another office is answered as if it did not exist. */
export async function reachableDocument(call: Call<Operation>): Promise<DocumentRow> {
  const id = call.params['id'] ?? '';
  const row = uuidShape.test(id) ? await findDocument(call.db, kindOf(call), id) : undefined;
  if (!row || !reaches(call.caller, call.admitted, row.skpd)) throw new Refusal('not-found');
  return row;
}
