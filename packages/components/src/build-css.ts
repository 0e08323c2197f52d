import {readdirSync, readFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';

const source = new URL('./', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

// Phones in use here run browsers some years old; esbuild prefixes and lowers what those do not know.
const target = ['chrome105', 'safari16', 'firefox110'];

async function minify(css: string): Promise<string> {
  return (await transform(css, {loader: 'css', minify: true, target})).code;
}

/** Every stylesheet of the package; the base first, because the others refine it. */
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.css'))
  .sort(
    (first, second) =>
      Number(second.startsWith('base')) - Number(first.startsWith('base')) || first.localeCompare(second),
  );

let all = '';
for (const file of files) {
  const css = readFileSync(new URL(file, source), 'utf8');
  all += css;
  const place = new URL(file, dist);
  mkdirSync(new URL('./', place), {recursive: true});
  writeFileSync(place, await minify(css));
}
writeFileSync(new URL('components.css', dist), await minify(all));
