import type {FaultParams} from '../fault.ts';
import {isMoney, moneyOfSen} from '../money.ts';
import {datesIn} from '../vocabulary/date-step.ts';
import type {Known} from './condition.ts';
import type {CheckClock} from './rule.ts';
import type {Amount, Rule} from './types.ts';

/** Words of the rules that not every form uses. */
export type WordName = Exclude<Rule['rule'], 'compare' | 'oneOf' | 'unique'>;
/** What a broken rule tells, or `undefined` when it holds or an answer it needs is missing. */
export type Word<R extends Rule> = (rule: R, known: Known, clock: CheckClock) => FaultParams | undefined;
type RuleOf<Name extends WordName> = Extract<Rule, {readonly rule: Name}>;

const isAnswered = (value: unknown): boolean => value !== undefined && value !== '';
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Rows of a list with their answers; none where it has no answer yet. */
function rowsOf(value: unknown): Known[] {
  return Array.isArray(value) ? (value as Known[]) : [];
}

/** An amount in sen; what has no answer or is no money counts nothing. */
const sen = (value: unknown): bigint =>
  typeof value === 'string' && isMoney(value) ? BigInt(value.replace('.', '')) : 0n;

/** Sum of an amount in sen. */
function sumOf(amount: Amount, known: Known): bigint {
  if (typeof amount === 'string') return sen(known[amount]);
  return rowsOf(known[amount.list]).reduce((sum, row) => sum + sen(row[amount.by]), 0n);
}

const balance: Word<RuleOf<'balance'>> = ({total, parts}, known) => {
  if (typeof total === 'string' && !isAnswered(known[total])) return undefined;
  const left = sumOf(total, known);
  const right = parts.reduce((sum, part) => sum + sumOf(part, known), 0n);
  return left === right ? undefined : {kiri: moneyOfSen(left), kanan: moneyOfSen(right)};
};

const exactlyOne: Word<RuleOf<'exactlyOne'>> = ({fields}, known) => {
  const n = fields.filter(name => isAnswered(known[name])).length;
  return n === 1 ? undefined : {n};
};

const prefix: Word<RuleOf<'prefix'>> = ({field, of, by}, known) => {
  const [code, above] = [text(known[field]), text(known[of])];
  return code === undefined || above === undefined || code.startsWith(above + by) ? undefined : {};
};

const dateIn: Word<RuleOf<'dateIn'>> = ({field, slice, form, plus40, equals}, known, {today}) => {
  const [number, day] = [text(known[field]), text(known[equals])];
  if (number === undefined || day === undefined) return undefined;
  const days = datesIn(number.slice(...slice), form, plus40);
  if (days.includes(day) || days.length === 0) return undefined;
  // Of two centuries the sentence names the one that has come.
  return {kiri: days.findLast(one => one <= today) ?? days[0]!, kanan: day};
};

/** Numbers of the first two rows (from 1) of which a question is true. */
function pair(rows: readonly Known[], clash: (one: Known, other: Known) => boolean): FaultParams | undefined {
  for (const [index, one] of rows.entries()) {
    const other = rows.findIndex((row, at) => at > index && clash(one, row));
    if (other > 0) return {kiri: index + 1, kanan: other + 1};
  }
  return undefined;
}

const overlap: Word<RuleOf<'overlap'>> = ({list, from, to, by}, known) =>
  pair(rowsOf(known[list]), (one, other) => {
    const days = [one[from], one[to], other[from], other[to]].map(text);
    if (one[by] !== other[by] || days.includes(undefined)) return false;
    return days[0]! <= days[3]! && days[2]! <= days[1]!;
  });

const shared: Word<RuleOf<'shared'>> = ({list, by, unless}, known) =>
  pair(
    rowsOf(known[list]),
    (one, other) =>
      isAnswered(one[by]) && one[by] === other[by] && (unless === undefined || one[unless] !== other[unless]),
  );

/** ASCII letters as capitals, and no others: languages disagree about those of ß and ﬁ. */
const capitals = (name: string): string => name.replace(/[a-z]+/g, letters => letters.toUpperCase());

/** Words of a name in capitals, in order of the alphabet; points, commas and academic titles do not count. */
function nameWords(name: string): string[] {
  return capitals(name)
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(word => !TITLES.includes(word));
}

/** Forms of firms and titles that stand on one document and not on the other. */
const TITLES = 'CV PT UD TB PD H HJ DR DRS DRA IR ST SE SH SKM MM MT MSI SPD SSOS SKEP NS'.split(' ');

/** Every word of the shorter name is a word of the longer one, or its first letters. */
const similar: Word<RuleOf<'similar'>> = ({fields: [one, other]}, known) => {
  const [a, b] = [text(known[one]), text(known[other])];
  if (a === undefined || b === undefined || capitals(a) === capitals(b)) return undefined;
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  const fits = short.every(word => long.some(full => full.startsWith(word) || word.startsWith(full)));
  return fits && short.length > 0 ? undefined : {};
};

const member: Word<RuleOf<'member'>> = ({fields, table}, known, {tables}) => {
  const values = fields.map(name => text(known[name]));
  const rows = tables?.[table];
  if (!rows || values.includes(undefined)) return undefined;
  return rows.has(values.join('|')) ? undefined : {};
};

/** The words by name, one line each: a page built for one form may leave out the lines it has no rule for. */
export const ruleWords: {readonly [Name in WordName]: Word<RuleOf<Name>>} = {
  balance,
  exactlyOne,
  prefix,
  dateIn,
  overlap,
  shared,
  similar,
  member,
};
