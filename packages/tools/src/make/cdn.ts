import {createHash} from 'node:crypto';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {filesOf, writeIfChanged} from '../files.ts';
import {at} from '../place.ts';
import {strictly, typescript} from './rollup.ts';

// Its types speak of a CommonJS module, what Node loads is an ES module.
const terser = terserModule as unknown as typeof terserModule.default;

const components = at('packages/components');
const out = join(components, 'cdn');

async function script(): Promise<void> {
  const bundle = await rollup({
    input: join(components, 'src/all.ts'),
    plugins: [
      nodeResolve({exportConditions: ['@kepahiang/source', 'production', 'browser', 'import', 'default']}),
      typescript(),
      terser({ecma: 2020, module: true, compress: {passes: 2}, format: {comments: false}}),
    ],
    onwarn: strictly,
  });
  await bundle.write({
    file: join(out, 'kepahiang.min.js'),
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
  });
  await bundle.close();
}

/** The browsers the components' own stylesheet is made for. */
const browsers = ['chrome105', 'safari16', 'firefox110'];

async function style(): Promise<void> {
  const tokens = at('packages/tokens/dist');
  const parts = [
    join(tokens, 'font.css'),
    join(tokens, 'tokens.css'),
    join(components, 'dist/components.css'),
  ];
  const css = parts.map(path => readFileSync(path, 'utf8')).join('\n');
  const {code} = await transform(css, {loader: 'css', minify: true, target: browsers, charset: 'utf8'});
  writeIfChanged(join(out, 'kepahiang.min.css'), code);
  cpSync(join(tokens, 'font'), join(out, 'font'), {recursive: true});
}

/** Subresource integrity of a file, as `integrity="…"` wants it. */
export function integrity(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The build for pages without a bundler: one script, one stylesheet with its font, and the hashes to pin them by. */
export async function buildCdn(): Promise<void> {
  if (!existsSync(join(components, 'src/all.ts'))) return;
  await script();
  await style();
  const hashes = filesOf(['*.min.js', '*.min.css'], out).map(
    name => [name, integrity(readFileSync(join(out, name)))] as const,
  );
  writeIfChanged(join(out, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
