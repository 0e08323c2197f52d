import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {commonEn} from './common-en.ts';
import {commonId} from './common-id.ts';
import {idMessages} from './id.ts';

const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const folders = ['survey', 'complaint', 'privacy', 'letter', 'attachment', 'queue', 'health'];
const refused = ['svg', 'html', 'heic', 'makro', 'arsip', 'program'].map(kind => `berkas.${kind}`);

describe('texts of the common rules', () => {
  it('speak of the same codes and the same things in both languages', () => {
    assert.deepEqual(Object.keys(commonEn), Object.keys(commonId));
    for (const [code, text] of Object.entries(commonId))
      assert.deepEqual(placeholders(commonEn[code]), placeholders(text), code);
  });
  it('say in whole sentences what to do', () => {
    for (const [code, text] of [...Object.entries(commonId), ...Object.entries(commonEn)]) {
      assert.match(text, /^(?:\p{Lu}|\{Label\})/u, code);
      assert.match(text, /[.?]$/, code);
      assert.doesNotMatch(text, /tidak valid|tidak sah|\binvalid\b| {2}/i, code);
    }
  });
  it('exist for every code the common rules give', () => {
    const sources = folders
      .flatMap(folder =>
        readdirSync(new URL(`../${folder}/`, import.meta.url)).map(file => `${folder}/${file}`),
      )
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map(file => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
    const given = sources.flatMap(source => [
      ...source.matchAll(/(?:finding\(\s*|return )'([a-z]+\.[a-z_]+)'/g),
    ]);
    const codes = [...given.map(match => match[1]!), ...refused];
    assert.ok(codes.length > 30);
    for (const code of codes) assert.ok(code in {...idMessages, ...commonId}, code);
  });
});
