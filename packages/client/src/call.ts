import {fillPath, type Operation} from '@kepahiang/contract/resource.js';
import type {ClientTexts} from '@kepahiang/schemas/messages/api.js';
import ky, {type Options} from 'ky';
import {ContractBroken, isApiRejected} from './errors.ts';
import {failureOf} from './failure.ts';
import type {PendingKeys} from './pending-keys.ts';
import {retryOptions, type RetryPolicy} from './retry.ts';

/** Everything a call needs to know about the other side. */
export interface Connection {
  readonly prefix: string;
  /** Another `fetch` than the one of the platform. */
  readonly fetch: typeof fetch | undefined;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  readonly checkResponses: boolean;
  readonly texts: ClientTexts;
  readonly keys: PendingKeys;
}

interface Given {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
}

function requestOptions(
  connection: Connection,
  operation: Operation,
  given: Given,
  key: string | undefined,
): Options {
  const octet = operation.input.bodyType === 'octet';
  return {
    method: operation.method,
    prefix: connection.prefix,
    timeout: connection.timeoutMs,
    retry: retryOptions(operation, connection.retry),
    headers: {
      ...given.headers,
      ...(octet && {'content-type': 'application/octet-stream'}),
      ...(key && {'idempotency-key': key}),
    },
    ...(connection.fetch && {fetch: connection.fetch}),
    ...(given.query && {searchParams: given.query}),
    ...(given.signal && {signal: given.signal}),
    ...(given.body !== undefined && (octet ? {body: given.body as Blob} : {json: given.body})),
  };
}

async function answerOf(
  connection: Connection,
  operation: Operation,
  request: ReturnType<typeof ky>,
): Promise<unknown> {
  const {schema, type} = operation.output;
  if (type === 'octet') return request.blob();
  const text = await request.text();
  if (!schema) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ContractBroken(connection.texts.contract, ['']);
  }
  if (!connection.checkResponses) return value;
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new ContractBroken(
    connection.texts.contract,
    checked.error.issues.map(issue => issue.path.join('.')),
  );
}

/** Calls one operation and settles as its typed answer or as an error of our family. */
export async function call(
  connection: Connection,
  operation: Operation,
  given: Given = {},
): Promise<unknown> {
  const path = fillPath(operation.path, given.params);
  const content = `${operation.method} ${path} ${JSON.stringify(given.body)}`;
  const key = operation.idempotent ? (given.idempotencyKey ?? connection.keys.keyOf(content)) : undefined;
  try {
    const answer = await answerOf(
      connection,
      operation,
      ky(path, requestOptions(connection, operation, given, key)),
    );
    connection.keys.settle(content);
    return answer;
  } catch (error) {
    const failure = failureOf(error, connection.texts, given.signal);
    if (isApiRejected(failure) && failure.status < 500 && failure.code !== 'in-flight')
      connection.keys.settle(content);
    throw failure;
  }
}
