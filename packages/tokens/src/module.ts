import {readFileSync} from 'node:fs';
import {cssValue} from './css-value.ts';
import {accents, modes, only, tokensOf, type Accent, type Mode} from './modes.ts';
import {resolve} from './token-tree.ts';

type Values = Record<string, string>;

/** Resolved values of the public tokens: what Figma, PHP and charts read. */
export interface ResolvedTokens {
  readonly umum: Values;
  readonly mode: Record<Mode, Values>;
  readonly aksen: Record<Accent, Record<Mode, Values>>;
}

function values(paths: Iterable<string>, mode: Mode, accent?: Accent): Values {
  const tokens = tokensOf(mode, accent);
  return Object.fromEntries([...paths].map(path => [path, cssValue(resolve(path, tokens), tokens)]));
}

/** All public tokens with their values followed to the end. */
export function resolvedTokens(): ResolvedTokens {
  const semantic = [...only('semantic').keys()];
  const colors = semantic.filter(path => path.startsWith('color.') && !path.startsWith('color.accent.'));
  const accentColors = semantic.filter(path => path.startsWith('color.accent.'));
  const plain = [
    ...only('dimension.primitive').keys(),
    ...semantic.filter(path => !path.startsWith('color.')),
  ];
  const inModes = (paths: string[], accent?: Accent): Record<Mode, Values> =>
    Object.fromEntries(modes.map(mode => [mode, values(paths, mode, accent)])) as Record<Mode, Values>;
  return {
    umum: values(plain, 'terang'),
    mode: inModes(colors),
    aksen: Object.fromEntries(accents.map(accent => [accent, inModes(accentColors, accent)])) as Record<
      Accent,
      Record<Mode, Values>
    >,
  };
}

/** Two colours that may meet, with the contrast they must have at least. */
export interface ContrastPair {
  readonly foreground: string;
  readonly background: string;
  readonly min: number;
  /** Measured contrast in each mode. */
  readonly terang: number;
  readonly gelap: number;
}

/** Every pair of colours that components may use together. */
export function contrastPairs(): readonly ContrastPair[] {
  return JSON.parse(readFileSync(new URL('contrast.json', import.meta.url), 'utf8')) as ContrastPair[];
}

/** Source of the ES module that carries the same values. */
export function moduleSource(tokens: ResolvedTokens): string {
  return [
    `export const tokens = ${JSON.stringify(tokens, null, 2)};`,
    `export const accents = ${JSON.stringify(accents)};`,
    `export const contrastPairs = ${JSON.stringify(contrastPairs())};`,
    "export const cssVariable = name => `var(--kph-${name.replaceAll('.', '-')})`;",
    '',
  ].join('\n');
}

/** Types of that module: a misspelt token name does not compile. */
export function moduleTypes(tokens: ResolvedTokens): string {
  const union = (names: readonly string[]): string => names.map(name => `\n  | '${name}'`).join('');
  const [first] = Object.values(tokens.aksen);
  return `/** Name of a colour token that has one value in each mode. */
export type ColorToken =${union(Object.keys(tokens.mode.terang))};
/** Name of a colour token that depends on the accent of the OPD. */
export type AccentToken =${union(Object.keys(first?.terang ?? {}))};
/** Name of a token that is the same in every mode. */
export type CommonToken =${union(Object.keys(tokens.umum))};
/** The eight accents an OPD may choose from. */
export type Accent =${union(accents)};
/** The two colour modes. */
export type Mode = 'terang' | 'gelap';
/** Values of all public tokens, aliases followed. */
export declare const tokens: {
  readonly umum: Readonly<Record<CommonToken, string>>;
  readonly mode: Readonly<Record<Mode, Readonly<Record<ColorToken, string>>>>;
  readonly aksen: Readonly<Record<Accent, Readonly<Record<Mode, Readonly<Record<AccentToken, string>>>>>>;
};
/** The eight accents, in the order of the palette. */
export declare const accents: readonly Accent[];
/** Pairs of colours that may meet, with the least contrast each must have and the one it has. */
export declare const contrastPairs: readonly {
  readonly foreground: string;
  readonly background: string;
  readonly min: number;
  readonly terang: number;
  readonly gelap: number;
}[];
/** \`color.text.default\` → \`var(--kph-color-text-default)\`. */
export declare function cssVariable(name: ColorToken | AccentToken | CommonToken): string;
`;
}
