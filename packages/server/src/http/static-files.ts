import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {MiddlewareHandler} from 'hono';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

interface StaticFile {
  readonly type: string;
  readonly cache: string;
  readonly etag: string;
  /** Path of the file in each encoding there is. */
  readonly encodings: Readonly<Partial<Record<'br' | 'gzip' | 'identity', string>>>;
}

/** In these folders a name with a content hash in it never changes its content. */
const hashed = /^\/(assets|aset)\/.*[-.][A-Za-z0-9_]{8,}\.\w+$/;

/** Reads a folder once. What is not in this list is not served, whatever the path says. */
function listSite(directory: string): ReadonlyMap<string, StaticFile> {
  const found = new Map<string, StaticFile>();
  const names = new Set(
    readdirSync(directory, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name)),
  );
  for (const file of names) {
    const type = types[path.extname(file)];
    if (!type) continue;
    const url = `/${path.relative(directory, file).split(path.sep).join('/')}`;
    const encodings = {
      identity: file,
      ...(names.has(`${file}.br`) && {br: `${file}.br`}),
      ...(names.has(`${file}.gz`) && {gzip: `${file}.gz`}),
    };
    const etag = createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22);
    found.set(url, {
      type,
      encodings,
      etag,
      cache: hashed.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  }
  return found;
}

function encodingFor(file: StaticFile, accepted: string): 'br' | 'gzip' | 'identity' {
  if (file.encodings.br && /\bbr\b/.test(accepted)) return 'br';
  return file.encodings.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function answer(file: StaticFile, request: Request, status: 200 | 404): Response {
  const encoding = encodingFor(file, request.headers.get('accept-encoding') ?? '');
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.cache,
    etag: `"${file.etag}-${encoding}"`,
    vary: 'accept-encoding',
  });
  if (status === 200 && request.headers.get('if-none-match') === headers.get('etag'))
    return new Response(null, {status: 304, headers});
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  const body = request.method === 'HEAD' ? null : readFileSync(file.encodings[encoding]!);
  return new Response(body, {status, headers});
}

/** Serves a built site: precompressed where it is, assets for a year, pages checked each time. */
export function staticSite(directory: string): MiddlewareHandler {
  const files = listSite(directory);
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    let wanted: string;
    try {
      wanted = decodeURIComponent(c.req.path);
    } catch {
      return next();
    }
    const file = files.get(wanted) ?? files.get(`${wanted.replace(/\/$/, '')}/index.html`);
    if (file && !wanted.endsWith('/') && !files.has(wanted)) return c.redirect(`${c.req.path}/`, 301);
    if (file) return answer(file, c.req.raw, 200);
    await next();
    const notFound = files.get('/404.html');
    if (c.res.status === 404 && notFound && c.req.header('accept')?.includes('text/html'))
      c.res = answer(notFound, c.req.raw, 404);
    return undefined;
  };
}

/** The stylesheet the front page of a site uses, for pages the server writes itself. */
export function siteStylesheet(directory: string): string | undefined {
  const links = readFileSync(path.join(directory, 'index.html'), 'utf8').match(/<link [^<>]*>/g) ?? [];
  const link = links.find(one => /\brel="?stylesheet/.test(one));
  return link && /\bhref="([^"]+)"/.exec(link)?.[1];
}
