import {addDays, addMonths, isIsoDate, type Instant, type IsoDate} from '../dates.ts';
import {at, type Fault, type FaultParams} from '../fault.ts';
import {conditionHolds, type Known} from './condition.ts';
import {ruleWords, type Word, type WordName} from './rule-words.ts';
import type {Rule, Term} from './types.ts';

/** What a check happens with, passed in so that rules never read a clock or a file. */
export interface CheckClock {
  readonly today: IsoDate;
  readonly now: Instant;
  /** Tables of the rule `member`: each key is the answers joined by a bar. */
  readonly tables?: Readonly<Record<string, ReadonlySet<string>>>;
}

type Quantity = string | number | boolean | undefined;

function shifted(date: unknown, term: {plusDays?: number; plusMonths?: number}): Quantity {
  if (term.plusDays === undefined && term.plusMonths === undefined) return date as Quantity;
  if (typeof date !== 'string' || !isIsoDate(date)) return undefined;
  return addDays(addMonths(date, term.plusMonths ?? 0), term.plusDays ?? 0);
}

function numbers(terms: readonly Term[], known: Known, clock: CheckClock): number[] | undefined {
  const values = terms.map(term => quantity(term, known, clock));
  return values.every(value => typeof value === 'number') ? values : undefined;
}

function partOf(term: Extract<Term, {part: string}>, value: unknown): Quantity {
  if (typeof value !== 'string') return undefined;
  return 'at' in term ? value.slice(term.at[0], term.at[1]) : pieceOf(value, term.by, term.index);
}

/** The piece with an index between separators, without cutting the pieces nobody asked for. */
function pieceOf(value: string, by: string, index: number): string | undefined {
  let from = 0;
  for (let skipped = 0; skipped < index; skipped += 1) {
    const next = value.indexOf(by, from);
    if (next < 0) return undefined;
    from = next + by.length;
  }
  const to = value.indexOf(by, from);
  return to < 0 ? value.slice(from) : value.slice(from, to);
}

function joined(terms: readonly Term[], known: Known, clock: CheckClock): Quantity {
  const values = terms.map(term => quantity(term, known, clock));
  return values.includes(undefined) ? undefined : values.join('');
}

/** Value of a term; `undefined` while an answer it needs is missing. */
export function quantity(term: Term, known: Known, clock: CheckClock): Quantity {
  if ('field' in term) return shifted(known[term.field], term);
  if ('value' in term) return term.value;
  if ('today' in term) return shifted(clock.today, term);
  if ('now' in term) return clock.now;
  if ('lookup' in term) return term.table[String(known[term.lookup])];
  if ('ceilDiv' in term) {
    const pair = numbers(term.ceilDiv, known, clock);
    return pair && pair[1] ? Math.ceil(pair[0]! / pair[1]) : undefined;
  }
  if ('part' in term) return partOf(term, known[term.part]);
  if ('join' in term) return joined(term.join, known, clock);
  if ('number' in term) {
    const value = quantity(term.number, known, clock);
    if (value === undefined) return undefined;
    return Number(value) > term.over ? term.then : term.otherwise;
  }
  const parts = numbers('sum' in term ? term.sum : term.product, known, clock);
  return 'sum' in term ? parts?.reduce((a, b) => a + b, 0) : parts?.reduce((a, b) => a * b, 1);
}

function comparable(value: string | number | boolean): string | number | bigint {
  if (typeof value !== 'string') return Number(value);
  if (value.at(-3) === '.' && /^-?[0-9]+\.[0-9]{2}$/.test(value)) return BigInt(value.replace('.', '')); // money, in sen
  return value.includes('T') ? Date.parse(value) : value; // moments may carry different offsets
}

function holds(left: string | number | bigint, op: string, right: string | number | bigint): boolean {
  switch (op) {
    case 'eq':
      return left === right;
    case 'ne':
      return left !== right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
    case 'lt':
      return left < right;
    default:
      return left <= right;
  }
}

function broken(rule: Rule, known: Known, clock: CheckClock): FaultParams | undefined {
  if (rule.rule in ruleWords) return (ruleWords[rule.rule as WordName] as Word<Rule>)(rule, known, clock);
  if (rule.rule === 'oneOf') {
    return rule.fields.some(name => known[name] !== undefined && known[name] !== '') ? undefined : {};
  }
  if (rule.rule === 'unique') {
    const list = known[rule.list];
    if (!Array.isArray(list)) return undefined;
    const values = list.map((row: unknown) => (rule.by ? (row as Known)[rule.by] : row));
    const keys = values.filter(value => value !== undefined).map(value => JSON.stringify(value));
    return new Set(keys).size === keys.length ? undefined : {};
  }
  if (rule.rule !== 'compare') return undefined;
  const left = quantity(rule.left, known, clock);
  const right = quantity(rule.right, known, clock);
  if (left === undefined || right === undefined) return undefined;
  return holds(comparable(left), rule.op, comparable(right))
    ? undefined
    : {kiri: String(left), kanan: String(right)};
}

/** Evaluates the rules of a service over clean answers; a rule whose answers are missing says nothing. */
export function ruleFaults(
  rules: readonly Rule[],
  known: Known,
  clock: CheckClock,
): {faults: Fault[]; warnings: Fault[]} {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const rule of rules) {
    if (!conditionHolds(rule.when, known)) continue;
    const params = broken(rule, known, clock);
    if (params)
      (rule.severity === 'warning' ? warnings : faults).push(at(rule.at, {code: rule.code, params}));
  }
  return {faults, warnings};
}
