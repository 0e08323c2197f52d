import assert from 'node:assert/strict';
import {existsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {definitionFaults} from '@kepahiang/schemas/service/definition.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {filesOf} from '../../packages/tools/src/files.ts';
import {readJson} from '../../packages/tools/src/packages.ts';
import {loadServices} from '../../packages/tools/src/generate/load.ts';
import {derivedFiles} from '../../packages/tools/src/generate/write.ts';
import {at, root} from '../../packages/tools/src/place.ts';
import {Workplace} from '../services/workplace.ts';
import {
  Bench,
  examples,
  pages,
  promisedOutput,
  textOf,
  typeExamples,
  typePages,
  withPackageNames,
  type Example,
} from './examples.ts';

const typescript = examples.filter(({language}) => language === 'ts');
const ofTypes = typeExamples.filter(({language}) => language === 'ts');
const serviceFiles = typescript.filter(({code}) => code.includes('defineService({'));

describe('examples in the documentation', () => {
  const bench = new Bench();
  before(() => [...typescript, ...ofTypes].forEach(example => bench.put(example)));

  it('compile, all of them', async () => {
    const {code, output} = await bench.compile();
    assert.equal(code, 0, output);
  });

  it('of the pages of types print what they say, each of them', async () => {
    const outputs = await bench.runAll(ofTypes);
    assert.equal(ofTypes.length, typePages.length - 1, 'one on each page but the index');
    for (const [index, example] of ofTypes.entries()) {
      const promised = promisedOutput(example.code);
      assert.ok(promised.length >= 2, example.name);
      assert.deepEqual(outputs[index]!.trimEnd().split('\n'), promised, example.name);
    }
  });

  for (const example of typescript) {
    const promised = promisedOutput(example.code);
    if (promised.length === 0) continue;
    it(`${example.name} prints what it says`, async () => {
      const {code, output} = await bench.run(example);
      assert.equal(code, 0, output);
      const lines = output.replaceAll('\u00a0', ' ').split('\n');
      for (const line of promised) assert.ok(lines.includes(line), `"${line}" is not in:\n${output}`);
    });
  }
});

describe('a service file shown in the documentation', () => {
  const place = new Workplace();
  const path = ({code}: Example): string => /services\/(\S+\.ts)$/m.exec(code)![1]!;
  before(() => serviceFiles.forEach(one => place.write(path(one), withPackageNames(one.code))));
  after(() => place.remove());

  it('is shown on the front page and in the guide', () => {
    assert.deepEqual(
      serviceFiles.map(({page}) => page),
      ['README.md', 'docs/panduan/menambah-layanan.md'],
    );
  });

  it('is taken by the generator as it stands, and everything is derived from it', async () => {
    const {code, output} = await place.generate();
    assert.equal(code, 0, output);
    const {services} = await place.import<{services: readonly ServiceDefinition[]}>(
      'packages/schemas/src/services/registry.ts',
    );
    for (const example of serviceFiles) {
      const id = /([\w-]+)\.ts$/.exec(path(example))![1]!;
      const service = services.find(one => one.id === id);
      assert.ok(service, id);
      assert.deepEqual(definitionFaults(service), []);
      assert.ok(place.has(`docs/layanan/${id}.md`));
    }
  });
});

describe('what the documentation points at', () => {
  it('every link to a file leads to one', () => {
    // A pattern in a code span may look like a link.
    const prose = (page: string): string => textOf(page).replace(/`[^`\n]*`/g, '');
    const broken = [...pages, ...typePages].flatMap(page =>
      [...prose(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map(found => found[1]!)
        .filter(target => !/^[a-z]+:/.test(target) && !existsSync(join(at(dirname(page)), target)))
        .map(target => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('every command exists', () => {
    const {scripts} = readJson<{scripts: Record<string, string>}>(at('package.json'));
    const steps = [...textOf('packages/tools/run/steps.mjs').matchAll(/name: '([\w-]+)'/g)];
    const names = new Set(steps.map(found => found[1]));
    for (const page of [...pages, ...typePages]) {
      for (const [, name = ''] of textOf(page).matchAll(/npm run ([\w:]+)/g))
        assert.ok(scripts[name], `${page}: npm run ${name}`);
      for (const [, list = ''] of textOf(page).matchAll(/npm test -- ((?:[\w-]+ ?)+)/g)) {
        for (const name of list.trim().split(' ')) assert.ok(names.has(name), `${page}: npm test -- ${name}`);
      }
    }
  });

  it('the files a type gives to other languages are what the generator writes', async () => {
    const derived = derivedFiles(root, await loadServices());
    for (const {code, name, language} of typeExamples) {
      if (language !== 'php') continue;
      const paths = [...code.matchAll(/'node_modules\/@kepahiang\/([^']+)'/g)].map(found => found[1]!);
      assert.equal(paths.length, 2, name);
      for (const path of paths) assert.ok(derived.has(`packages/${path}`), `${name}: ${path}`);
    }
  });

  it('every decision is in the index', () => {
    const index = textOf('docs/adr/README.md');
    for (const path of filesOf('docs/adr/[0-9]*.md')) {
      assert.ok(index.includes(`(${path.split('/').at(-1)!})`), path);
      for (const part of ['Status: ', 'Date: ', '## Context', '## Decision', '## Consequences'])
        assert.ok(textOf(path).includes(part), `${path}: ${part}`);
    }
  });

  it('a picture weighs at most 60 KB', () => {
    for (const path of filesOf('docs/gambar/*.png')) assert.ok(statSync(at(path)).size <= 60_000, path);
  });
});
