import {redact} from '@kepahiang/schemas/redact.js';
import {pino, type DestinationStream, type Logger, type LoggerOptions} from 'pino';

/** What is written down of an error: never its message, since drivers put values into messages. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return {name: typeof error};
  const {code, table, constraint, routine} = error as Error & Readonly<Record<string, unknown>>;
  const frames = error.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .map(line => line.trim());
  const cause = error.cause instanceof Error ? {cause: errorFields(error.cause)} : {};
  return {name: error.name, code, table, constraint, routine, frames, ...cause};
}

/** Our own random ids; ten of their digits in a row are nobody's phone number. */
const RANDOM_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value for the log, every text in it without what can be known to be personal by its shape. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return RANDOM_ID.test(value) ? value : redact(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Error) return plain(errorFields(value));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), plain(inner)]));
}

/**
 * The log: one JSON line per event. What goes in is chosen field by field by the caller; there is no place where a
 * body, a query, an address or a header could slip through. Should one do so, its texts are redacted all the same.
 *
 * @source identifiers.md 1.5
 */
export function createLog(destination?: DestinationStream, level = 'info'): Logger {
  const options: LoggerOptions = {
    base: null,
    level,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    hooks: {
      logMethod(args, method) {
        method.apply(this, args.map(plain) as typeof args);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
