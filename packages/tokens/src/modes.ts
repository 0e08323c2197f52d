import {readTokens, resolve, type Token, type TokenMap} from './token-tree.ts';

/** The eight accents an OPD may choose from. */
export const accents = ['hijau', 'biru', 'padi', 'kopi', 'cerano', 'telaga', 'senja', 'batu'] as const;
export type Accent = (typeof accents)[number];

/** The two colour modes; `terang` is what a page has when it says nothing. */
export const modes = ['terang', 'gelap'] as const;
export type Mode = (typeof modes)[number];

const primitives = ['color.primitive', 'dimension.primitive'];

/** Everything one mode and one accent resolve against. */
export function tokensOf(mode: Mode, accent: Accent = 'hijau'): Map<string, Token> {
  const own = mode === 'gelap' ? ['mode.gelap'] : [];
  return readTokens(...primitives, `accent.${accent}`, 'semantic', ...own);
}

/** Tokens of one file alone, aliases not followed. */
export function only(file: string): Map<string, Token> {
  return readTokens(file);
}

/** Hex of a semantic colour, named without its `color.` as in contrast.json. */
export function hexOf(name: string, tokens: TokenMap): string {
  const {value} = resolve(`color.${name}`, tokens);
  if (typeof value !== 'object' || !('hex' in value)) throw new Error(`${name} is not a colour.`);
  return value.hex;
}
