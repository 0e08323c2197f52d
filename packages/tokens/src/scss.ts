import {cssName} from './css-value.ts';
import type {ResolvedTokens} from './module.ts';

type Values = Readonly<Record<string, string>>;

/** `space.100` → `$kph-space-100`. */
function variable(path: string): string {
  return cssName(path).replace('--', '$');
}

/** A map by token name. Parentheses keep the commas of a value from dividing the map. */
function map(values: Values): string {
  const entries = Object.entries(values).map(([path, value]) => `'${path}': (${value})`);
  return `(${entries.join(', ')})`;
}

/**
 * The tokens for Sass. What is the same in every mode is a variable with its value, fit for arithmetic and media queries.
 * What depends on mode or accent is a variable that points to the custom property of `tokens.css`, so that a theme built
 * with Sass still follows dark mode, OPD and forced colours; its values stand in the maps `$kph-terang`, `$kph-gelap` and
 * `$kph-aksen`.
 */
export function tokensScss({umum, mode, aksen}: ResolvedTokens): string {
  const [first] = Object.values(aksen);
  const dependent = [...Object.keys(mode.terang), ...Object.keys(first?.terang ?? {})];
  const accents = Object.entries(aksen).map(
    ([name, modes]) => `'${name}': ('terang': ${map(modes.terang)}, 'gelap': ${map(modes.gelap)})`,
  );
  return [
    ...Object.entries(umum).map(([path, value]) => `${variable(path)}: ${value};`),
    ...dependent.map(path => `${variable(path)}: var(${cssName(path)});`),
    `$kph-terang: ${map(mode.terang)};`,
    `$kph-gelap: ${map(mode.gelap)};`,
    `$kph-aksen: (${accents.join(', ')});`,
    '',
  ].join('\n');
}
