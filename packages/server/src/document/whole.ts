import type {ChainRecord} from '@kepahiang/cashless/chain/transition.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import type {ChainDocument, ChainRole} from '@kepahiang/schemas/spending/chain.js';
import {storedDocument, type StoredDocument} from '@kepahiang/schemas/spending/stored.js';
import {skpdCodeOf} from '../skpd-code.ts';
import type {DocumentEventRow, DocumentFileRow, DocumentRow} from '../store/document-store.ts';

/** A document with its steps and files, as they are kept. */
export interface KeptDocument {
  readonly row: DocumentRow;
  readonly events: readonly DocumentEventRow[];
  readonly files: readonly DocumentFileRow[];
}

type Fields = Record<string, unknown>;

const stepOf = ({event, from, to, role, person, at, note}: DocumentEventRow): Fields => ({
  ...{event, from, to, role, at: instantWib(at), user: person},
  ...(note !== null && note !== '' && {note}),
});

/** What events brought, in their order; each time a bank sends money back is a line of its own. */
function broughtBy(events: readonly DocumentEventRow[], {fields, id}: StoredDocument): Fields {
  const brought: Fields = {};
  const returned: unknown[] = [];
  for (const {event, facts} of events) {
    if (id === 'sp2d' && event === 'retur') returned.push(facts);
    else if (facts)
      Object.assign(
        brought,
        Object.fromEntries(Object.entries(facts).filter(([name]) => fields.includes(name))),
      );
  }
  return id === 'sp2d' ? {...brought, retur: returned} : brought;
}

/** A document as the transition table looks at it. */
export function chainRecord({row, events}: KeptDocument, doc: ChainDocument): ChainRecord {
  return {
    doc,
    status: row.state,
    version: row.version,
    history: events.map(({event, from, to, role, person, at}) => ({
      ...{event, from, to, user: person, at: instantWib(at)},
      role: role as ChainRole,
    })),
  };
}

/** What stands in a document before any event has brought it. */
const before: Readonly<Record<string, Fields>> = {'tax-deposit': {depositedOn: null}};

/** A document as its schema has it: what people wrote, what events brought and what the server keeps. */
export function wholeDocument({row, events, files}: KeptDocument): Fields {
  const stored = storedDocument(row.kind);
  const kept: Fields = {
    id: row.id,
    tahunAnggaran: row.year,
    skpd: skpdCodeOf(row.skpd),
    status: row.state,
    version: row.version,
    history: events.map(stepOf),
    attachments: files.map(({kind, name, type, size, sha256}) => ({
      type: kind,
      name,
      mime: type,
      size,
      sha256,
    })),
    ...(row.nomor !== null && {nomor: row.nomor}),
    ...(row.short_ref !== null && {shortRef: row.short_ref}),
  };
  return {
    ...before[row.kind],
    ...row.content,
    ...broughtBy(events, stored),
    ...Object.fromEntries(Object.entries(kept).filter(([name]) => stored.fields.includes(name))),
  };
}
