import {readFileSync} from 'node:fs';
import {basename, dirname, join, normalize} from 'node:path';
import {readJson} from '../packages.ts';
import {at} from '../place.ts';
import {importsOf} from '../rooms/imports.ts';
import {brotliSize, partsOf, type Weight} from './bundle.ts';

/** The static site as it is served. */
export const site: string = at('packages/portal/dist/site');

/** What a page makes the browser fetch before it works: its scripts with all they import, and its stylesheets. */
export interface PageWeight {
  readonly script: Weight;
  readonly style: Weight;
  /** @unit byte, brotli */
  readonly html: number;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Addresses of the files a page names itself. */
function named(html: string): {scripts: string[]; styles: string[]} {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const scripts = tags.filter(tag => tag.startsWith('<script') || /rel="modulepreload"/.test(tag));
  const styles = tags.filter(tag => /rel="stylesheet"/.test(tag));
  return {
    scripts: scripts.flatMap(tag => attribute(tag, 'src') ?? attribute(tag, 'href') ?? []),
    styles: styles.flatMap(tag => attribute(tag, 'href') ?? []),
  };
}

function fileOf(page: string, address: string): string {
  const path = address.startsWith('/') ? address.slice(1) : normalize(join(dirname(page), address));
  return path.replace(/[?#].*$/, '');
}

/** A script and everything it imports at once; what it imports later, on demand, is not waited for. */
function withImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const {from, dynamic} of importsOf(join(site, file)))
    if (!dynamic) withImports(fileOf(file, from), seen);
}

/** What the portal's bundler noted of a script: bytes before minifying by module. */
interface BuiltScript {
  readonly file: string;
  readonly parts: Readonly<Record<string, number>>;
}

function scriptParts(scripts: readonly string[]): Weight['parts'] {
  const built = readJson<readonly BuiltScript[]>(at('packages/portal/dist/meta.json'));
  const sums = built
    .filter(({file}) => scripts.some(script => basename(script) === file))
    .flatMap(({parts}) =>
      Object.entries(parts).map(([path, bytes]) => [path, {bytesInOutput: bytes}] as const),
    );
  return partsOf(Object.fromEntries(sums));
}

function weightOf(paths: readonly string[], parts: Weight['parts']): Weight {
  const contents = paths.map(path => readFileSync(join(site, path)));
  return {
    minified: contents.reduce((sum, content) => sum + content.length, 0),
    brotli: contents.reduce((sum, content) => sum + brotliSize(content), 0),
    parts,
  };
}

/** Weighs a page of the built site: `layanan/x/isi/index.html`. */
export function pageWeight(page: string): PageWeight {
  const html = readFileSync(join(site, page), 'utf8');
  const {scripts, styles} = named(html);
  const seen = new Set<string>();
  for (const address of scripts) withImports(fileOf(page, address), seen);
  const styleFiles = styles.map(address => fileOf(page, address));
  return {
    script: weightOf([...seen], scriptParts([...seen])),
    style: weightOf(
      styleFiles,
      styleFiles.map(name => ({name, bytes: readFileSync(join(site, name)).length})),
    ),
    html: brotliSize(html),
  };
}
