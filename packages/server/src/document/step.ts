import {
  documentNumber,
  isNumberedBy,
  nextSequence,
  sequenceKey,
} from '@kepahiang/cashless/chain/numbering.js';
import type {NumberedDocument, SppKind} from '@kepahiang/cashless/chain/numbering.js';
import {transition, type StepRefusal} from '@kepahiang/cashless/chain/transition.js';
import {
  documentFaults,
  guardOutcome,
  type GuardedDocument,
  type GuardedPaper,
  type OfficeGuard,
} from '@kepahiang/cashless/chain/guards.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import {rulesAt} from '@kepahiang/cashless/rules/rules.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Role} from '@kepahiang/schemas/role.js';
import type {ChainDocument, GuardFacts, TransitionRow} from '@kepahiang/schemas/spending/chain.js';
import {readDocument} from '@kepahiang/schemas/spending/faults.js';
import {storedDocument, type StoredDocument} from '@kepahiang/schemas/spending/stored.js';
import {transitionTable} from '@kepahiang/schemas/spending/transitions.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {lockBook} from '../store/cash-book-store.ts';
import {
  appendDocumentEvent,
  findDocument,
  lastNumber,
  lockYear,
  type DocumentEventRow,
  type DocumentRow,
  type GivenNumber,
} from '../store/document-store.ts';
import {opdCodeOf} from '../skpd-code.ts';
import {followUp, movesBook} from './follow-up.ts';
import {officeChain} from './office-chain.ts';
import {within} from './said.ts';
import {keptDocument, rolesOver} from './view.ts';
import {chainRecord, wholeDocument, type KeptDocument} from './whole.ts';

/** What somebody wants to do with a document. */
export interface DocumentAction {
  readonly event: string;
  readonly version: number;
  readonly note?: string | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** Who acts. `sistem` is the server itself. */
export interface DocumentActor {
  readonly person: Officer;
  readonly roles: readonly (Role | 'sistem')[];
}

/** Events by which a document leaves its draft for good or for the first time; then it must be valid in itself. */
const handsIn: ReadonlySet<string> = new Set(['ajukan', 'terbitkan', 'tandatangani']);

/** Events that send work back or end it: whoever is told so must be told why. */
const needsNote: ReadonlySet<string> = new Set(['kembalikan', 'tolak']);

/** The faults of what comes with an event: what is missing, and what nobody asked for. */
function factFaults({facts}: StoredDocument, {event, note, facts: given = {}}: DocumentAction): Fault[] {
  const asked = facts?.[event] ?? [];
  const names = asked.map(name => name.replace('?', ''));
  return [
    ...(needsNote.has(event) && !note?.trim() ? [fault('note', 'isian.kosong')] : []),
    ...asked
      .filter(name => !name.endsWith('?') && given[name] === undefined)
      .map(name => fault(`facts.${name}`, 'isian.kosong')),
    ...Object.keys(given)
      .filter(name => !names.includes(name))
      .map(name => fault(`facts.${name.slice(0, 60)}`, 'isian.tidak_berlaku')),
  ];
}

/** The document after an event must still be one. @throws Refusal `invalid` with faults at what the event brought */
function checkAfter(kept: KeptDocument, event: DocumentEventRow): void {
  const {definition, facts} = storedDocument(kept.row.kind);
  const row = {...kept.row, state: event.to, version: kept.row.version + 1, nomor: kept.row.nomor ?? '-'};
  const reading = readDocument(
    definition.schema,
    wholeDocument({...kept, row, events: [...kept.events, event]}),
  );
  if (reading.ok) return;
  const brought = (facts?.[event.event] ?? []).map(name => name.replace('?', ''));
  const faults = reading.faults.map(one => {
    const path = one.path.replace(/^retur\.[0-9]+\./, '');
    return {...one, path: `${brought.includes(path.split('.')[0]!) ? 'facts' : 'content'}.${path}`};
  });
  throw new Refusal('invalid', {faults});
}

/** The row of the table that a step wants, in a role of the person. */
function wantedRow(chain: ChainDocument, from: string, event: string, roles: readonly string[]) {
  const rows: readonly TransitionRow[] = transitionTable[chain];
  return rows.find(
    row => row.from === from && row.event === event && row.roles.some(role => roles.includes(role)),
  );
}

interface Judged {
  readonly guards: GuardFacts;
  /** Why the guard does not hold. */
  readonly why?: Fault;
  /** What makes a document invalid that is handed in. */
  readonly faults?: readonly Fault[];
}

/** Finds out the guard of a step, and what makes a document invalid that is handed in. */
async function judge(
  context: Context,
  db: Db,
  kept: KeptDocument,
  wanted: TransitionRow,
  {event, facts = {}}: DocumentAction,
  now: Date,
): Promise<Judged> {
  // Payments are kept elsewhere, so neither their life nor their guards come up here.
  const doc = storedDocument(kept.row.kind).chain as GuardedDocument;
  const guard = wanted.guard as OfficeGuard | undefined;
  const isHandedIn = handsIn.has(event);
  if (guard === undefined && !isHandedIn) return {guards: {}};
  const today = dateWib(now);
  const office = await officeChain(db, kept.row, {doc, guard, handsIn: isHandedIn});
  const judging = {rules: rulesAt(context.rules, today), today, now: instantWib(now), facts};
  const document = wholeDocument(kept) as unknown as GuardedPaper;
  const faults = isHandedIn ? documentFaults(doc, document, office, judging) : [];
  if (guard === undefined) return {guards: {}, faults};
  const outcome = guardOutcome(guard, doc, document, office, judging);
  if (outcome.ok) return {guards: {[guard]: true}, faults};
  return {guards: {[guard]: false}, why: fault('', outcome.code, outcome.params), faults};
}

function refuse(reason: StepRefusal, why: Fault | undefined): never {
  if (reason === 'VERSION_CONFLICT') throw new Refusal('stale-version');
  if (reason === 'ROLE_NOT_ALLOWED') throw new Refusal('forbidden', {reason});
  const isState = reason === 'TERMINAL_STATE' || reason === 'NO_SUCH_TRANSITION';
  throw new Refusal(isState ? 'not-allowed-now' : 'rule-violated', {reason, ...(why && {faults: [why]})});
}

/** The number an event gives a document, the first time it leaves its draft. */
async function numberFor(
  context: Context,
  db: Db,
  {row}: KeptDocument,
  event: string,
  now: Date,
): Promise<GivenNumber | undefined> {
  const {chain} = storedDocument(row.kind);
  if (chain === undefined || chain === 'PAJAK') return undefined;
  const doc = chain as NumberedDocument;
  if (!isNumberedBy({doc, nomor: row.nomor ?? undefined}, event)) return undefined;
  const isSpp = doc === 'SPP' || doc === 'SPM' || doc === 'SP2D';
  const numbered = {
    doc,
    skpd: opdCodeOf(row.skpd),
    tanggal: row.tanggal ?? dateWib(now),
    ...(isSpp && {jenis: row.variant as SppKind}),
  };
  const sequence = sequenceKey(numbered);
  const no = nextSequence([await lastNumber(db, sequence)]);
  return {sequence, no, nomor: documentNumber(numbered, no, rulesAt(context.rules, numbered.tanggal))};
}

/** Whoever acts is told which rule the regency has not set; without it nothing is decided. */
async function withRules<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RateNotFound)) throw error;
    throw new Refusal('rule-violated', {
      reason: 'RATE_NOT_FOUND',
      faults: [fault('', 'RATE_NOT_FOUND')],
    });
  }
}

