import {problemStatus, problemType, type Problem, type ProblemCode} from '@kepahiang/contract/problem.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {problemTexts, reasonTexts} from '@kepahiang/schemas/messages/api.js';

/** What a refusal may say besides its code. */
export interface RefusalDetail {
  readonly faults?: readonly Fault[];
  /** The rule that refused. */
  readonly reason?: string;
  /** @unit seconds */
  readonly retryAfter?: number;
}

/** Thrown where a request is refused; the transaction around it rolls back. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly detail: RefusalDetail;

  constructor(code: ProblemCode, detail: RefusalDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** One wrong place in what was sent. */
export function fault(path: string, code: string, params?: Fault['params']): Fault {
  return params ? {path, code, params} : {path, code};
}

/** A refusal in words, as RFC 9457 wants it. */
export function problemOf({code, detail}: Refusal, requestId: string): Problem {
  return {
    type: problemType(code),
    title: problemTexts[code].title,
    status: problemStatus[code],
    detail: reasonTexts[detail.reason ?? ''] ?? problemTexts[code].detail,
    instance: requestId,
    code,
    ...(detail.reason !== undefined && {reason: detail.reason}),
    ...(detail.faults && {
      faults: detail.faults.map(({code: fault, path, params}) => ({
        code: fault,
        path,
        ...(params && {params: {...params}}),
      })),
    }),
  };
}

/** A refusal as an HTTP answer. */
export function problemResponse(refusal: Refusal, requestId: string): Response {
  const headers = new Headers({'content-type': 'application/problem+json', 'cache-control': 'no-store'});
  if (refusal.detail.retryAfter !== undefined) headers.set('retry-after', String(refusal.detail.retryAfter));
  const status = problemStatus[refusal.code];
  return new Response(JSON.stringify(problemOf(refusal, requestId)), {status, headers});
}
