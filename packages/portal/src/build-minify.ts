import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {minify, type MinifyOptions} from 'terser';

const options: MinifyOptions = {
  module: true,
  ecma: 2022,
  compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true},
  format: {comments: false},
};

/** Minifying is most of the build's time, and most scripts are the same as the last time. May be deleted at will. */
const cache = path.join(
  fileURLToPath(new URL('../../../', import.meta.url)),
  'node_modules/.cache/kepahiang/minified',
);

/** The script as small as it gets; the same script is not minified twice. */
export async function minified(code: string): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([options, 'twice']))
    .update(code)
    .digest('hex');
  const place = path.join(cache, `${key}.js`);
  const known = await readFile(place, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  // What the first round has put together, the second can still shorten.
  const {code: once = ''} = await minify(code, options);
  const {code: small = ''} = await minify(once, options);
  await mkdir(cache, {recursive: true});
  await writeFile(place, small);
  return small;
}
