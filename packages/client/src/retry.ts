import type {Operation} from '@kepahiang/contract/resource.js';
import {isHTTPError, type RetryOptions} from 'ky';

/** When and how often a call is repeated. */
export interface RetryPolicy {
  /** Repeats after the first try. */
  readonly limit: number;
  /** First wait; it doubles each time and is spread by jitter. @unit ms */
  readonly baseDelayMs: number;
  /** Longest wait of our own. @unit ms */
  readonly maxDelayMs: number;
  /** Longest `Retry-After` worth waiting for; a longer one is reported at once. @unit ms */
  readonly maxRetryAfterMs: number;
}

/** Two repeats within a few seconds: enough for a dropped packet or a restart, short enough for a person waiting. */
export const defaultRetry: RetryPolicy = {
  limit: 2,
  baseDelayMs: 400,
  maxDelayMs: 5000,
  maxRetryAfterMs: 10_000,
};

const timed = [409, 429, 503];

/** Milliseconds an answer asks to wait, from `Retry-After` in seconds or as a date. */
export function retryAfterMs(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Whether doing an operation twice does no more than doing it once. */
function isRepeatable({method, idempotent}: Operation): boolean {
  return method !== 'POST' || idempotent;
}

/**
 * The retry options of one operation. A conflict is repeated only when the server says when (an equal request is still
 * being worked on); without `Retry-After` it is a real conflict that a person must see.
 */
export function retryOptions(operation: Operation, policy: RetryPolicy): RetryOptions {
  return {
    limit: isRepeatable(operation) ? policy.limit : 0,
    methods: [operation.method.toLowerCase()],
    statusCodes: [408, 409, 429, 500, 502, 503, 504],
    afterStatusCodes: timed,
    retryOnTimeout: true,
    delay: attempt => policy.baseDelayMs * 2 ** (attempt - 1),
    backoffLimit: policy.maxDelayMs,
    jitter: delay => delay * (0.5 + Math.random() / 2),
    shouldRetry: ({error}) => {
      if (!isHTTPError(error)) return undefined;
      const wait = retryAfterMs(error.response.headers);
      if (wait === undefined)
        return error.response.status === 409 || error.response.status === 429 ? false : undefined;
      return wait > policy.maxRetryAfterMs ? false : undefined;
    },
  };
}
