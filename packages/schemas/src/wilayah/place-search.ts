import {villagesOf, type Kecamatan, type Regency} from './regency.ts';

/** A place found by its name. */
export interface FoundPlace {
  readonly code: string;
  /** Name as people here write it. */
  readonly name: string;
  /** Spelling of the state table where it differs. */
  readonly officialName?: string;
  /** Name of the kecamatan it lies in, or its own. */
  readonly kecamatan: string;
  readonly postcode: string;
}

/** Letters and digits only, small, without marks: `SP. Kota Bingin` and `sp kota bingin` are one. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 0 for the whole name, 1 for its beginning, 2 for a word in it, 3 elsewhere; `undefined` when a word is missing. */
export function matchRank(haystack: string, needle: string): number | undefined {
  if (haystack === needle) return 0;
  if (haystack.startsWith(needle)) return 1;
  if (!needle.split(' ').every(word => haystack.includes(word))) return undefined;
  return ` ${haystack}`.includes(` ${needle}`) ? 2 : 3;
}

function placesIn(kecamatan: Kecamatan): FoundPlace[] {
  const {code, name, officialName, postcode} = kecamatan;
  const own = {code, name, kecamatan: name, postcode, ...(officialName ? {officialName} : {})};
  return [own, ...villagesOf(kecamatan).map(village => ({...village, kecamatan: name, postcode}))];
}

function rankOf(place: FoundPlace, needle: string): number | undefined {
  const ranks = [place.name, place.officialName ?? place.name]
    .map(name => matchRank(searchable(name), needle))
    .filter(rank => rank !== undefined);
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/**
 * Kecamatan, desa and kelurahan whose local or official name holds every word of a text; the nearest names first.
 *
 * @param limit - How many at most.
 * @source identifiers.md 4.1: key on the code, search both spellings
 */
export function searchPlaces(regency: Regency, text: string, limit = 20): FoundPlace[] {
  const needle = searchable(text);
  if (needle === '') return [];
  return regency.kecamatan
    .flatMap(placesIn)
    .map(place => ({place, rank: rankOf(place, needle)}))
    .filter((found): found is {place: FoundPlace; rank: number} => found.rank !== undefined)
    .sort((one, other) => one.rank - other.rank || one.place.code.localeCompare(other.place.code))
    .slice(0, limit)
    .map(({place}) => place);
}
