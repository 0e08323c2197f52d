import {markers, pathOf, type Assignment, type Mode, type Rendering} from './render.ts';
import type {PartialOption} from './options.ts';
import {atIndex, joined, withCount, withIndex, type Case, type Piece} from './pieces.ts';
import {hunksOf, type Hunk} from './tokens.ts';

/** Why a template cannot be taken apart. */
export class NotMechanical extends Error {
  override readonly name = 'NotMechanical';
}

/** How many items stand for "some": the first may differ, the last must not. */
const some = 3;

/** Something that varies and was not decided yet. */
interface Free {
  readonly path: string;
  /** The mode of the first rendering first. */
  readonly modes: readonly Mode[];
  /** The items of a list one after another, where they stand at all. */
  readonly loop?: PartialOption;
  /** Places that say how many items there are. */
  readonly counts?: true;
}

interface Span {
  readonly free: Free;
  from: number;
  to: number;
}

/** Modes of an option, its first one first. */
function modesOf({kind, required, values = []}: PartialOption): readonly Mode[] {
  if (kind === 'flag') return [true, false];
  if (kind === 'choice') return required ? values : [...values, undefined];
  return required ? [true] : [true, undefined];
}

/** A text with its values named, taken apart. */
function piecesOf(token: string): Piece[] {
  const inAttribute = /^ [^\s=]+=/.test(token);
  const parts = token.split(markers);
  return parts.flatMap((part, index): Piece[] => {
    if (index % 2 === 1) return [{kind: 'value', path: pathOf(part), inAttribute}];
    return part === '' ? [] : [{kind: 'text', text: part}];
  });
}

