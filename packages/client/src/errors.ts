import type {ProblemCode} from '@kepahiang/contract/problem.js';
import type {Fault} from '@kepahiang/schemas/fault.js';

/** Marks our errors across realms and across two copies of this package, where `instanceof` fails. */
const brand = Symbol.for('kepahiang.error');

/** Names of the errors of this family. */
export type ErrorName = 'ApiRejected' | 'ApiUnreachable' | 'ApiTimeout' | 'ContractBroken';

/** Base of everything the client throws, except the caller's own abort. */
export class KepahiangError extends Error {
  /** Stable code, for instance `invalid` or `unreachable`. */
  readonly code: string;

  constructor(name: ErrorName, code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause});
    this.name = name;
    this.code = code;
    Object.defineProperty(this, brand, {value: name});
  }
}

/** What an API says when it refuses. */
export interface Rejection {
  readonly status: number;
  readonly code: ProblemCode | (string & {});
  readonly message: string;
  readonly faults: readonly Fault[];
  /** Id to quote when asking for help. */
  readonly requestId: string | undefined;
  /** The rule that refused, for instance `SOD_VIOLATION`. */
  readonly reason: string | undefined;
  /** How long the API asks to wait. @unit ms */
  readonly retryAfterMs: number | undefined;
}

/** The API answered and refused. */
export class ApiRejected extends KepahiangError implements Rejection {
  readonly status: number;
  readonly faults: readonly Fault[];
  readonly requestId: string | undefined;
  readonly reason: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(rejection: Rejection) {
    super('ApiRejected', rejection.code, rejection.message);
    this.status = rejection.status;
    this.faults = rejection.faults;
    this.requestId = rejection.requestId;
    this.reason = rejection.reason;
    this.retryAfterMs = rejection.retryAfterMs;
  }
}

/** No answer came: no network, wrong address, connection cut. */
export class ApiUnreachable extends KepahiangError {
  constructor(message: string, cause?: unknown) {
    super('ApiUnreachable', 'unreachable', message, cause);
  }
}

/** No answer came in time. The write may have happened; sending it again with the same key is safe. */
export class ApiTimeout extends KepahiangError {
  constructor(message: string) {
    super('ApiTimeout', 'timeout', message);
  }
}

/** The answer does not fit its schema. Holds the paths that differ, never the values. */
export class ContractBroken extends KepahiangError {
  readonly paths: readonly string[];

  constructor(message: string, paths: readonly string[]) {
    super('ContractBroken', 'contract', message);
    this.paths = paths;
  }
}

function branded(error: unknown): ErrorName | undefined {
  return typeof error === 'object' && error !== null
    ? (Reflect.get(error, brand) as ErrorName | undefined)
    : undefined;
}

/** Whether an error is of this family. */
export function isKepahiangError(error: unknown): error is KepahiangError {
  return branded(error) !== undefined;
}

/** Whether the API answered and refused. */
export function isApiRejected(error: unknown): error is ApiRejected {
  return branded(error) === 'ApiRejected';
}

/** Whether no answer came. */
export function isApiUnreachable(error: unknown): error is ApiUnreachable {
  return branded(error) === 'ApiUnreachable';
}

/** Whether no answer came in time. */
export function isApiTimeout(error: unknown): error is ApiTimeout {
  return branded(error) === 'ApiTimeout';
}

/** Whether the answer does not fit its schema. */
export function isContractBroken(error: unknown): error is ContractBroken {
  return branded(error) === 'ContractBroken';
}
