import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrast} from './contrast.ts';
import {tokensCss} from './css.ts';
import {accents, hexOf, modes, only, tokensOf, type Mode} from './modes.ts';
import {contrastPairs, moduleSource, moduleTypes, resolvedTokens} from './module.ts';
import {aliasOf} from './token-tree.ts';

const folder = new URL('./', import.meta.url);
const pairs = contrastPairs();
const files = readdirSync(folder).filter(name => name.endsWith('.tokens.json'));

function ratio(
  pair: {foreground: string; background: string},
  mode: Mode,
  accent?: (typeof accents)[number],
): number {
  const tokens = tokensOf(mode, accent);
  return contrast(hexOf(pair.foreground, tokens), hexOf(pair.background, tokens));
}

describe('contrast', () => {
  for (const mode of modes) {
    for (const pair of pairs) {
      it(`${pair.foreground} on ${pair.background} is ${pair[mode]}:1 in ${mode}`, () => {
        const measured = ratio(pair, mode);
        assert.ok(measured >= pair.min, `${measured.toFixed(2)} is below ${pair.min}`);
        assert.ok(
          Math.abs(measured - pair[mode]) < 0.011,
          `contrast.json says ${pair[mode]}, it is ${measured.toFixed(3)}`,
        );
      });
    }
  }

  const ofAccents = [
    {foreground: 'accent.on-solid', background: 'accent.solid', min: 7},
    {foreground: 'accent.text', background: 'surface.page', min: 7},
    {foreground: 'accent.text', background: 'accent.subtle', min: 4.5},
    {foreground: 'text.default', background: 'accent.subtle', min: 7},
    {foreground: 'accent.border', background: 'surface.page', min: 3},
    {foreground: 'accent.border', background: 'accent.subtle', min: 3},
    {foreground: 'accent.bar', background: 'surface.brand', min: 3},
  ];
  for (const accent of accents) {
    for (const mode of modes) {
      it(`no pair of the accent ${accent} falls below its minimum in ${mode}`, () => {
        const low = ofAccents.filter(pair => ratio(pair, mode, accent) < pair.min);
        assert.deepEqual(low, []);
      });
    }
  }
});

describe('token files', () => {
  it('write a colour in hex only among the primitives and the shadows made of them', () => {
    const withHex = files.filter(name => /#[0-9a-f]{3,8}/i.test(readFileSync(new URL(name, folder), 'utf8')));
    assert.deepEqual(withHex, ['color.primitive.tokens.json']);
  });

  it('give every semantic colour a value of its own in the dark mode', () => {
    const light = [...only('semantic').keys()].filter(path => path.startsWith('color.'));
    const dark = only('mode.gelap');
    assert.deepEqual(
      light.filter(path => !dark.has(path)),
      [],
    );
  });

  it('override only what exists: a renamed token cannot leave a dead override behind', () => {
    const known = tokensOf('terang');
    const overrides = ['mode.gelap', 'density.padat', 'media.cetak', 'media.kontras'];
    const dead = overrides.flatMap(file => [...only(file).keys()].filter(path => !known.has(path)));
    assert.deepEqual(dead, []);
  });

  it('refer downwards only, and to something that exists', () => {
    const known = tokensOf('terang');
    const semantic = new Set(only('semantic').keys());
    for (const token of known.values()) {
      const alias = aliasOf(token.value);
      if (alias === undefined) continue;
      assert.ok(known.has(alias), `${token.path} refers to ${alias}`);
      assert.ok(!semantic.has(alias), `${token.path} refers to ${alias} of its own layer`);
    }
  });

  it('have the same components and hex for each primitive colour', () => {
    for (const [path, token] of only('color.primitive')) {
      const {hex, components} = token.value as unknown as {hex: string; components: number[]};
      const fromHex = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
      assert.deepEqual(
        components.map(part => Math.round(part * 255)),
        fromHex,
        path,
      );
    }
  });
});

describe('what is built', () => {
  it('declares every semantic token in the stylesheet', () => {
    const css = tokensCss();
    const missing = [...only('semantic').keys()].filter(
      path => !css.includes(`--kph-${path.replaceAll('.', '-')}:`),
    );
    assert.deepEqual(missing, []);
  });

  it('refers in the stylesheet to no property it does not declare', () => {
    const css = tokensCss();
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(match => match[1] as string);
    assert.deepEqual(
      used.filter(name => !css.includes(`${name}:`)),
      [],
    );
  });

  it('gives a module whose values are those of the JSON', async () => {
    const tokens = resolvedTokens();
    const source = `data:text/javascript,${encodeURIComponent(moduleSource(tokens))}`;
    const module = (await import(source)) as {tokens: unknown; cssVariable(name: string): string};
    assert.deepEqual(module.tokens, tokens);
    assert.equal(module.cssVariable('color.text.default'), 'var(--kph-color-text-default)');
    assert.match(moduleTypes(tokens), /\| 'color\.text\.default'/);
  });
});
