import {dateWib} from '@kepahiang/schemas/dates.js';
import {makeShortRef} from '@kepahiang/cashless/short-ref.js';
import {storedDocument, type StoredDocument} from '@kepahiang/schemas/spending/stored.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {Role} from '@kepahiang/schemas/role.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import {brokenConstraint, type Db} from '../database/connect.ts';
import {Refusal} from '../http/problem.ts';
import {
  insertDocument,
  insertRevision,
  lockYear,
  type DocumentRow,
  type Hand,
} from '../store/document-store.ts';
import {nextShortRefCounter} from '../store/payment-store.ts';
import {initialState} from './initial.ts';
import {checkContent, filledFrom, saidOf, yearOf} from './said.ts';

/** The person who acts, in the role that lets them. */
export const handOf = ({subject, name}: Officer, role: Role, at: Date): Hand => ({
  at,
  role,
  person: subject,
  personName: name,
});

/** The role of a caller that writes a kind of document. @throws Refusal `forbidden` when there is none */
export function makerRole({makers}: Pick<StoredDocument, 'makers'>, roles: readonly Role[]): Role {
  const role = makers.find(one => roles.includes(one));
  if (!role) throw new Refusal('forbidden', {reason: 'ROLE_NOT_ALLOWED'});
  return role;
}

async function insertOnce(db: Db, row: DocumentRow): Promise<void> {
  try {
    await insertDocument(db, row);
  } catch (error) {
    if (brokenConstraint(error) === 'spending_follows_once')
      throw new Refusal('rule-violated', {reason: 'FOLLOWED_ALREADY'});
    throw error;
  }
}

/** What is written, where and by whom. */
export interface Writing {
  readonly kind: StoredKindId;
  readonly skpd: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly by: Hand;
}

/**
 * Writes the draft of a document, or records a paper.
 *
 * @returns its id
 * @throws Refusal `invalid` with each fault below `content`; `rule-violated` where what it carries out is carried out
 */
export async function writeDocument(
  {ids, clock}: Pick<Context, 'ids' | 'clock'>,
  db: Db,
  {kind, skpd, content, by}: Writing,
): Promise<string> {
  const stored = storedDocument(kind);
  const filled = await filledFrom(db, skpd, content, stored);
  const row: DocumentRow = {
    ...saidOf(filled.content, stored),
    id: ids.uuid(),
    seq: '0',
    skpd,
    kind,
    year: yearOf(filled.content, dateWib(clock())),
    follows: filled.follows,
    short_ref: kind === 'sp2d' ? makeShortRef(await nextShortRefCounter(db)) : null,
    created_at: by.at,
    state: initialState(stored),
    version: 0,
    nomor: stored.chain === undefined ? ((filled.content['nomor'] as string | undefined) ?? null) : null,
  };
  checkContent(row, stored);
  await lockYear(db, skpd, row.year);
  await insertOnce(db, row);
  await insertRevision(db, row, row, by);
  return row.id;
}

/**
 * Lets a draft say something else. What it carries out, and its year, stay.
 * @throws Refusal as {@link writeDocument}; `not-allowed-now` when it is no draft any more
 */
export async function rewriteDocument(
  db: Db,
  row: DocumentRow,
  content: Readonly<Record<string, unknown>>,
  by: Hand,
): Promise<void> {
  const stored = storedDocument(row.kind);
  if (stored.chain === undefined || row.state !== initialState(stored))
    throw new Refusal('not-allowed-now', {reason: 'NOT_A_DRAFT'});
  const filled = await filledFrom(db, row.skpd, content, stored);
  if (filled.follows !== row.follows || yearOf(filled.content, `${row.year}-01-01`) !== row.year)
    throw new Refusal('rule-violated', {reason: 'DRAFT_OF_ANOTHER'});
  const said = saidOf(filled.content, stored);
  checkContent({...row, ...said}, stored);
  await insertRevision(db, row, said, by);
}
