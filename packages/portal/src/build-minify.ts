import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {minify, type MinifyOptions} from 'terser';

const options: MinifyOptions = {module: true, ecma: 2020, compress: {passes: 2}, format: {comments: false}};

/** Minifying is most of the build's time, and most scripts are the same as the last time. May be deleted at will. */
const cache = path.join(
  fileURLToPath(new URL('../../../', import.meta.url)),
  'node_modules/.cache/kepahiang/minified',
);

/** The script as small as it gets; the same script is not minified twice. */
export async function minified(code: string): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(options)).update(code).digest('hex');
  const place = path.join(cache, `${key}.js`);
  const known = await readFile(place, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const {code: small = ''} = await minify(code, options);
  await mkdir(cache, {recursive: true});
  await writeFile(place, small);
  return small;
}
