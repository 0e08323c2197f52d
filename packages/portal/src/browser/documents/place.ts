import {isStoredKind, type StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';

/** What a list of documents shows. */
export interface ListPlace {
  readonly kind: string;
  readonly state: string;
  /** Slug of an office; only for those who look at every office. */
  readonly opd: string;
}

/** What the address names behind the #: a list, one document, or a form for a new or a changed one. */
export type Place =
  | ({readonly page: 'list'} & ListPlace)
  | {readonly page: 'one' | 'change'; readonly kind: StoredKindId; readonly id: string}
  | {readonly page: 'new'; readonly kind: StoredKindId};

/** Reads the address; what is not known is the list. */
export function readPlace(named: string): Place {
  const [kind = '', id = '', last] = named.split('/');
  if (isStoredKind(kind) && id === 'baru') return {page: 'new', kind};
  if (isStoredKind(kind) && /^[0-9a-f-]{36}$/.test(id))
    return {page: last === 'ubah' ? 'change' : 'one', kind, id};
  const asked = new URLSearchParams(named);
  return {
    page: 'list',
    kind: asked.get('jenis') ?? '',
    state: asked.get('status') ?? '',
    opd: asked.get('opd') ?? '',
  };
}

/** Address of a list, behind the #. */
export function listName({kind, state, opd}: ListPlace): string {
  const asked = Object.entries({jenis: kind, status: state, opd}).filter(([, value]) => value !== '');
  return new URLSearchParams(asked).toString();
}

/** Address of one document, behind the #. */
export const documentName = (kind: string, id: string): string => `${kind}/${id}`;
