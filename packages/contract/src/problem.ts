import * as z from 'zod/mini';

/**
 * Everything the API can refuse, by stable code, with the HTTP status it travels under.
 *
 * Codes are promises to vendors: add, never rename. The sentences shown to people are not here but
 * in `@kepahiang/schemas/messages/api.js`.
 */
export const problemStatus = {
  'bad-request': 400,
  'key-missing': 400,
  unauthenticated: 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'cross-site': 403,
  'not-found': 404,
  'stale-version': 409,
  'not-allowed-now': 409,
  'rule-violated': 409,
  'in-flight': 409,
  'offset-mismatch': 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'key-reused': 422,
  'too-many-attempts': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** A stable code of a refusal. */
export type ProblemCode = keyof typeof problemStatus;

/** The URI of a problem type as it stands in `type` of RFC 9457. */
export function problemType(code: ProblemCode): string {
  return `urn:kepahiang:masalah:${code}`;
}

/** One fault in what was sent: code, path in the body and the numbers its sentence needs. */
export const faultShape = z.object({
  code: z.string(),
  path: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/**
 * A refusal as it crosses the wire (`application/problem+json`).
 *
 * @source RFC 9457; `code`, `reason` and `faults` are our extension members.
 */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Id of the request, to quote when asking for help; carries no personal data. */
  instance: z.string(),
  code: z.string(),
  /** The rule that refused, for instance `SOD_VIOLATION`; only with `rule-violated` and `not-allowed-now`. */
  reason: z.optional(z.string()),
  faults: z.optional(z.array(faultShape)),
});

/** A refusal as it crosses the wire. */
export type Problem = z.output<typeof problem>;
