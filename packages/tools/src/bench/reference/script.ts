import {readFileSync} from 'node:fs';
import {
  allCalledOnLoad,
  bareLit,
  indonesianOnly,
  noShadowStyles,
  tightMarkup,
} from '@kepahiang/components/build-light.js';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {strictly, typescript} from '../../make/rollup.ts';
import {at} from '../../place.ts';

/** A script of the reference page, and what it fetches later when it is needed. */
export interface PageScript {
  readonly name: string;
  readonly code: string;
}

let built: Promise<PageScript[]> | undefined;

async function build(): Promise<PageScript[]> {
  const bundle = await rollup({
    input: {halaman: at('packages/components/src/core.ts')},
    plugins: [
      bareLit,
      noShadowStyles,
      nodeResolve({exportConditions: ['@kepahiang/source', 'production', 'browser', 'import', 'default']}),
      typescript(),
      indonesianOnly,
      tightMarkup,
    ],
    onwarn: strictly,
  });
  const {output} = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  const chunks = output.flatMap(chunk => (chunk.type === 'chunk' ? [chunk] : []));
  return Promise.all(
    chunks.map(async ({fileName, code}) => {
      const compress = {passes: 3, unsafe_arrows: true, pure_getters: true};
      const format = {comments: false, preamble: allCalledOnLoad};
      const result = await minify(code, {module: true, ecma: 2020, compress, format});
      return {name: fileName, code: result.code ?? ''};
    }),
  );
}

/** The script of the reference page as a vendor's build makes it: the first is the page's, others come on demand. */
export function pageScripts(): Promise<readonly PageScript[]> {
  return (built ??= build());
}

/** Its one stylesheet: tokens and the styles of forms. */
export function pageStyle(): string {
  return [
    'packages/tokens/dist/font.css',
    'packages/tokens/dist/tokens.css',
    'packages/components/dist/components.css',
  ]
    .map(path => readFileSync(at(path), 'utf8'))
    .join('\n')
    .replaceAll("url('font/", "url('/aset/font/");
}
