import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {sampler, type Manifest, type Partials} from '../../.storybook/code.ts';
import {missingSections} from '../../.storybook/guidance.ts';
import {onPaper} from '../../.storybook/paper.ts';
import {sentenceName} from '../../.storybook/story-name.ts';
import type {Fixtures} from '../../packages/components/src/fixtures/fixtures.ts';
import {filesOf} from '../../packages/tools/src/files.ts';
import {readJson} from '../../packages/tools/src/packages.ts';
import {at} from '../../packages/tools/src/place.ts';
import {
  allEntries,
  sheetText,
  translatedIn,
  translationOf,
  type Entry,
} from '../../packages/tools/src/words/sheet.ts';

const source = at('packages/components/src');
const texts = [
  ...filesOf('*/*.md', source).map(path => at(`packages/components/src/${path}`)),
  ...filesOf('**/*.md', at('stories')).map(path => at(`stories/${path}`)),
];

describe('texts of the catalogue', () => {
  for (const path of texts) {
    it(`${basename(path)} says when, when not, do, do not, how to word it, and what it does for everybody`, () => {
      const missing = missingSections(readFileSync(path, 'utf8'));
      assert.deepEqual(missing, [], `add paragraphs that begin with **${missing.join('**, **')}**`);
    });
  }

  it('belong to every component that has stories', () => {
    for (const path of filesOf('*/*.stories.ts', source))
      assert.ok(existsSync(at(`packages/components/src/${path.replace('.stories.ts', '.md')}`)), path);
  });

  it('and to each of the fifteen patterns', () => {
    const patterns = filesOf('*.stories.ts', at('stories/pola'));
    assert.equal(patterns.length, 15);
    for (const path of patterns)
      assert.ok(existsSync(at(`stories/pola/${path.replace('.stories.ts', '.md')}`)), path);
  });
});

const partials = readJson<Readonly<Record<string, {partials: boolean; options?: readonly string[]}>>>(
  at('packages/components/dist/partials/index.json'),
);
const samplesOf = sampler(
  readJson<Manifest>(at('packages/components/custom-elements.json')),
  partials satisfies Partials,
);

async function allFixtures(): Promise<Fixtures<never>[]> {
  const modules = await Promise.all(
    filesOf('*/*.fixtures.ts', source).map(
      path => import(at(`packages/components/src/${path}`)) as Promise<Record<string, unknown>>,
    ),
  );
  return modules
    .flatMap(module => Object.values(module))
    .filter(
      (value): value is Fixtures<never> => typeof value === 'object' && value !== null && 'states' in value,
    );
}

/** Names of the attributes of the first tag, wherever their values end. */
function attributesOf(code: string): string[] {
  const start = code.replace(/"[^"]*"/g, '""').split(/\/>|>/)[0]!;
  return [...start.matchAll(/\s:?([\w-]+)/g)].map(found => found[1]!);
}

describe('code that the catalogue shows', () => {
  it('is there for every state of every component, in HTML, React and Blade', async () => {
    for (const fixtures of await allFixtures()) {
      for (const [state, options] of Object.entries(fixtures.states)) {
        const samples = samplesOf(fixtures, options);
        const ways = samples.map(({id}) => id);
        assert.ok(
          ['html', 'react', 'blade'].every(way => ways.includes(way)),
          `${fixtures.name} ${state}`,
        );
        // A state may draw nothing: an empty summary of faults, a banner while the phone is online.
        for (const {code, id} of samples)
          assert.equal(typeof code, 'string', `${fixtures.name} ${state} ${id}`);
      }
    }
  });

  it('calls partials of Blade only with options that they take', async () => {
    for (const fixtures of await allFixtures()) {
      const {partials: exists, options: taken = []} = partials[fixtures.name] ?? {};
      if (!exists) continue;
      const names = taken.map(line => line.split(':')[0]!.replace(/[A-Z]/g, one => `-${one.toLowerCase()}`));
      for (const [state, options] of Object.entries(fixtures.states)) {
        const {code} = samplesOf(fixtures, options as Record<string, unknown>).find(
          ({id}) => id === 'blade',
        )!;
        if (!code.startsWith('<x-kph.')) continue;
        const unknown = attributesOf(code).filter(name => !names.includes(name));
        assert.deepEqual(unknown, [], `${fixtures.name} ${state}: ${code}`);
      }
    }
  });

  it('keeps React to names that React knows', async () => {
    for (const fixtures of await allFixtures()) {
      for (const options of Object.values(fixtures.states)) {
        const {code} = samplesOf(fixtures, options as Record<string, unknown>).find(
          ({id}) => id === 'react',
        )!;
        assert.doesNotMatch(
          code,
          /<[a-z][\w-]*[^>]*\s(class|for|novalidate|readonly|maxlength|tabindex)[=\s>]/,
          code,
        );
      }
    }
  });
});

describe('a story on paper', () => {
  it('takes rules for print, leaves rules for screens, and keeps every other condition', () => {
    assert.equal(onPaper('print'), 'all');
    assert.equal(onPaper('only print and (min-width: 40rem)'), '(min-width: 40rem)');
    assert.equal(onPaper('screen and (prefers-color-scheme: dark)'), 'not all');
    assert.equal(onPaper('not print'), 'not all');
    assert.equal(onPaper('screen, print'), 'not all, all');
    assert.equal(onPaper('(forced-colors: active)'), undefined);
  });
});

describe('names of stories', () => {
  it('are Indonesian sentences, not English titles', () => {
    assert.equal(sentenceName('Banyak Baris'), 'Banyak baris');
    assert.equal(sentenceName('Aksen Opd'), 'Aksen OPD');
  });
});

describe('sheets for translators', () => {
  const sheets = filesOf('*.csv', at('docs/bahasa')).map(path => at(`docs/bahasa/${path}`));

  it('have every sentence of the library, and the catalogue that is made of them', async () => {
    assert.ok(sheets.length > 0);
    const entries = await allEntries();
    for (const path of sheets) {
      const sheet = readFileSync(path, 'utf8');
      const translated = translatedIn(sheet);
      assert.equal(sheet, sheetText(entries, translated), `run npm run words -- ${basename(path, '.csv')}`);
      assert.deepEqual(readJson(path.replace(/csv$/, 'json')), translationOf(translated));
    }
  });

  it('keep what is filled in, with its commas and quotes, and leave out what is not', async () => {
    const [first, second] = (await allEntries()) as [Entry, Entry];
    const given = new Map([[`${first.part}.${first.key}`, 'kata, "dalam kutip"']]);
    const again = translatedIn(sheetText([first, second], given));
    assert.deepEqual(again, given);
    assert.deepEqual(translationOf(again).words, {[first.part]: {[first.key]: 'kata, "dalam kutip"'}});
  });
});
