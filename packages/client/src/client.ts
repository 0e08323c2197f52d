import type {InputOf, Operation, OutputOf, Resource} from '@kepahiang/contract/resource.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {clientTexts, type ClientTexts} from '@kepahiang/schemas/messages/api.js';
import {call, type Connection} from './call.ts';
import {PendingKeys} from './pending-keys.ts';
import {defaultRetry, type RetryPolicy} from './retry.ts';

/** What every call may be given besides the input of its operation. */
export interface CallOptions {
  /** Stops the call; what is thrown is the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Key of the submit, 16–64 characters; made by the client unless the page keeps one with its draft. */
  readonly idempotencyKey?: string;
}

type NothingToGive = Record<never, never>;
/** One method of a client; the argument may be left out where the operation needs nothing. */
export type Call<O extends Operation> =
  NothingToGive extends InputOf<O>
    ? (input?: InputOf<O> & CallOptions) => Promise<OutputOf<O>>
    : (input: InputOf<O> & CallOptions) => Promise<OutputOf<O>>;

/** A client of the given resources: `client.<resource>.<operation>(input)`. */
export type Client<R extends Readonly<Record<string, Resource>>> = {
  readonly [Name in keyof R]: {readonly [Op in keyof R[Name]]: Call<R[Name][Op]>};
};

/** What a client is made of. */
export interface ClientOptions<R extends Readonly<Record<string, Resource>>> {
  /** Operations this page calls. Pass only those: the others then stay out of the bundle. */
  readonly resources: R;
  /** Where the API is mounted; the same origin unless told. */
  readonly baseUrl?: string;
  /** Another `fetch` than the one of the platform, for instance with a cookie jar. */
  readonly fetch?: typeof fetch;
  /** Per try. @unit ms */
  readonly timeoutMs?: number;
  readonly retry?: Partial<RetryPolicy>;
  /** Whether answers are checked against the contract. On unless a page must save the time. */
  readonly checkResponses?: boolean;
  /** Sentences in another wording or language. */
  readonly texts?: ClientTexts;
}

/**
 * Makes a client whose methods and types are derived from the contract.
 *
 * @example
 * ```ts
 * const client = createClient({resources: {applications: {submit: submitApplication}}});
 * const receipt = await client.applications.submit({body});
 * ```
 */
export function createClient<const R extends Readonly<Record<string, Resource>>>(
  options: ClientOptions<R>,
): Client<R> {
  const connection: Connection = {
    prefix: options.baseUrl ?? apiPrefix,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs ?? 15_000,
    retry: {...defaultRetry, ...options.retry},
    checkResponses: options.checkResponses ?? true,
    texts: options.texts ?? clientTexts,
    keys: new PendingKeys(),
  };
  const methods = (resource: Resource) =>
    Object.fromEntries(
      Object.entries(resource).map(([name, operation]) => [
        name,
        (input?: CallOptions) => call(connection, operation, input),
      ]),
    );
  return Object.fromEntries(
    Object.entries(options.resources).map(([name, resource]) => [name, methods(resource)]),
  ) as Client<R>;
}
