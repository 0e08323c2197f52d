import ky from 'ky';
import * as z from 'zod/mini';

/** A request to a bank. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** To the byte; empty where there is none. */
  readonly body: string;
  /** @unit ms */
  readonly timeoutMs: number;
}

/** What came back: a JSON object with its response code, or nothing that can be relied upon. */
export type Incoming =
  | {readonly http: number; readonly code: string; readonly body: Readonly<Record<string, unknown>>}
  | {readonly http?: number | undefined; readonly code?: undefined};

const answer = /* @__PURE__ */ z.looseObject({responseCode: z.string()});

/**
 * Sends once. Never again by itself: a second request may be a second payment. A connection that ends, an answer that
 * takes too long, a redirect and anything but JSON with a response code all say the same: nobody knows.
 */
export async function exchange({method, url, headers, body, timeoutMs}: Outgoing): Promise<Incoming> {
  let http: number | undefined;
  try {
    const response = await ky(url, {
      method,
      headers: {'content-type': 'application/json', ...headers},
      ...(body && {body}),
      retry: 0,
      // The time for the whole answer, not for its beginning only.
      timeout: false,
      signal: AbortSignal.timeout(timeoutMs),
      throwHttpErrors: false,
      redirect: 'error',
    });
    const {status} = response;
    http = status;
    const read = answer.safeParse(JSON.parse(await response.text()));
    return read.success ? {http: status, code: read.data.responseCode, body: read.data} : {http};
  } catch {
    return {http};
  }
}
