import * as z from 'zod/mini';
import type {SetBy} from '../dated.ts';
import {quote, type RulePath, type RuleReport} from './report.ts';
import {ruleConfidences, ruleLevels} from './rules.ts';
import {code, date, filled, list} from './schema/part.ts';
import {valueSchemas} from './schema/value.ts';

const setters = ['NATIONAL', 'REGENCY', 'BANK'] as const satisfies readonly SetBy[];

/** Dated rows of a value, one at least. @internal */
export const datedRows = <Value extends z.ZodMiniType>(value: Value) =>
  list(
    z.strictObject({
      value,
      validFrom: date(),
      validTo: z.exactOptional(date()),
      legalBasis: filled(),
      setBy: z.enum(setters),
      confidence: z.exactOptional(z.enum(ruleConfidences)),
      note: z.exactOptional(filled()),
    }),
  );

/** Shape of a whole file; what holds between rows is checked after it. */
function buildSchema() {
  const rules = Object.entries(valueSchemas()).map(
    ([key, value]) => [key, z.exactOptional(datedRows(value))] as const,
  );
  return z.strictObject({
    level: z.enum(ruleLevels),
    title: filled(),
    skpd: z.exactOptional(code()),
    example: z.exactOptional(z.boolean()),
    rules: z.strictObject(Object.fromEntries(rules)),
  });
}

let schema: ReturnType<typeof buildSchema> | undefined;
/** Built at the first file: at top level it could not be dropped, and for every file it would be most of the work. */
const fileSchema = () => (schema ??= buildSchema());

const kinds: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  tuple: 'daftar',
  object: 'objek',
  record: 'objek',
};

type Issue = z.core.$ZodIssue;

function valueAt(root: unknown, path: RulePath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

function addType(issue: Extract<Issue, {code: 'invalid_type'}>, at: RulePath, report: RuleReport): void {
  report.add(at, 'aturan.jenis', {x: kinds[issue.expected] ?? issue.expected});
}

function addBound(
  value: unknown,
  bound: number | bigint,
  name: 'kecil' | 'besar',
  at: RulePath,
  to: RuleReport,
) {
  if (Array.isArray(value))
    to.add(at, name === 'kecil' ? 'aturan.kosong' : 'aturan.kunci', {x: quote(value)});
  else to.add(at, `aturan.${name}`, {x: quote(value), n: Number(bound)});
}

/** Says one issue of zod in our words. @internal */
export function addIssue(issue: Issue, root: unknown, report: RuleReport): void {
  const at = issue.path as RulePath;
  const value = valueAt(root, at);
  const missing = value === undefined || value === '' || value === null;
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) report.add([...at, key], 'aturan.kunci', {x: quote(key)});
  else if (issue.code === 'invalid_key') report.add(at, 'aturan.kode', {x: quote(at.at(-1))});
  else if (missing) report.add(at, at.at(-1) === 'legalBasis' ? 'aturan.dasar' : 'aturan.kosong');
  else if (issue.code === 'invalid_type') addType(issue, at, report);
  else if (issue.code === 'invalid_value')
    report.add(at, 'aturan.pilihan', {x: quote(value), y: issue.values.map(String).join(', ')});
  else if (issue.code === 'invalid_union')
    report.add(at, 'aturan.pilihan', {x: quote(value), y: unionOptions(issue).join(', ')});
  else if (issue.code === 'too_small') addBound(value, issue.minimum, 'kecil', at, report);
  else if (issue.code === 'too_big') addBound(value, issue.maximum, 'besar', at, report);
  else report.add(at, ownCode(issue.message, at), {x: quote(value)});
}

function unionOptions(issue: Issue): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

/** A blank law is a missing law, whatever rule noticed it. */
function ownCode(message: string, at: RulePath): string {
  return message === 'aturan.kosong' && at.at(-1) === 'legalBasis' ? 'aturan.dasar' : message;
}

/**
 * Checks the shape of a file, and reports all that is wrong with it.
 * @returns the keys whose rows have the right shape; the others cannot be compared with anything
 */
export function checkShape(value: unknown, report: RuleReport): ReadonlySet<string> {
  const result = fileSchema().safeParse(value);
  const rules = valueAt(value, ['rules']);
  const keys = new Set(typeof rules === 'object' && rules !== null ? Object.keys(rules) : []);
  for (const issue of result.error?.issues ?? []) {
    addIssue(issue, value, report);
    if (issue.path[0] !== 'rules') continue;
    if (issue.path.length > 1) keys.delete(String(issue.path[1]));
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) keys.delete(key);
    else keys.clear();
  }
  return keys;
}
