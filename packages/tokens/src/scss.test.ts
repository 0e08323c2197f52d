import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {compile} from 'sass';
import {resolvedTokens} from './module.ts';
import {tokensScss} from './scss.ts';

const folder = mkdtempSync(join(tmpdir(), 'kph-scss-'));
const tokens = resolvedTokens();
writeFileSync(join(folder, '_tokens.scss'), tokensScss(tokens));
after(() => rmSync(folder, {recursive: true}));

/** What Sass makes of a theme that uses the tokens. */
function css(theme: string): string {
  const file = join(folder, 'theme.scss');
  writeFileSync(file, `@use 'sass:map';\n@use 'sass:list';\n@use 'tokens' as *;\n${theme}`);
  return compile(file, {style: 'compressed', charset: false}).css;
}

describe('tokens in Sass', () => {
  it('are values to reckon with, where they are the same in every mode', () => {
    assert.equal(
      css('a{margin:$kph-space-200*2}'),
      `a{margin:${parseFloat(tokens.umum['space.200']!) * 2}rem}`,
    );
  });

  it('follow mode and accent through the custom property', () => {
    assert.equal(
      css('a{color:$kph-color-text-link;border-color:$kph-color-accent-bar}'),
      'a{color:var(--kph-color-text-link);border-color:var(--kph-color-accent-bar)}',
    );
  });

  it('give the values of every mode and accent for who needs them, unchanged', () => {
    assert.equal(
      css("a{color:map.get($kph-gelap,'color.text.link')}"),
      `a{color:${tokens.mode.gelap['color.text.link']}}`,
    );
    assert.equal(
      css("a{color:map.get($kph-aksen,'senja','terang','color.accent.solid')}"),
      `a{color:${tokens.aksen.senja.terang['color.accent.solid']}}`,
    );
  });

  it('are all there, each of them', () => {
    const counts = `a{n:length($kph-terang) length($kph-gelap) length($kph-aksen)}`;
    const {terang, gelap} = tokens.mode;
    assert.equal(
      css(counts.replaceAll('length', 'list.length')),
      `a{n:${Object.keys(terang).length} ${Object.keys(gelap).length} ${Object.keys(tokens.aksen).length}}`,
    );
    const paths = Object.keys(tokens.umum);
    const all = css(
      `a{${paths.map(path => `--${path.replaceAll('.', '-')}:#{$kph-${path.replaceAll('.', '-')}}`).join(';')}}`,
    );
    assert.equal(all.match(/--[\w-]+:[^;}]/g)?.length, paths.length);
  });
});
