import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {toHtml} from '@kepahiang/components/markup/to-html.js';
import {filesOf} from '../../packages/tools/src/files.ts';
import {readJson} from '../../packages/tools/src/packages.ts';
import {readTemplates, type PartialOption, type Template} from '../../packages/tools/src/partials/options.ts';
import {dice, sampleOf, withChoice} from '../../packages/tools/src/partials/samples.ts';
import {specials} from '../../packages/tools/src/partials/specials.ts';
import type {Values} from '../../packages/tools/src/partials/evaluate.ts';
import {withSafeAddresses} from '../../packages/tools/src/partials/values.ts';
import {ask, meaning, partials, type Answer, type Question} from './engines.ts';

type Index = Readonly<
  Record<
    string,
    {readonly partials: boolean; readonly options?: readonly string[]; readonly because?: string}
  >
>;

const index = readJson<Index>(join(partials, 'index.json'));
const taken = Object.entries(index).filter(([, one]) => one.partials);
const sources = new Map(readTemplates().map(source => [source.name, source]));
const folders = {php: '.php', blade: '.blade.php', twig: '.html.twig'};

/** Options of a partial as it promises them. */
function optionsOf(name: string): readonly PartialOption[] {
  const own = sources.get(name)?.options ?? [];
  const all = specials[name]?.options?.(own) ?? own;
  const promised = new Map((index[name]?.options ?? []).map(line => [line.split(':')[0]!, line]));
  return all
    .filter(option => promised.has(option.name))
    .map(option => {
      const items = /\{(.*)\}/
        .exec(promised.get(option.name)!)?.[1]
        ?.split(', ')
        .map(item => item.replace('?', ''));
      return option.items && items
        ? {...option, items: option.items.filter(item => items.includes(item.name))}
        : option;
    });
}

/** A hundred ways to fill a partial in, and the page its template makes of each. */
async function cases(name: string): Promise<{values: Values; html: string}[]> {
  const source = sources.get(name)!;
  const module = (await import(source.path)) as Record<string, Template>;
  const template = module[source.export]!;
  const render =
    specials[name]?.render(template) ?? ((options: object) => toHtml(template(options as never)));
  const options = optionsOf(name);
  const roll = dice(11);
  return Array.from({length: 100}, () => withChoice(sampleOf(options, roll), roll)).map(values => ({
    values,
    html: render(withSafeAddresses(values, options)),
  }));
}

/** The bare markup of a partial: what its language writes is one sign, its comments and heads are gone. */
function skeleton(text: string): string {
  return text
    .replace(
      /^<\?php[\s\S]*?\?>\n|^\{\{--[\s\S]*?--\}\}\n@props\(.*\)\n(?:@php[\s\S]*?@endphp\n)?|^\{#[\s\S]*?#\}\n(?:\{% set .* %\}\n)*/,
      '',
    )
    .replaceAll("{{ '' }}", '')
    .replace(
      /<\?.*?\?>|\{\{.*?\}\}|\{%.*?%\}|@(?:if|elseif|foreach)(\((?:[^()']|'[^']*'|(?:\((?:[^()']|'[^']*'|\((?:[^()']|'[^']*'|\([^()]*\))*\))*\)))*\))|@(?:else|endif|endforeach)/g,
      '¤',
    )
    .replace(/\s+/g, '');
}

describe('partials for other template languages', () => {
  let engines: readonly string[] = [];
  let answers: Answer[] = [];
  const questions: Question[] = [];
  const wanted: string[] = [];

  before(async () => {
    const all = await Promise.all(taken.map(async ([name]) => ({name, cases: await cases(name)})));
    answers = await ask(here => {
      engines = here;
      for (const engine of here)
        for (const {name, cases} of all)
          for (const {values, html} of cases) {
            questions.push({engine, name, options: values});
            wanted.push(html);
          }
      return questions;
    });
    for (const absent of Object.keys(folders).filter(name => !engines.includes(name)))
      console.log(`– ${absent} tidak ada di mesin ini: apt-get install php-twig php-illuminate-view`);
  });

  for (const [name] of taken) {
    it(`${name} says in every language that is here what its template says, a hundred ways`, () => {
      for (const [at, question] of questions.entries()) {
        if (question.name !== name) continue;
        const {html, error} = answers[at]!;
        const told = `${question.engine}: ${JSON.stringify(question.options)}`;
        assert.equal(error, undefined, told);
        assert.deepEqual(meaning(html ?? ''), meaning(wanted[at]!), told);
      }
    });

    it(`${name} has one skeleton in all three languages`, () => {
      const [php, ...others] = Object.entries(folders).map(([folder, ending]) =>
        skeleton(readFileSync(join(partials, folder, name + ending), 'utf8')),
      );
      for (const other of others) assert.equal(other, php);
    });
  }

  it('are there for every field with a plain value, and for what frames a form', () => {
    const needed = [
      'alert',
      'card',
      'checkbox',
      'checkbox-group',
      'date-field',
      'details',
      'email-field',
      'error-summary',
    ];
    needed.push(
      'form',
      'header',
      'nik-field',
      'phone-field',
      'radio-group',
      'rupiah-field',
      'select-field',
      'text-field',
    );
    needed.push('textarea-field', 'upload-field', 'button', 'receipt', 'summary-list', 'question-page');
    assert.deepEqual(
      needed.filter(name => !index[name]?.partials),
      [],
    );
  });

  it('say why, where there is none, and then the states are there as HTML', () => {
    const states = new Set(
      filesOf('packages/components/dist/fixtures/*.json').map(path => basename(path, '.json')),
    );
    for (const [name, {partials: has, because}] of Object.entries(index)) {
      if (has) continue;
      assert.ok(because, name);
      assert.ok(states.has(name), `${name} has neither a partial nor states: add ${name}.fixtures.ts.`);
    }
  });

  it('let no script through as an address', async () => {
    const hostile = [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      'vbscript:x',
    ];
    const options = hostile.map(href => ({title: 'Contoh', text: 'Contoh', href}));
    const asked: Question[] = [];
    const got = await ask(here => {
      for (const engine of here)
        for (const name of ['card', 'back-link', 'link'])
          for (const one of options) asked.push({engine, name, options: one});
      return asked;
    });
    for (const [at, {html = ''}] of got.entries()) assert.match(html, / href="#"/, JSON.stringify(asked[at]));
  });
});
