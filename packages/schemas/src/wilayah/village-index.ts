import {matchRank, searchable} from './place-search.ts';
import type {Places} from './places.ts';

/** A place of a list: its code and its name. */
export interface ListedPlace {
  readonly code: string;
  readonly name: string;
}

/** Places by code, for servers that must know more than one regency. */
export interface VillageIndex {
  /** Number of places, all levels together. */
  readonly size: number;
  /** Whether the list has this code. */
  has(code: string): boolean;
  /** Name of a code; `undefined` when the list has none. */
  name(code: string): string | undefined;
  /** Codes one level below, in order; of `''` the provinces. Levels the list leaves out are filled in. */
  children(code: string): readonly string[];
  /** Places whose name holds every word of a text, the nearest names first. @param limit - 20 unless given */
  search(text: string, limit?: number): ListedPlace[];
}

const VILLAGE_LENGTH = 13;

const parentOf = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf('.')));

function childrenByParent(codes: Iterable<string>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const listed of codes) {
    for (let code = listed; code !== '' && !seen.has(code); code = parentOf(code)) {
      seen.add(code);
      const siblings = children.get(parentOf(code));
      if (siblings) siblings.push(code);
      else children.set(parentOf(code), [code]);
    }
  }
  for (const siblings of children.values()) siblings.sort();
  return children;
}

interface Candidate extends ListedPlace {
  readonly rank: number;
}

const nearest = (one: Candidate, other: Candidate): number =>
  one.rank - other.rank || (one.code < other.code ? -1 : 1);

/** The index over names by code. Its tables for children and search are made when they are first asked for. */
export function villageIndex(names: ReadonlyMap<string, string>): VillageIndex {
  let children: Map<string, string[]> | undefined;
  let searchables: (ListedPlace & {plain: string})[] | undefined;
  return {
    size: names.size,
    has: code => names.has(code),
    name: code => names.get(code),
    children: code => (children ??= childrenByParent(names.keys())).get(code) ?? [],
    search(text, limit = 20) {
      const needle = searchable(text);
      if (needle === '') return [];
      searchables ??= [...names].map(([code, name]) => ({code, name, plain: searchable(name)}));
      const found: Candidate[] = [];
      for (const {code, name, plain} of searchables) {
        const rank = matchRank(plain, needle);
        if (rank !== undefined) found.push({code, name, rank});
      }
      return found
        .sort(nearest)
        .slice(0, limit)
        .map(({code, name}) => ({code, name}));
    },
  };
}

/** Box around Indonesia in degrees, for a check that is not bound to one regency. */
export const indonesiaBox: Places['box'] = {south: -11.1, north: 6.2, west: 94.9, east: 141.1};

/**
 * An index as the places of a check: its villages pass, those of the whole country when the list is national.
 * @param own - The box points must lie in (Indonesia unless given), which slugs are OPDs (none unless given), and the
 *   code every village must begin with, `17.08`.
 */
export function placesFrom(
  index: VillageIndex,
  own: Partial<Pick<Places, 'box' | 'isOpd'>> & {readonly within?: string} = {},
): Places {
  const {box = indonesiaBox, isOpd = () => false, within} = own;
  const inside = (code: string): boolean => within === undefined || code.startsWith(`${within}.`);
  return {box, isOpd, isVillage: code => code.length === VILLAGE_LENGTH && inside(code) && index.has(code)};
}
