import {dateWib, isIsoDate} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {readDocument} from '@kepahiang/schemas/spending/faults.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import {statesOf} from '@kepahiang/schemas/spending/transitions.js';
import {kindOfDocument} from '../kinds.ts';
import {loadSchema} from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the server puts into a document, so that the schema can be asked before it has. Nothing of it is sent. */
function placeholders(kind: StoredKindId, {tanggal}: Fields): Fields {
  const {chain} = kindOfDocument(kind);
  const day = typeof tanggal === 'string' && isIsoDate(tanggal) ? tanggal : dateWib(new Date());
  return {
    id: '00000000-0000-4000-8000-000000000000',
    tahunAnggaran: Number(day.slice(0, 4)),
    skpd: '9.99.0.00.0.00.99.0000',
    ...(chain && {status: statesOf(chain)[0]}),
    history: [],
    version: 0,
    attachments: [],
    shortRef: 'P000000018',
    retur: [],
    depositedOn: null,
  };
}

/**
 * What is wrong with what was written, by the very schema of the server.
 * @param alike - What the document takes from the one it carries out; faults of that are not for who writes.
 */
export async function faultsOf(
  kind: StoredKindId,
  content: Fields,
  alike: Fields,
): Promise<readonly Fault[]> {
  const schema = await loadSchema(kind);
  const kept = Object.fromEntries(
    Object.entries(placeholders(kind, content)).filter(([name]) => Object.hasOwn(schema.shape, name)),
  );
  const reading = readDocument(schema, {...kept, ...alike, ...content});
  if (reading.ok) return [];
  return reading.faults.filter(({path}) => {
    const [name = ''] = path.split('.');
    return !Object.hasOwn(kept, name) && (!Object.hasOwn(alike, name) || Object.hasOwn(content, name));
  });
}
