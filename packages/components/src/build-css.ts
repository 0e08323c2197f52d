import {readdirSync, readFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {strong} from './build-strong.ts';

const source = new URL('./', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

// Phones in use here run browsers some years old; esbuild prefixes and lowers what those do not know.
const target = ['chrome105', 'safari16', 'firefox110'];

async function minify(css: string): Promise<string> {
  return (await transform(css, {loader: 'css', minify: true, target})).code.trim();
}

/**
 * Folders whose styles are in `components.css`: frame, text, fields, form flow, messages. Every page of a service needs
 * them. The styles of other components are files of their own, and `all.css` has everything.
 */
const core = new Set([
  'base',
  'alert',
  'back-link',
  'breadcrumb',
  'button',
  'choice',
  'copy',
  'details',
  'dialog',
  'error-summary',
  'expiry',
  'field-element',
  'footer',
  'form',
  'geo-field',
  'header',
  'inset',
  'list-field',
  'official-banner',
  'select-field',
  'skip-link',
  'status-tag',
  'stepper',
  'summary-list',
  'textarea-field',
  'upload-field',
  'when',
]);

/** Only for pages with another stylesheet: a page of ours needs neither the fence nor rules that outweigh a theme. */
const fence = 'fence/fence.css';

/** Every stylesheet of the package; the base first, because the others refine it. */
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.css') && name !== fence)
  .sort(
    (first, second) =>
      Number(second.startsWith('base')) - Number(first.startsWith('base')) || first.localeCompare(second),
  );

let all = '';
let common = '';
for (const file of files) {
  const css = readFileSync(new URL(file, source), 'utf8');
  all += css;
  if (core.has(file.split('/')[0] ?? '')) common += css;
  const place = new URL(file, dist);
  mkdirSync(new URL('./', place), {recursive: true});
  writeFileSync(place, await minify(css));
}
const everything = await minify(all);
const fenced = await minify(readFileSync(new URL(fence, source), 'utf8'));
writeFileSync(new URL('components.css', dist), await minify(common));
writeFileSync(new URL('all.css', dist), everything);
writeFileSync(new URL('fence.css', dist), fenced);
writeFileSync(new URL('beside.css', dist), fenced + strong(everything));
