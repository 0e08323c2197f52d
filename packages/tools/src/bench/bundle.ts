import {brotliCompressSync, constants} from 'node:zlib';
import {build, type Plugin} from 'esbuild';
import {at} from '../place.ts';

/** Weight of something as it travels. */
export interface Weight {
  /** @unit byte */
  readonly minified: number;
  /** @unit byte */
  readonly brotli: number;
  /** Minified bytes by package, the heaviest first. Packages share one compression, so there is no brotli of a part. */
  readonly parts: readonly {readonly name: string; readonly bytes: number}[];
}

/** Bytes after brotli at its best, as our server sends static files. */
export function brotliSize(content: Uint8Array | string): number {
  const buffer = Buffer.from(content);
  return brotliCompressSync(buffer, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length},
  }).length;
}

/** `…/node_modules/lit-html/x.js` → `lit-html`; `…/packages/schemas/src/x.ts` → `@kepahiang/schemas`. */
export function partOf(path: string): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (installed?.[1] !== undefined) return installed[1];
  const room = /packages\/([^/]+)\//.exec(path);
  return room?.[1] === undefined ? path : `@kepahiang/${room[1]}`;
}

/** Sums bytes by package. */
export function partsOf(inputs: Readonly<Record<string, {bytesInOutput: number}>>): Weight['parts'] {
  const sums = new Map<string, number>();
  for (const [path, {bytesInOutput}] of Object.entries(inputs)) {
    const name = partOf(path);
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  return [...sums]
    .map(([name, bytes]) => ({name, bytes}))
    .filter(({bytes}) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

/**
 * Weight of a page's script: what a vendor's bundler makes of `code`, everything it imports included.
 *
 * @param room - Folder under `packages/` from which the imports are resolved.
 * @param plugins - Of esbuild, to leave something out that is not to be weighed.
 */
export async function bundleWeight(code: string, room = 'portal', plugins: Plugin[] = []): Promise<Weight> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: code, resolveDir: at('packages', room), loader: 'ts'},
    plugins,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@kepahiang/source', 'production', 'browser', 'module'],
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    metafile: true,
    outfile: 'out.js',
    logLevel: 'silent',
  });
  const content = outputFiles[0]?.contents ?? new Uint8Array();
  const [output] = Object.values(metafile.outputs);
  return {minified: content.length, brotli: brotliSize(content), parts: partsOf(output?.inputs ?? {})};
}

/** Leaves the rows of the regency's places out: its name, code and box stay. */
export const withoutPlaces: Plugin = {
  name: 'without-places',
  setup(bundler) {
    bundler.onLoad({filter: /schemas\/src\/wilayah\/kepahiang\.ts$/}, () => ({
      contents: `export const kepahiang = {code: '17.08', name: '', version: '', source: '',
        box: {south: -3.83, north: -3.47, west: 102.41, east: 102.84}, centre: {lat: 0, lon: 0}, kecamatan: []};`,
      loader: 'ts',
    }));
  },
};
