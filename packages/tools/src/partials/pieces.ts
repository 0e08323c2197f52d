import type {Mode} from './render.ts';

/** A piece of a partial. */
export type Piece =
  | {readonly kind: 'text'; readonly text: string}
  /** A value, in an attribute or between tags. */
  | {readonly kind: 'value'; readonly path: string; readonly inAttribute: boolean}
  /** Number of the item in its loop, from 0, plus something. */
  | {readonly kind: 'index'; readonly plus: number}
  /** How many items a list has. */
  | {readonly kind: 'count'; readonly path: string}
  | {readonly kind: 'switch'; readonly path: string; readonly cases: readonly Case[]}
  | {
      readonly kind: 'loop';
      readonly path: string;
      readonly first?: readonly Piece[];
      readonly body: readonly Piece[];
    };

/** What stands when an option is so. */
export interface Case {
  readonly mode: Mode;
  readonly pieces: readonly Piece[];
}

/** Neighbouring texts as one. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = {kind: 'text', text: last.text + piece.text};
    else result.push(piece);
  }
  return result;
}

/** The pieces of two items as one with the number of the item in it; `undefined` when they differ otherwise. */
export function withIndex(second: readonly Piece[], third: readonly Piece[]): Piece[] | undefined {
  if (second.length !== third.length) return undefined;
  const result: Piece[] = [];
  for (const [at, one] of second.entries()) {
    const other = third[at] as Piece;
    if (one.kind === 'text' && other.kind === 'text') {
      const texts = textWithIndex(one.text, other.text);
      if (!texts) return undefined;
      result.push(...texts);
    } else if (one.kind === 'switch' && other.kind === 'switch') {
      if (one.path !== other.path || one.cases.length !== other.cases.length) return undefined;
      const cases = one.cases.map(({mode, pieces}, index) => ({
        mode,
        pieces: withIndex(pieces, other.cases[index]?.pieces ?? []),
      }));
      if (cases.some(({pieces}) => pieces === undefined)) return undefined;
      result.push({...one, cases: cases as Case[]});
    } else if (JSON.stringify(one) === JSON.stringify(other)) result.push(one);
    else return undefined;
  }
  return result;
}

/** The same for a text: a number that grows by one is the number of the item. */
function textWithIndex(second: string, third: string): Piece[] | undefined {
  const parts = second.split(/(\d+)/);
  const others = third.split(/(\d+)/);
  if (parts.length !== others.length) return undefined;
  const pieces = parts.map((part, index): Piece | undefined => {
    if (part === others[index]) return {kind: 'text', text: part};
    const counts = index % 2 === 1 && Number(others[index]) === Number(part) + 1;
    return counts ? {kind: 'index', plus: Number(part) - 1} : undefined;
  });
  return pieces.includes(undefined)
    ? undefined
    : joined((pieces as Piece[]).filter(piece => piece.kind !== 'text' || piece.text));
}

/** The pieces of the item with this number, as `withIndex` would have written them. */
export function atIndex(pieces: readonly Piece[], index: number): Piece[] {
  return joined(
    pieces.map((piece): Piece => {
      if (piece.kind === 'index') return {kind: 'text', text: String(index + piece.plus)};
      if (piece.kind !== 'switch') return piece;
      return {...piece, cases: piece.cases.map(one => ({...one, pieces: atIndex(one.pieces, index)}))};
    }),
  );
}

/** A text in which only the number of items differs, with that number as a piece; `undefined` when more differs. */
export function withCount(text: string, other: string, path: string): Piece[] | undefined {
  const [now, less] = [text.split(/(\d+)/), other.split(/(\d+)/)];
  if (now.length !== less.length || text === other) return undefined;
  const same = (part: string, index: number): boolean => part === less[index];
  const counts = (part: string, index: number): boolean => Number(part) === Number(less[index]) + 1;
  if (!now.every((part, index) => same(part, index) || (index % 2 === 1 && counts(part, index))))
    return undefined;
  return joined(
    now.map((part, index): Piece => (same(part, index) ? {kind: 'text', text: part} : {kind: 'count', path})),
  );
}
