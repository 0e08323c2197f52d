import type {Operation} from '@kepahiang/contract/resource.js';
import type {Role} from '@kepahiang/schemas/role.js';
import type {Context as HonoContext, Hono} from 'hono';
import type {StatusCode} from 'hono/utils/http-status';
import type {output, ZodMiniType} from 'zod/mini';
import type {OutputOf} from '@kepahiang/contract/resource.js';
import {admit, type Caller} from '../access/caller.ts';
import {callerOf, endSession, startGuest} from '../access/session-store.ts';
import type {Context} from '../context.ts';
import {inTransaction, type Db} from '../database/connect.ts';
import {readInput} from './body.ts';
import {clearSession, sessionToken, setSession} from './cookie.ts';
import {claim, keep, readKey, type KeyedRequest, type Outcome} from './idempotency.ts';
import type {Refusal} from './problem.ts';

/** What changes for the browser besides the answer. */
export interface Effect {
  /** Becomes the guest of this application. */
  readonly guestOf?: string;
  readonly endsSession?: boolean;
}

/** What a handler gives back. */
export interface Answer<T> {
  readonly body: T;
  readonly effect?: Effect;
  /** Refuses although what was written must stay written (a counted failure). */
  readonly refusal?: Refusal;
  /** Media type and name of the bytes of a file. */
  readonly file?: {readonly type: string; readonly name: string};
}

type BodyOf<O extends Operation> = O['input'] extends {bodyType: 'octet'}
  ? Uint8Array<ArrayBuffer>
  : O['input'] extends {body: infer B extends ZodMiniType}
    ? output<B>
    : undefined;

/** One call of an operation: read, checked and admitted. */
export interface Call<O extends Operation> {
  readonly context: Context;
  /** Inside the transaction of this request where it writes. */
  readonly db: Db;
  readonly caller: Caller;
  /** Roles of the caller that this operation admits. */
  readonly admitted: readonly Role[];
  readonly now: Date;
  readonly params: Readonly<Record<string, string>>;
  readonly query: O['input'] extends {query: infer Q extends ZodMiniType} ? output<Q> : undefined;
  readonly body: BodyOf<O>;
  readonly headers: Readonly<Record<string, string>>;
  /** Address the request came from, for limits only; never written down. */
  readonly address: string;
}

type BytesForBlob<T> = T extends Blob ? Uint8Array<ArrayBuffer> : T;
/** Does the work of one operation. */
export type Handler<O extends Operation> = (call: Call<O>) => Promise<Answer<BytesForBlob<OutputOf<O>>>>;

/** One handler per operation of a resource; a forgotten one does not compile. */
export type Handlers<R extends Readonly<Record<string, Operation>>> = {
  readonly [K in keyof R]: Handler<R[K]>;
};

/** How answers travel. */
export interface Transport {
  readonly isHttps: boolean;
  /** Address a request came from. */
  readonly addressOf: (c: HonoContext) => string;
}

interface Done extends Outcome {
  readonly answer?: Answer<unknown>;
  readonly token?: {readonly value: string; readonly expires: Date} | undefined;
}

async function applyEffect(
  context: Context,
  db: Db,
  effect: Effect | null | undefined,
  oldToken: string | undefined,
  now: Date,
): Promise<Done['token']> {
  if (effect?.endsSession) await endSession(db, oldToken);
  if (effect?.guestOf === undefined) return undefined;
  const value = context.ids.token();
  return {value, expires: await startGuest(db, value, effect.guestOf, now)};
}

/** Contents that make two requests the same one. Signed-in people are told apart; the public is not. */
function keyedRequest(
  operation: Operation,
  name: string,
  c: HonoContext,
  call: Call<Operation>,
): KeyedRequest {
  const isPublic = operation.roles.includes('publik');
  const who = isPublic
    ? null
    : call.caller.kind === 'petugas'
      ? call.caller.subject
      : (call.caller as {number?: string}).number;
  return {
    operation: name,
    key: readKey(c.req.header('idempotency-key')),
    content: {who, params: call.params, body: call.body},
  };
}

async function perform(
  operation: Operation,
  name: string,
  handler: Handler<Operation>,
  c: HonoContext,
  call: Omit<Call<Operation>, 'db'>,
): Promise<Done> {
  const {context, now} = call;
  const status = operation.output.status;
  if (operation.method === 'GET') {
    const answer = await handler({...call, db: context.pool});
    return {status, body: answer.body, effect: null, answer};
  }
  return inTransaction(context.pool, async db => {
    const request = operation.idempotent ? keyedRequest(operation, name, c, {...call, db}) : undefined;
    const earlier = request && (await claim(db, request, now));
    const answer = earlier ? undefined : await handler({...call, db});
    const outcome: Outcome = earlier ?? {status, body: answer?.body, effect: answer?.effect};
    if (request && !earlier) await keep(db, request, outcome);
    const token = await applyEffect(context, db, outcome.effect as Effect, sessionToken(c), now);
    return {...outcome, ...(answer && {answer}), token};
  });
}

function respond(c: HonoContext, operation: Operation, done: Done): Response {
  c.header('cache-control', 'no-store');
  c.status(done.status as StatusCode);
  if (operation.output.type === 'octet') {
    const {type, name} = done.answer!.file!;
    c.header('content-type', type);
    // Never shown inline under our own origin: a file of a stranger must not become a page of ours.
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return c.body(done.body as Uint8Array<ArrayBuffer>);
  }
  if (!operation.output.schema) return c.body(null);
  c.header('content-type', 'application/json');
  return c.body(JSON.stringify(operation.output.schema.parse(done.body)));
}

/** Answers one operation of the contract on a Hono application. */
export function mount<O extends Operation>(
  app: Hono,
  context: Context,
  transport: Transport,
  name: string,
  operation: O,
  handler: Handler<O>,
): void {
  app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), async c => {
    const now = context.clock();
    const caller = await callerOf(context.pool, sessionToken(c), now);
    const admitted = admit(caller, operation);
    const input = await readInput(c, operation);
    const address = transport.addressOf(c);
    const call = {context, caller, admitted, now, address, ...input} as Omit<Call<Operation>, 'db'>;
    const done = await perform(operation, name, handler, c, call);
    if (done.answer?.refusal) throw done.answer.refusal;
    if (done.token) setSession(c, done.token.value, {expires: done.token.expires, now}, transport.isHttps);
    else if ((done.effect as Effect | null)?.endsSession) clearSession(c, transport.isHttps);
    return respond(c, operation, done);
  });
}
