import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {allCalledOnLoad, bareLit, indonesianOnly, tightMarkup} from '@kepahiang/components/build-light.js';
import {strong} from '@kepahiang/components/build-strong.js';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {rollup, type Plugin, type RollupBuild} from 'rollup';
import {filesOf, writeIfChanged} from '../files.ts';
import {at} from '../place.ts';
import {wordSets} from '../words/sets.ts';
import {strictly, typescript} from './rollup.ts';

// Its types speak of a CommonJS module, what Node loads is an ES module.
const terser = terserModule as unknown as typeof terserModule.default;

const components = at('packages/components');
const source = join(components, 'src');
const out = join(components, 'cdn');

/** Folders with an element: each gets a script of its own. */
const elements = filesOf('*/index.ts', source).map(path => dirname(path));

/** English words of every component, which the other scripts leave out, and the English texts of faults. */
async function englishSource(): Promise<string> {
  const catalogue: Record<string, unknown> = {};
  for (const {name, en} of await wordSets()) catalogue[name] = en;
  return `import ${JSON.stringify(join(source, 'texts/en.ts'))};
    import {registerWords} from ${JSON.stringify(join(source, 'texts/words.ts'))};
    registerWords('en', ${JSON.stringify(catalogue)});`;
}

/** Entries that are no files: by name, their source. */
function virtual(entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'virtual',
    resolveId: id => (id in entries ? `\0${id}` : null),
    load: (id): string | null => (id.startsWith('\0') ? (entries[id.slice(1)] ?? null) : null),
  };
}

function bundle(
  input: string | Record<string, string>,
  entries: Readonly<Record<string, string>>,
): Promise<RollupBuild> {
  return rollup({
    input,
    plugins: [
      virtual(entries),
      bareLit,
      nodeResolve({exportConditions: ['@kepahiang/source', 'production', 'browser', 'import', 'default']}),
      typescript(),
      indonesianOnly,
      tightMarkup,
      terser({
        ecma: 2020,
        module: true,
        compress: {passes: 2},
        format: {comments: new RegExp(allCalledOnLoad.slice(2))},
      }),
    ],
    onwarn: strictly,
  });
}

/** Modules of the common script: the others take them from it, so that a page has one registry and one lit. */
async function commonModules(): Promise<Set<string>> {
  const build = await bundle({core: join(source, 'core.ts')}, {});
  const {output} = await build.generate({format: 'es'});
  await build.close();
  return new Set(output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : [])));
}

async function scripts(): Promise<void> {
  const common = await commonModules();
  const entries = {english: await englishSource()};
  const own = elements.filter(name => !common.has(join(source, name, 'index.ts')));
  const input = {
    kepahiang: join(source, 'core.ts'),
    'kepahiang-en': 'english',
    ...Object.fromEntries(own.map(name => [`elements/${name}`, join(source, name, 'index.ts')])),
  };
  const build = await bundle(input, entries);
  await build.write({
    dir: out,
    format: 'es',
    sourcemap: true,
    banner: chunk => (chunk.name === 'kepahiang' ? allCalledOnLoad : ''),
    entryFileNames: '[name].min.js',
    chunkFileNames: chunk =>
      chunk.name === 'kepahiang' ? 'kepahiang.min.js' : 'elements/[name]-[hash].min.js',
    manualChunks: id => (common.has(id) ? 'kepahiang' : undefined),
    minifyInternalExports: true,
  });
  await build.close();
}

/** Every element in one file, for pages that want one request and nothing to choose. */
async function everything(): Promise<void> {
  const all = elements.map(name => `import ${JSON.stringify(join(source, name, 'index.ts'))};`).join('\n');
  const build = await bundle('all', {all: `${all}\n${await englishSource()}`});
  const file = join(out, 'kepahiang-all.min.js');
  await build.write({file, format: 'es', sourcemap: true, inlineDynamicImports: true});
  await build.close();
}

/** The browsers the components' own stylesheet is made for. */
const browsers = ['chrome105', 'safari16', 'firefox110'];

async function style(name: string, parts: readonly string[]): Promise<void> {
  // Who takes these files has a page of their own, with a stylesheet of its own that ours has to stand beside.
  const css = parts.map(path => strong(readFileSync(path, 'utf8'))).join('\n');
  const {code} = await transform(css, {loader: 'css', minify: true, target: browsers, charset: 'utf8'});
  writeIfChanged(join(out, name), code);
}

async function styles(): Promise<void> {
  const tokens = at('packages/tokens/dist');
  const dist = join(components, 'dist');
  const base = [join(tokens, 'font.css'), join(tokens, 'tokens.css'), join(dist, 'fence.css')];
  await style('kepahiang.min.css', [...base, join(dist, 'components.css')]);
  await style('kepahiang-all.min.css', [...base, join(dist, 'all.css')]);
  for (const path of filesOf('*/*.css', source).filter(name => !name.startsWith('fence/'))) {
    const name = basename(path, '.css');
    await style(`elements/${name}.min.css`, [join(dist, path)]);
  }
  cpSync(join(tokens, 'font'), join(out, 'font'), {recursive: true});
}

/** Subresource integrity of a file, as `integrity="…"` wants it. */
export function integrity(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** An import map: names as npm has them, and the hashes that the browser checks of what scripts import themselves. */
function importMap(hashes: Readonly<Record<string, string>>): object {
  const scripts = Object.keys(hashes).filter(name => name.endsWith('.js'));
  const addresses = elements.map((name): [string, string] => {
    const file = `elements/${name}.min.js`;
    return [`@kepahiang/components/${name}/index.js`, `./${file in hashes ? file : 'kepahiang.min.js'}`];
  });
  return {
    imports: {
      '@kepahiang/components/core.js': './kepahiang.min.js',
      '@kepahiang/components/all.js': './kepahiang-all.min.js',
      '@kepahiang/components/texts/en.js': './kepahiang-en.min.js',
      ...Object.fromEntries(addresses),
    },
    integrity: Object.fromEntries(scripts.map(name => [`./${name}`, hashes[name]])),
  };
}

/**
 * The build for pages without a bundler: one script and one stylesheet for forms, a script and a stylesheet for each
 * further component, the hashes to pin them by, and an import map.
 */
export async function buildCdn(): Promise<void> {
  rmSync(out, {recursive: true, force: true});
  mkdirSync(join(out, 'elements'), {recursive: true});
  await scripts();
  await everything();
  await styles();
  const hashes = Object.fromEntries(
    filesOf(['**/*.min.js', '**/*.min.css'], out).map(name => [
      name,
      integrity(readFileSync(join(out, name))),
    ]),
  );
  writeIfChanged(join(out, 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  writeIfChanged(join(out, 'importmap.json'), `${JSON.stringify(importMap(hashes), null, 2)}\n`);
}
