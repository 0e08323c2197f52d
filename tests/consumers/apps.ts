import {mkdir, symlink} from 'node:fs/promises';
import {cpSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {compileScript, parse} from 'vue/compiler-sfc';
import {at} from '../../packages/tools/src/place.ts';
import type {Consumer} from '../packaging/consumer.ts';

/**
 * Gives a consumer the framework that our own tests have: the tests run where no registry is. The packages under test
 * come from their tarballs all the same.
 */
export async function lend({folder}: Consumer, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), {recursive: true});
    await symlink(at('node_modules', name), place, 'junction');
  }
}

/** Copies a file of an app that lies beside this one into the consumer. */
export async function take(consumer: Consumer, path: string): Promise<void> {
  await consumer.write(path, readFileSync(join(import.meta.dirname, path), 'utf8'));
}

/** Files compiled as strictly as we compile our own, by TypeScript or by what a framework brings in its place. */
export async function compile(
  consumer: Consumer,
  files: readonly string[],
  {
    compiler = 'tsc',
    ...options
  }: {readonly compiler?: 'tsc' | 'vue-tsc'; readonly [option: string]: unknown} = {},
): Promise<void> {
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    strict: true,
    noEmit: true,
    // Types of the frameworks are not ours to judge, ours are: a fault in one of them shows where it is used.
    skipLibCheck: true,
    types: [],
    ...options,
  };
  await consumer.write(
    'tsconfig.json',
    JSON.stringify({compilerOptions, vueCompilerOptions: {strictTemplates: true}, files}),
  );
  await consumer.run(at('node_modules/.bin', compiler), '-p', '.');
}

/** A `.vue` file as a module, its template compiled: a strict policy forbids doing that in the browser. */
const vueFiles: Plugin = {
  name: 'vue-files',
  setup(bundler) {
    bundler.onLoad({filter: /\.vue$/}, ({path}) => {
      const {descriptor} = parse(readFileSync(path, 'utf8'), {filename: path});
      const compilerOptions = {isCustomElement: (tag: string) => tag.startsWith('kph-')};
      const {content} = compileScript(descriptor, {
        id: 'uji',
        inlineTemplate: true,
        templateOptions: {compilerOptions},
      });
      return {contents: content, loader: 'ts', resolveDir: dirname(path)};
    });
  },
};

/** Bundles an app as a vendor would and puts it on a page beside our stylesheet. */
export async function bundlePage(consumer: Consumer, entry: string): Promise<string> {
  const name = entry.replace(/\.\w+$/, '');
  const site = join(consumer.folder, 'situs', name);
  await build({
    entryPoints: [join(consumer.folder, entry)],
    outfile: join(site, 'aplikasi.js'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [vueFiles],
    logLevel: 'error',
  });
  const cdn = join(consumer.folder, 'node_modules/@kepahiang/components/cdn');
  for (const file of ['kepahiang.min.css', 'font'])
    cpSync(join(cdn, file), join(site, file), {recursive: true});
  await consumer.write(
    join('situs', name, 'index.html'),
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Coba</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="kepahiang.min.css">
    <script type="module" src="aplikasi.js"></script></head><body><main></main></body></html>`,
  );
  return site;
}
