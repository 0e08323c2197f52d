import type {Operation} from '@kepahiang/contract/resource.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Context} from 'hono';
import {fault, Refusal} from './problem.ts';

/** Longest JSON body; the longest service stays far below. @unit bytes */
const jsonLimit = 262_144;
/** Longest piece of a file. @unit bytes */
export const chunkBytes = 262_144;

/** Reads a body up to a limit, without trusting the length it announces. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal('too-large');
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > limit) throw new Refusal('too-large');
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces, size));
}

async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Refusal('unsupported-type');
  const bytes = await readBytes(request, jsonLimit);
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal('bad-request');
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly message?: string;
  readonly params?: unknown;
  readonly path: readonly PropertyKey[];
}

/** What does not fit the contract, as faults of the shared catalogue. The rules of identifiers bring their own. */
function faultOf(issue: Issue): Fault {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'custom' && issue.message)
    return fault(path, issue.message, issue.params as Fault['params']);
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return fault(path, isMissing ? 'isian.kosong' : 'isian.bentuk');
}

function checked(schema: NonNullable<Operation['input']['body']>, value: unknown): unknown {
  const result = schema.safeParse(value, {reportInput: true});
  if (result.success) return result.data;
  throw new Refusal('invalid', {faults: result.error.issues.map(faultOf)});
}

/** What a request gives, by its own schema. */
export interface RawInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads what an operation takes. @throws Refusal `invalid` with all faults at once */
export async function readInput(c: Context, {input}: Operation): Promise<RawInput> {
  const headers: Record<string, string> = {};
  for (const name of Object.keys(input.headers ?? {})) {
    const value = c.req.header(name);
    if (value === undefined) throw new Refusal('bad-request');
    headers[name] = value;
  }
  const query = input.query ? checked(input.query, c.req.query()) : undefined;
  let body: unknown;
  if (input.bodyType === 'octet') {
    if (c.req.header('content-type') !== 'application/octet-stream') throw new Refusal('unsupported-type');
    body = await readBytes(c.req.raw, chunkBytes);
  } else if (input.body) body = checked(input.body, await readJson(c.req.raw));
  return {params: c.req.param(), query, body, headers};
}
