import {addDays, addMonths, isIsoDate, type Instant, type IsoDate} from '../dates.ts';
import {at, type Fault, type FaultParams} from '../fault.ts';
import {conditionHolds, type Known} from './condition.ts';
import {ruleTerms, type Quantity, type TermName, type TermValue} from './rule-terms.ts';
import {ruleWords, type Word, type WordName} from './rule-words.ts';
import type {Rule, Term} from './types.ts';

/** What a check happens with, passed in so that rules never read a clock or a file. */
export interface CheckClock {
  readonly today: IsoDate;
  readonly now: Instant;
  /** Tables of the rule `member`: each key is the answers joined by a bar. */
  readonly tables?: Readonly<Record<string, ReadonlySet<string>>>;
}

function shifted(date: unknown, term: {plusDays?: number; plusMonths?: number}): Quantity {
  if (term.plusDays === undefined && term.plusMonths === undefined) return date as Quantity;
  if (typeof date !== 'string' || !isIsoDate(date)) return undefined;
  return addDays(addMonths(date, term.plusMonths ?? 0), term.plusDays ?? 0);
}

/** Value of a term; `undefined` while an answer it needs is missing. */
export function quantity(term: Term, known: Known, clock: CheckClock): Quantity {
  if ('field' in term) return shifted(known[term.field], term);
  if ('value' in term) return term.value;
  if ('today' in term) return shifted(clock.today, term);
  if ('now' in term) return clock.now;
  for (const name in ruleTerms) {
    if (name in term)
      return (ruleTerms[name as TermName] as TermValue)(term, known, part => quantity(part, known, clock));
  }
  return undefined;
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

/** What a broken rule tells, or `undefined` when it holds or an answer it needs is missing; its condition is the caller's. */
export function broken(rule: Rule, known: Known, clock: CheckClock): FaultParams | undefined {
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
