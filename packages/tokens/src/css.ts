import {cssName, cssValue} from './css-value.ts';
import {accents, only, tokensOf, type Mode} from './modes.ts';
import {aliasOf, resolve, type Token, type TokenMap} from './token-tree.ts';

// Colour primitives stay out of the stylesheet: components may use meaning only, and 100 hex values weigh.
const emittedPrimitive = /^(space|font|radius|border|motion|elevation|z)\./;

function declare(path: string, value: string): string {
  return `${cssName(path)}:${value}`;
}

function valueOf(token: Token, tokens: TokenMap): string {
  const alias = aliasOf(token.value);
  // The accent ramp is what an OPD swaps, so its aliases stay references in the browser too.
  if (alias?.startsWith('accent.')) return `var(${cssName(alias)})`;
  return cssValue(resolve(token.path, tokens), tokens);
}

function declarations(paths: Iterable<string>, tokens: TokenMap): string[] {
  return [...paths].map(path => declare(path, valueOf(tokens.get(path) as Token, tokens)));
}

function isAccent(path: string): boolean {
  return path.startsWith('color.accent.');
}

function block(selector: string, lines: readonly string[]): string {
  return `${selector}{${lines.join(';')}}`;
}

function baseBlock(): string {
  const tokens = tokensOf('terang');
  const paths = [...only('dimension.primitive').keys()].filter(path => emittedPrimitive.test(path));
  const rest = [...only('semantic').keys()].filter(path => !path.startsWith('color.'));
  return block(':root', declarations([...paths, ...rest], tokens));
}

function modeBlocks(mode: Mode, scope: string, accentScope: string): string {
  const tokens = tokensOf(mode);
  const paths = [...only('semantic').keys()].filter(path => path.startsWith('color.'));
  const scheme = `color-scheme:${mode === 'gelap' ? 'dark' : 'light'}`;
  return (
    block(scope, [
      scheme,
      ...declarations(
        paths.filter(path => !isAccent(path)),
        tokens,
      ),
    ]) + block(accentScope, declarations(paths.filter(isAccent), tokens))
  );
}

function accentBlocks(): string {
  return accents
    .map(accent => {
      const selector = accent === 'hijau' ? ':root,[data-accent=hijau]' : `[data-accent=${accent}]`;
      return block(selector, declarations(only(`accent.${accent}`).keys(), tokensOf('terang', accent)));
    })
    .join('');
}

function override(file: string, selector: string): string {
  const tokens = new Map([...tokensOf('terang'), ...only(file)]);
  return block(selector, declarations(only(file).keys(), tokens));
}

/**
 * The stylesheet of all tokens: light by default, dark by the system or by `data-theme`,
 * eight accents by `data-accent`, compact by `data-density`, forced colours and paper.
 *
 * Every mode is written out instead of using `light-dark()`: a phone whose browser is two
 * years old would otherwise show no colour at all, and brotli makes the repetition nearly free.
 */
export function tokensCss(): string {
  const unset = ':root:not([data-theme])';
  const everywhere = ':root,[data-theme],[data-accent]';
  return [
    baseBlock(),
    accentBlocks(),
    modeBlocks('terang', ':root,[data-theme=terang]', everywhere),
    // Paper is always white, so the dark mode exists on screens only.
    `@media screen{${modeBlocks('gelap', '[data-theme=gelap]', '[data-theme=gelap],[data-theme=gelap] [data-accent]')}}`,
    `@media screen and (prefers-color-scheme:dark){${modeBlocks('gelap', unset, `${unset},${unset} [data-accent]`)}}`,
    `@media (pointer:fine){${override('density.padat', '[data-density=padat]')}}`,
    `@media (forced-colors:active){${override('media.kontras', everywhere)}}`,
    `@media print{${override('media.cetak', everywhere)}}`,
    '@media (prefers-reduced-motion:reduce){:root{--kph-motion-duration-fast:1ms;--kph-motion-duration-base:1ms;--kph-motion-duration-slow:1ms}}',
    '',
  ].join('\n');
}
