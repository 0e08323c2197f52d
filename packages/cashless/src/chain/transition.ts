import type {Instant} from '@kepahiang/schemas/dates.js';
import type {RulesAt} from '../rules/rules.ts';
import {decide, openTo} from './decide.ts';
import type {ChainDocument, ChainGuard, ChainRole, GuardFacts, TransitionRow} from './names.ts';
import {relaxedBy, type PastEvent} from './segregation.ts';
import {transitionTable} from './transitions.ts';

/** Why a step is refused. */
export type StepRefusal =
  | 'VERSION_CONFLICT'
  | 'TERMINAL_STATE'
  | 'NO_SUCH_TRANSITION'
  | 'ROLE_NOT_ALLOWED'
  | 'SOD_VIOLATION'
  | `GUARD_FAILED:${ChainGuard}`;

/** Whether a step is allowed and where it leads, or why not. */
export type StepDecision =
  {readonly allowed: true; readonly to: string} | {readonly allowed: false; readonly reason: StepRefusal};

/** One step somebody wants to take, as facts. */
export interface StepRequest {
  readonly doc: ChainDocument;
  readonly from: string;
  readonly event: string;
  readonly role: ChainRole;
  /** The person (NIP), not the role. */
  readonly user: string;
  readonly history: readonly PastEvent[];
  readonly guards: GuardFacts;
}

/** A line of the history of a document: who took it where, and when. */
export interface HistoryEntry extends PastEvent {
  readonly from: string;
  readonly to: string;
  readonly role: ChainRole;
  readonly at: Instant;
  readonly note?: string;
}

/** What the chain needs to know of any document. @source cashless.md 4.1 */
export interface ChainRecord {
  readonly doc: ChainDocument;
  readonly status: string;
  readonly history: readonly HistoryEntry[];
  /** Counts the steps: optimistic lock. */
  readonly version: number;
}

/** Who acts. */
export interface ChainActor {
  readonly user: string;
  readonly roles: readonly ChainRole[];
}

/** What holds at the moment of a step. */
export interface StepContext {
  /** The version the person has seen; another one means that somebody was faster. */
  readonly expectedVersion: number;
  readonly at: Instant;
  readonly guards: GuardFacts;
  readonly rules: RulesAt;
  readonly note?: string;
}

/** The document after a step, or why it stays as it is. */
export type TransitionResult<Document extends ChainRecord> =
  | {readonly allowed: true; readonly to: string; readonly document: Document}
  | {readonly allowed: false; readonly reason: StepRefusal};

/** The table of a document; empty for a document nobody knows. */
const rowsOf = (doc: string): readonly TransitionRow[] =>
  Object.hasOwn(transitionTable, doc) ? transitionTable[doc as ChainDocument] : [];

/**
 * Decides one step: the row must exist, then the role, then segregation over the whole history, then the guard.
 *
 * @param rules - Rules of the day, for `sod.relaxedPairs` and `dualControl`; without them nothing is relaxed.
 * @returns `{allowed: true, to}` or `{allowed: false, reason}`; a person's mistake never throws
 * @source cashless.md 4.4, 3.2; PP 12/2019
 */
export function step(request: StepRequest, rules?: RulesAt): StepDecision {
  const {role, ...wanted} = request;
  const decision = decide(rowsOf(request.doc), {...wanted, roles: [role], relaxed: relaxedBy(rules)});
  return decision.allowed ? {allowed: true, to: decision.row.to} : decision;
}

/**
 * Takes a document one step further: {@link step} with the roles a person has, the version that person saw, and the line
 * that goes into the history. The document handed in stays as it is.
 *
 * @returns the next document, or a refusal: `VERSION_CONFLICT` before all others, since whatever else is said would be
 *   said about a document that no longer exists
 * @source cashless.md 4.1, 4.4
 */
export function transition<Document extends ChainRecord>(
  document: Document,
  event: string,
  {user, roles}: ChainActor,
  {expectedVersion, at, guards, rules, note}: StepContext,
): TransitionResult<Document> {
  const {doc, status: from, history, version} = document;
  if (expectedVersion !== version) return {allowed: false, reason: 'VERSION_CONFLICT'};
  const wanted = {from, event, user, roles, history, guards, relaxed: relaxedBy(rules)};
  const decision = decide(rowsOf(doc), wanted);
  if (!decision.allowed) return decision;
  const {to, roles: allowed} = decision.row;
  const role = allowed.find(one => roles.includes(one))!;
  const entry: HistoryEntry = {event, from, to, role, user, at, ...(note !== undefined && {note})};
  return {
    allowed: true,
    to,
    document: {...document, status: to, history: [...history, entry], version: version + 1},
  };
}

/** The events somebody could take from a state, guards aside; for the buttons of a page. */
export function openEvents(document: ChainRecord, {user, roles}: ChainActor, rules?: RulesAt): string[] {
  const {doc, status: from, history} = document;
  return openTo(rowsOf(doc), {from, user, roles, history, relaxed: relaxedBy(rules)});
}
