import {retiredRegencies} from './regency-status.ts';

/** A regency or city: its code `PP.KK` and its full name. */
export interface RegencyName {
  readonly code: string;
  /** `Kabupaten Kepahiang`, `Kota Bengkulu`. */
  readonly name: string;
}

/** Names of regencies by code, from the national table. */
export interface RegencyDirectory {
  /** The 514 current ones in the order of their codes. */
  readonly list: readonly RegencyName[];
  /**
   * Full name of a code; a retired code answers with the name of its successor, because the regency is the same and
   * only its number changed.
   */
  readonly name: (code: string) => string | undefined;
  /** Regencies whose name holds every word of a text, in any letter case. */
  readonly search: (text: string) => RegencyName[];
}

/** From 71 on the second group is a city. @source identifiers.md 4.1 */
const FIRST_CITY = 71;

function fullName(number: string, name: string): string {
  return `${Number(number) >= FIRST_CITY ? 'Kota' : 'Kabupaten'} ${name}`;
}

function unpack(province: string, packed: string): RegencyName[] {
  return packed.split('|').map(unit => {
    const number = unit.slice(0, 2);
    return {code: `${province}.${number}`, name: fullName(number, unit.slice(3))};
  });
}

/**
 * Loads the names of all regencies (about 4 kB) with the first call; a page that does not call pays nothing.
 * Codes alone need no loading: see regency-codes.ts.
 * @source Kepmendagri 300.2.2-2430/2025; identifiers.md 4.1
 */
export async function loadRegencies(): Promise<RegencyDirectory> {
  const {regencyNames} = await import('./regency-names.ts');
  const list = Object.entries(regencyNames).flatMap(([province, packed]) => unpack(province, packed));
  const names = new Map(list.map(({code, name}) => [code, name]));
  const successors = new Map(retiredRegencies().map(({code, successor}) => [code, successor]));
  return {
    list,
    name: code => names.get(code) ?? names.get(successors.get(code) ?? ''),
    search(text) {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length === 0) return [];
      return list.filter(({name}) => words.every(word => name.toLowerCase().includes(word)));
    },
  };
}
