import {documentStates} from '@kepahiang/schemas/messages/document-words.js';
import {
  storedKindIds,
  storedKinds,
  type StoredKind,
  type StoredKindId,
} from '@kepahiang/schemas/spending/stored-kinds.js';
import {pageData} from '../page-data.ts';

/** What the page brings with it: the title of each kind. */
interface PageData {
  readonly titles: Readonly<Record<string, string>>;
}

/** What a server needs to know of a kind. */
export const kindOfDocument = (kind: StoredKindId): StoredKind => storedKinds[kind];

/** "Surat Permintaan Pembayaran (SPP)"; a kind of a newer server by its id. */
export function kindTitle(kind: string): string {
  return pageData<PageData>().titles[kind] ?? kind;
}

/** "SPP", where the title has a short form. */
export function shortTitle(kind: string): string {
  const title = kindTitle(kind);
  return /\(([^)]+)\)$/.exec(title)?.[1] ?? title;
}

/** Kinds in the order people meet them, as choices. */
export const kindChoices = (): {value: StoredKindId; label: string}[] =>
  storedKindIds.map(value => ({value, label: kindTitle(value)}));

/** Every state, as choices. */
export const stateChoices = (): {value: string; label: string}[] =>
  Object.entries(documentStates).map(([value, [label]]) => ({value, label}));

/** Kinds that people in these roles write. */
export const writtenBy = (roles: readonly string[]): StoredKindId[] =>
  storedKindIds.filter(kind => kindOfDocument(kind).makers.some(role => roles.includes(role)));
