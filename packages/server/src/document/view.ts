import {openEvents} from '@kepahiang/cashless/chain/transition.js';
import type {RulesAt} from '@kepahiang/cashless/rules/rules.js';
import type {SpendingDocument, SpendingDocumentRow} from '@kepahiang/contract/documents.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import {maskEnd} from '@kepahiang/schemas/masking.js';
import type {Role} from '@kepahiang/schemas/role.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import type {Officer} from '../access/caller.ts';
import type {Db} from '../database/connect.ts';
import {documentEvents, documentFiles, type DocumentRow} from '../store/document-store.ts';
import {chainRecord, wholeDocument, type KeptDocument} from './whole.ts';
import {initialState} from './initial.ts';

/** Fields that hold somebody's number wherever they stand; of an account, `rekening` beside `namaRekening` does, too. */
const personal: ReadonlySet<string> = new Set(['nik', 'npwp', 'accountNo']);

/** What a document says with every personal number down to its end. */
function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  const isAccount = Object.hasOwn(value, 'namaRekening');
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'string' && (personal.has(name) || (isAccount && name === 'rekening'))
        ? maskEnd(one)
        : masked(one),
    ]),
  );
}

/** Roles of a caller over one document: a traveller is one on the own trip only. */
export function rolesOver({row}: Pick<KeptDocument, 'row'>, caller: Officer, roles: readonly Role[]): Role[] {
  const traveller = (row.content['pegawai'] as {nip?: string} | undefined)?.nip;
  return roles.filter(role => role !== 'PELAKSANA' || row.kind !== 'sppd' || traveller === caller.subject);
}

/** A document with its steps and files. */
export async function keptDocument(db: Db, row: DocumentRow): Promise<KeptDocument> {
  const [events, files] = [await documentEvents(db, [row.id]), await documentFiles(db, [row.id])];
  return {row, events: events.get(row.id) ?? [], files: files.get(row.id) ?? []};
}

/** Events a caller may send now, guards aside. */
export function actionsOf(
  kept: KeptDocument,
  caller: Officer,
  roles: readonly Role[],
  rules: RulesAt,
): string[] {
  const {chain} = storedDocument(kept.row.kind);
  if (chain === undefined) return [];
  return openEvents(
    chainRecord(kept, chain),
    {user: caller.subject, roles: rolesOver(kept, caller, roles)},
    rules,
  );
}

/** A document as a caller may see it. */
export async function documentView(
  db: Db,
  row: DocumentRow,
  caller: Officer,
  roles: readonly Role[],
  rules: RulesAt,
): Promise<SpendingDocument> {
  const kept = await keptDocument(db, row);
  const stored = storedDocument(row.kind);
  const changeable =
    stored.chain !== undefined &&
    row.state === initialState(stored) &&
    caller.opd === row.skpd &&
    stored.makers.some(role => roles.includes(role));
  const whole = wholeDocument(kept);
  const said = Object.fromEntries(
    Object.entries(whole).filter(([name]) => stored.content.includes(name) || stored.brought?.includes(name)),
  );
  const isOpen = changeable || roles.includes('BANK');
  return {
    id: row.id,
    kind: row.kind,
    skpd: row.skpd,
    year: row.year,
    nomor: row.nomor,
    state: row.state,
    version: row.version,
    content: isOpen ? said : (masked(said) as Record<string, unknown>),
    attachments: kept.files.map(file => ({...file})),
    history: kept.events.map(({event, from, to, role, personName, at, note}) => ({
      ...{event, from, to, role, note},
      user: personName,
      at: instantWib(at),
    })),
    actions: actionsOf(kept, caller, roles, rules),
    changeable,
    createdAt: instantWib(row.created_at),
  };
}

/** A document as one row of a list. */
export function documentListRow(row: DocumentRow): SpendingDocumentRow {
  const {id, kind, skpd, nomor, tanggal, subject, amount, state} = row;
  return {id, kind, skpd, nomor, tanggal, subject, amount, state, createdAt: instantWib(row.created_at)};
}