/** Finds out what depends on what in a template by rendering it in many ways and comparing. */
export class Composer {
  readonly #rendering: Rendering;
  readonly #lists: ReadonlyMap<string, PartialOption>;

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
    this.#lists = new Map(
      rendering.options.filter(({kind}) => kind === 'list').map(option => [option.name, option]),
    );
  }

  /** Options as they stand in the first rendering: everything that can be given is. */
  get base(): Assignment {
    const all: Record<string, Mode> = {};
    for (const option of this.#rendering.options) {
      all[option.name] = option.kind === 'list' ? some : modesOf(option)[0];
      for (let index = 0; option.kind === 'list' && index < some; index++)
        for (const item of option.items ?? []) all[`${option.name}.${index}.${item.name}`] = modesOf(item)[0];
    }
    return all;
  }

  /** The whole template. */
  compose(): Piece[] {
    const {base} = this;
    const free = this.#rendering.options.flatMap((option): Free[] =>
      option.kind === 'list'
        ? [
            {path: option.name, modes: [some, 0]},
            {path: option.name, modes: [some], loop: option},
            {path: option.name, modes: [some], counts: true},
          ]
        : [{path: option.name, modes: modesOf(option)}],
    );
    return joined(this.#region(base, 0, this.#rendering.tokens(base).length, free, true));
  }

  #region(assignment: Assignment, from: number, to: number, free: readonly Free[], whole = false): Piece[] {
    const tokens = this.#rendering.tokens(assignment);
    const inside = ({from: start, to: end}: {from: number; to: number}): boolean => {
      const touches = start === end && (start === from || start === to);
      return start >= from && end <= to && (whole || !touches);
    };
    const spans = free.flatMap(one => this.#spans(assignment, one, inside));
    const pieces: Piece[] = [];
    let done = from;
    for (const span of outermost(spans)) {
      for (const token of tokens.slice(done, span.from)) pieces.push(...piecesOf(token));
      const rest = free.filter(one => one !== span.free);
      if (span.free.counts) pieces.push(...this.#counted(assignment, span));
      else
        pieces.push(
          span.free.loop ? this.#loop(assignment, span, rest) : this.#switch(assignment, span, rest),
        );
      done = span.to;
    }
    for (const token of tokens.slice(done, to)) pieces.push(...piecesOf(token));
    return pieces;
  }

  #spans(assignment: Assignment, free: Free, inside: (hunk: Pick<Hunk, 'from' | 'to'>) => boolean): Span[] {
    if (free.loop) {
      const places = this.#items(assignment, free.path) ?? [];
      const [from, to] = [places[0], places.at(-1)];
      return from !== undefined && to !== undefined && inside({from, to}) ? [{free, from, to}] : [];
    }
    if (free.counts) {
      const places = this.#changes(assignment, free.path).filter(hunk =>
        this.#isCount(assignment, free.path, hunk),
      );
      return places.filter(inside).map(({from, to}) => ({free, from, to}));
    }
    const tokens = this.#rendering.tokens(assignment);
    const hunks = free.modes
      .filter(mode => mode !== assignment[free.path])
      .flatMap(mode => hunksOf(tokens, this.#rendering.tokens({...assignment, [free.path]: mode})))
      .filter(inside);
    // A choice of several is easier to read as a whole than in snippets.
    const gap = free.modes.length > 2 ? 8 : 0;
    const spans: Span[] = [];
    for (const {from, to} of hunks.sort((one, other) => one.from - other.from || one.to - other.to)) {
      const last = spans.at(-1);
      if (last && from <= last.to + gap) last.to = Math.max(last.to, to);
      else spans.push({free, from, to});
    }
    return spans;
  }

  /** What an item less changes. */
  #changes(assignment: Assignment, path: string): Hunk[] {
    if (assignment[path] !== some) return [];
    return hunksOf(this.#rendering.tokens(assignment), this.#less(assignment, path));
  }

  #less(assignment: Assignment, path: string): readonly string[] {
    return this.#rendering.tokens({...assignment, [path]: some - 1});
  }

  #countIn(assignment: Assignment, path: string, {from, otherFrom}: Hunk): Piece[] | undefined {
    const text = this.#rendering.tokens(assignment)[from] ?? '';
    return withCount(text, this.#less(assignment, path)[otherFrom] ?? '', path);
  }

  #isCount(assignment: Assignment, path: string, hunk: Hunk): boolean {
    const {from, to, otherFrom, otherTo} = hunk;
    return (
      to - from === 1 && otherTo - otherFrom === 1 && this.#countIn(assignment, path, hunk) !== undefined
    );
  }

  #counted(assignment: Assignment, {free: {path}, from}: Span): Piece[] {
    const hunk = this.#changes(assignment, path).find(one => one.from === from);
    return (hunk && this.#countIn(assignment, path, hunk)) ?? [];
  }

  /** Where the items of a list begin, and where the last one ends. */
  #items(assignment: Assignment, path: string): readonly number[] | undefined {
    if (assignment[path] !== some) return undefined;
    const tokens = (count: number): readonly string[] =>
      this.#rendering.tokens({...assignment, [path]: count});
    const hunks = this.#changes(assignment, path).filter(hunk => !this.#isCount(assignment, path, hunk));
    const [last] = hunks;
    if (!last) return undefined;
    if (hunks.length > 1 || last.otherFrom !== last.otherTo)
      throw new NotMechanical(`${path}: an item more changes more than one place`);
    const size = last.to - last.from;
    const second = last.from - size;
    // The first may have more: what stands once in a group stands there.
    const first = hunksOf(tokens(1), tokens(0)).find(({to}) => to === second);
    return [first?.from ?? second - size, second, last.from, last.to];
  }

  #switch(assignment: Assignment, {free, from, to}: Span, rest: readonly Free[]): Piece {
    const tokens = this.#rendering.tokens(assignment);
    const cases = free.modes.map((mode): Case => {
      if (mode === assignment[free.path])
        return {mode, pieces: joined(this.#region(assignment, from, to, rest))};
      const other = {...assignment, [free.path]: mode};
      const hunks = hunksOf(tokens, this.#rendering.tokens(other));
      const shift = (place: number, isEnd: boolean): number =>
        hunks
          .filter(hunk =>
            isEnd ? hunk.to <= place : hunk.to < place || (hunk.to === place && hunk.from < from),
          )
          .reduce((sum, hunk) => sum + (hunk.otherTo - hunk.otherFrom) - (hunk.to - hunk.from), place);
      // Without items there is nothing to go through.
      const left = mode === 0 ? rest.filter(one => one.path !== free.path) : rest;
      return {mode, pieces: joined(this.#region(other, shift(from, false), shift(to, true), left))};
    });
    return {kind: 'switch', path: free.path, cases};
  }

  #loop(assignment: Assignment, {free}: Span, rest: readonly Free[]): Piece {
    const {path} = free;
    const list = this.#lists.get(path) as PartialOption;
    const places = this.#items(assignment, path) ?? [];
    const picks =
      this.#rendering.chooser !== undefined && list.items?.some(({name}) => name === 'value') === true;
    const items = Array.from({length: some}, (_, index) => {
      const own = (list.items ?? []).map(item => ({
        path: `${path}.${index}.${item.name}`,
        modes: modesOf(item),
      }));
      const chosen = picks ? [{path: `${path}.${index}.*`, modes: [undefined, true]}] : [];
      const [start = 0, end = 0] = places.slice(index);
      const pieces = joined(this.#region(assignment, start, end, [...rest, ...own, ...chosen], true));
      return JSON.parse(JSON.stringify(pieces).replaceAll(`"${path}.${index}`, `"${path}.@`)) as Piece[];
    });
    const [first = [], second = [], third = []] = items;
    const body = withIndex(second, third);
    if (!body) throw new NotMechanical(`${path}: its items differ`);
    const same = JSON.stringify(atIndex(body, 0)) === JSON.stringify(first);
    return {kind: 'loop', path, body, ...(!same && {first})};
  }
}

/** The spans that lie in no other; where two overlap, the longer one grows over both. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  const result: Span[] = [];
  const isEmpty = ({from, to}: Span): boolean => from === to;
  for (const span of sorted) {
    const last = result.at(-1);
    const isSame =
      last && last.from === span.from && last.to === span.to && last.free.path === span.free.path;
    if (isSame) {
      // Going through no items leaves nothing: nobody has to ask whether there are any.
      if (span.free.loop) result[result.length - 1] = {...span};
      continue;
    }
    if (!last || span.from >= last.to) {
      // What is put in before something stands before it.
      if (isEmpty(span) && last && isEmpty(last) && last.from === span.from) result.push({...span});
      else result.push({...span});
      continue;
    }
    if (isEmpty(span) && span.from === last.from) result.splice(-1, 0, {...span});
    else if (span.to > last.to) {
      const longer = span.to - span.from > last.to - last.from ? span : last;
      result[result.length - 1] = {free: longer.free, from: last.from, to: span.to};
    }
  }
  return result;
}