/**
 * Moves a document and writes everything that follows from it, in one transaction.
 * @throws Refusal with the reason, and with the fault that keeps a guard from holding
 */
export async function stepDocument(
  context: Context,
  db: Db,
  {kind, id, skpd, year}: Pick<DocumentRow, 'kind' | 'id' | 'skpd' | 'year'>,
  action: DocumentAction,
  {person, roles}: DocumentActor,
  now: Date,
): Promise<void> {
  await lockYear(db, skpd, year);
  if (movesBook(kind, action.event)) await lockBook(db, skpd, Number(dateWib(now).slice(0, 4)));
  const kept = await keptDocument(db, (await findDocument(db, kind, id))!);
  const stored = storedDocument(kind);
  if (stored.chain === undefined) throw new Refusal('not-allowed-now', {reason: 'NO_SUCH_TRANSITION'});
  const acting = rolesOver(kept, person, roles);
  const wanted = wantedRow(stored.chain, kept.row.state, action.event, acting);
  const missing = wanted ? factFaults(stored, action) : [];
  if (missing.length > 0) throw new Refusal('invalid', {faults: missing});
  const judged: Judged = wanted
    ? await withRules(() => judge(context, db, kept, wanted, action, now))
    : {guards: {}};
  const decision = transition(
    chainRecord(kept, stored.chain),
    action.event,
    {user: person.subject, roles: acting},
    {
      expectedVersion: action.version,
      at: instantWib(now),
      guards: judged.guards,
      rules: rulesAt(context.rules, dateWib(now)),
    },
  );
  if (!decision.allowed) return refuse(decision.reason, judged.why);
  if (judged.faults?.length) throw new Refusal('invalid', {faults: within('content', judged.faults)});
  const event: DocumentEventRow = {
    at: now,
    event: action.event,
    from: kept.row.state,
    to: decision.to,
    role: decision.document.history.at(-1)!.role,
    person: person.subject,
    personName: person.name,
    note: action.note ?? null,
    facts: action.facts ?? null,
  };
  checkAfter(kept, event);
  const number = await withRules(() => numberFor(context, db, kept, action.event, now));
  await appendDocumentEvent(db, kept.row, event, number);
  await withRules(() => followUp(context, db, kept, event, now));
}
