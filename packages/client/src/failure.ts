import type {ClientTexts} from '@kepahiang/schemas/messages/api.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {isHTTPError, isTimeoutError, type HTTPError} from 'ky';
import {ApiRejected, ApiTimeout, ApiUnreachable, isKepahiangError} from './errors.ts';
import {retryAfterMs} from './retry.ts';

/** Reads problem details by hand: a refusal must be reported even when it is malformed itself. */
function rejectionOf({response, data}: HTTPError, texts: ClientTexts): ApiRejected {
  const said = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof said[name] === 'string' ? said[name] : undefined);
  return new ApiRejected({
    status: response.status,
    code: text('code') ?? (response.status >= 500 ? 'internal' : 'bad-request'),
    message: text('detail') ?? texts.rejected,
    faults: Array.isArray(said['faults']) ? (said['faults'] as Fault[]) : [],
    requestId: text('instance') ?? response.headers.get('x-request-id') ?? undefined,
    reason: text('reason'),
    retryAfterMs: retryAfterMs(response.headers),
  });
}

/** Turns whatever stopped a call into our own error. The caller's abort is thrown as it is, as `fetch` does. */
export function failureOf(error: unknown, texts: ClientTexts, signal?: AbortSignal | null): unknown {
  if (isKepahiangError(error)) return error;
  if (signal?.aborted) return signal.reason;
  if (isHTTPError(error)) return rejectionOf(error, texts);
  if (isTimeoutError(error)) return new ApiTimeout(texts.timeout);
  return new ApiUnreachable(texts.unreachable, error);
}
