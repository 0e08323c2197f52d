import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transformSync} from 'esbuild';

const source = new URL('./', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, source), 'utf8');
const files = readdirSync(source, {recursive: true, encoding: 'utf8'});
const folders = files.filter(path => path.endsWith('/index.ts')).map(path => path.replace('/index.ts', ''));
const tokens = readFileSync(new URL('../../tokens/dist/tokens.css', source), 'utf8');

describe('the package', () => {
  it('registers every element in all.ts', () => {
    const missing = folders.filter(folder => !read('all.ts').includes(`'./${folder}/index.ts'`));
    assert.deepEqual(missing, [], 'Add the import to all.ts.');
  });

  it('has a template, a story and a page of words for every element', () => {
    const wanted = (folder: string): string[] =>
      ['html.ts', 'stories.ts', 'md'].map(end => `${folder}/${folder}.${end}`);
    assert.deepEqual(
      folders.flatMap(wanted).filter(path => !existsSync(new URL(path, source))),
      [],
    );
  });

  it('has a story and a page of words for every template of furniture', () => {
    const furniture = files
      .filter(path => /^([a-z-]+)\/\1\.html\.ts$/.test(path))
      .map(path => path.replace('.html.ts', ''));
    // Parts of other components, shown in their stories.
    const parts = new Set(['choice/choice', 'icon/icons', 'copy/copy', 'expiry/expiry', 'when/when']);
    const missing = furniture
      .filter(path => !parts.has(path))
      .flatMap(path => [`${path}.stories.ts`, `${path}.md`])
      .filter(path => !existsSync(new URL(path, source)));
    assert.deepEqual(missing, []);
  });

  it('uses no token that does not exist, and no colour of its own', () => {
    for (const path of files.filter(name => name.endsWith('.css'))) {
      const css = read(path);
      const own = new Set([...css.matchAll(/(--kph-[\w-]+)\s*:/g)].map(match => match[1]));
      const used = [...css.matchAll(/var\((--kph-[\w-]+)(\s*,)?/g)]
        .filter(match => !match[2])
        .map(match => match[1] as string);
      const unknown = used.filter(
        name => !tokens.includes(`${name}:`) && !own.has(name) && !/--kph-(alert|print)-/.test(name),
      );
      assert.deepEqual(unknown, [], path);
      assert.deepEqual(
        [...css.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(String).filter(color => color !== '#0000'),
        [],
        path,
      );
    }
  });

  it('styles nothing outside its own elements and classes', () => {
    for (const path of files.filter(name => name.endsWith('.css'))) {
      // Nested rules as they ship: each with all of its selector.
      const flat = transformSync(read(path), {loader: 'css', target: 'chrome105'}).code;
      const rules = flat.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
      const selectors = [...rules]
        .flatMap(match => (match[1] as string).split(/,(?![^(]*\))/))
        .map(text => text.trim());
      // Paper is set for the whole page, and only where <kph-print> has said so.
      const stray = selectors
        .map(text => text.slice(text.lastIndexOf(';') + 1).trim())
        .filter(text => text && !text.startsWith('@') && !/kph|data-kertas|^(from|to|\d+%)$/.test(text));
      assert.deepEqual(stray, [], path);
    }
  });
});
