import type {Known} from './condition.ts';
import type {Term} from './types.ts';

/** What a term is worth; nothing while an answer it needs is missing. */
export type Quantity = string | number | boolean | undefined;
/** Terms that not every form uses, by the key that tells them. */
export type TermName = 'lookup' | 'ceilDiv' | 'part' | 'join' | 'number' | 'sum' | 'product';
type TermOf<Name extends TermName> = Extract<Term, Readonly<Record<Name, unknown>>>;
/** Value of one kind of term; `of` gives the value of a term within it. */
export type TermValue<T extends Term = Term> = (
  term: T,
  known: Known,
  of: (term: Term) => Quantity,
) => Quantity;

const lookup: TermValue<TermOf<'lookup'>> = (term, known) => term.table[String(known[term.lookup])];

const ceilDiv: TermValue<TermOf<'ceilDiv'>> = (term, _known, of) => {
  const [dividend, divisor] = term.ceilDiv.map(of);
  return typeof dividend === 'number' && typeof divisor === 'number' && divisor !== 0
    ? Math.ceil(dividend / divisor)
    : undefined;
};

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

const part: TermValue<TermOf<'part'>> = (term, known) => {
  const value = known[term.part];
  if (typeof value !== 'string') return undefined;
  return 'at' in term ? value.slice(term.at[0], term.at[1]) : pieceOf(value, term.by, term.index);
};

const join: TermValue<TermOf<'join'>> = (term, _known, of) => {
  const values = term.join.map(of);
  return values.includes(undefined) ? undefined : values.join('');
};

const number: TermValue<TermOf<'number'>> = (term, _known, of) => {
  const value = of(term.number);
  if (value === undefined) return undefined;
  return Number(value) > term.over ? term.then : term.otherwise;
};

function folded(
  terms: readonly Term[],
  of: (term: Term) => Quantity,
  fold: (a: number, b: number) => number,
): Quantity {
  const values = terms.map(of);
  return values.every(value => typeof value === 'number') ? values.reduce(fold) : undefined;
}

const sum: TermValue<TermOf<'sum'>> = (term, _known, of) => folded(term.sum, of, (a, b) => a + b);
const product: TermValue<TermOf<'product'>> = (term, _known, of) => folded(term.product, of, (a, b) => a * b);

/** The terms by name, one line each: a page built for one form may leave out the lines it has no term for. */
export const ruleTerms: {readonly [Name in TermName]: TermValue<TermOf<Name>>} = {
  lookup,
  ceilDiv,
  part,
  join,
  number,
  sum,
  product,
};
