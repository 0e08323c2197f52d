import type {MiddlewareHandler} from 'hono';
import {Refusal} from './problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site makes a browser send (CSRF). Browsers say where a request comes from; a caller that
 * says nothing is no browser, holds no cookie of a person, and is judged by its session alone.
 */
export function sameOriginOnly(ownOrigin: (requestUrl: string) => string): MiddlewareHandler {
  return async (c, next) => {
    if (!safe.has(c.req.method)) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const foreign =
        site !== undefined
          ? site !== 'same-origin' && site !== 'none'
          : origin !== undefined && origin !== ownOrigin(c.req.url);
      if (foreign) throw new Refusal('cross-site');
    }
    await next();
  };
}
