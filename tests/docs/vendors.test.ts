import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {filesOf} from '../../packages/tools/src/files.ts';
import {readJson} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';
import {textOf} from './examples.ts';

const components = at('packages/components');
const css = (name: string): string => readFileSync(at(name), 'utf8');
const tokens = css('packages/tokens/dist/tokens.css');
const theme = textOf('docs/panduan/tema.md');
const known = new Set(
  [
    tokens,
    css('packages/components/dist/all.css'),
    ...filesOf('packages/components/src/**/*.ts').map(css),
  ].flatMap(text => [...text.matchAll(/--kph-[\w-]+/g)].map(String)),
);

describe('the guides for vendors', () => {
  for (const page of ['tema', 'kerangka-kerja', 'tanpa-bundler']) {
    const text = textOf(`docs/panduan/${page}.md`);
    it(`${page} names only custom properties that there are`, () => {
      const named = [...text.matchAll(/--kph-[\w-]*\w/g)].map(String);
      assert.deepEqual(
        named.filter(name => !known.has(name)),
        [],
      );
    });

    it(`${page} names only files that are in the package`, () => {
      const inDist = [...text.matchAll(/@kepahiang\/components\/([\w./-]+\.(?:css|js|json))(?=['"])/g)].map(
        found => found[1]!,
      );
      const named = [...text.matchAll(/`(kepahiang[\w.-]*|sri\.json|importmap\.json)`/g)].map(
        found => found[1]!,
      );
      assert.deepEqual(
        [
          ...inDist.filter(
            path => !existsSync(join(components, path.startsWith('dist/') ? '' : 'dist', path)),
          ),
          ...named.filter(path => !existsSync(join(components, 'cdn', path))),
        ],
        [],
      );
    });
  }

  it('tema names every accent, theme and density there is, and no other', () => {
    for (const attribute of ['data-accent', 'data-theme', 'data-density']) {
      const row = theme.split('\n').find(line => line.startsWith(`| \`${attribute}\``))!;
      const told = [...row.split('|')[2]!.matchAll(/`(\w+)`/g)].map(found => found[1]!);
      const there = [...tokens.matchAll(new RegExp(`\\[${attribute}=(\\w+)\\]`, 'g'))].map(
        found => found[1]!,
      );
      assert.deepEqual(told.sort(), [...new Set(there)].sort(), attribute);
    }
  });

  it('tema promises no part of a shadow that is not there', () => {
    const parts = filesOf('packages/components/src/**/*.ts').filter(path => /\spart=["$]/.test(css(path)));
    assert.deepEqual(parts, [], 'Name the part in docs/panduan/tema.md: it is a promise.');
  });

  it('the weight of beside.css is the one tema tells of', () => {
    const weight = /`(:not\([._]+\))`/.exec(theme)![1]!;
    assert.ok(css('packages/components/dist/beside.css').includes(`.kph-button${weight}`));
    assert.ok(!css('packages/components/dist/all.css').includes(weight));
  });

  it('the field of package.json for JetBrains leads to a file', () => {
    const place = readJson<Record<string, string>>(join(components, 'package.json'))['web-types']!;
    assert.ok(existsSync(join(components, place)));
  });
});
