import {pino, type DestinationStream, type Logger} from 'pino';

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

/**
 * The log: one JSON line per event. What goes in is chosen field by field by the caller; there is no place where a
 * body, a query, an address or a header could slip through.
 */
export function createLog(destination?: DestinationStream, level = 'info'): Logger {
  const options = {base: null, level, timestamp: () => `,"time":"${new Date().toISOString()}"`};
  return destination ? pino(options, destination) : pino(options);
}
