import type * as z from 'zod/mini';
import type {Fault, FaultParams} from '../fault.ts';

/** An issue of zod with the value it is about; only its code and bounds go into a fault. */
type Issue = z.core.$ZodIssue;

const isBlank = (input: unknown): boolean => input === undefined || input === null || input === '';

function kindFault(issue: z.core.$ZodIssueInvalidType): string {
  return issue.expected === 'number' || issue.expected === 'int' ? 'angka.bulat' : 'isian.bentuk';
}

/** Size of a list; nothing of what is in it. */
const sizeOf = (input: unknown): number => (Array.isArray(input) ? input.length : 0);

function boundFault(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): [string, FaultParams] {
  const small = issue.code === 'too_small';
  const bound: FaultParams = small ? {min: Number(issue.minimum)} : {max: Number(issue.maximum)};
  if (issue.origin !== 'array') return [small ? 'angka.kecil' : 'angka.besar', bound];
  return [small ? 'daftar.kurang' : 'daftar.lebih', {...bound, n: sizeOf(issue.input)}];
}

function codeOf(issue: Issue): [string, FaultParams?] {
  if (isBlank(issue.input) && issue.code !== 'unrecognized_keys') return ['isian.kosong'];
  switch (issue.code) {
    case 'custom':
      return [issue.message, issue.params as FaultParams];
    case 'invalid_type':
      return [kindFault(issue)];
    case 'invalid_value':
      return ['pilihan.tidak_ada'];
    case 'too_big':
    case 'too_small':
      return boundFault(issue);
    default:
      return ['isian.bentuk'];
  }
}

function faultsOf(issue: Issue): Fault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      path: [...path, key.slice(0, 60)].join('.'),
      code: 'isian.tidak_berlaku',
    }));
  const [code, params] = codeOf(issue);
  const filled = params !== undefined && Object.keys(params).length > 0;
  return [filled ? {path: path.join('.'), code, params} : {path: path.join('.'), code}];
}

/** Outcome of reading a document. */
export type DocumentReading<Schema extends z.ZodMiniType> =
  | {readonly ok: true; readonly document: z.output<Schema>}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/**
 * Reads a document: itself, typed, or everything that is wrong with it, each with its path (`lines.0.amount`), code and
 * placeholders. The texts are in the catalogue of faults; `documentFaultText` fills them. Never throws.
 *
 * @param schema - Schema of a document, or of a part of one.
 * @param raw - What came over the wire: canonical values only, as JSON has them.
 * @source cashless.md 4.1, 4.3
 */
export function readDocument<Schema extends z.ZodMiniType>(
  schema: Schema,
  raw: unknown,
): DocumentReading<Schema> {
  const {success, data, error} = schema.safeParse(raw, {reportInput: true});
  return success ? {ok: true, document: data} : {ok: false, faults: error.issues.flatMap(faultsOf)};
}
