import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {Readable} from 'node:stream';
import {fieldId} from '@kepahiang/schemas/messages/field-id.js';
import {fillText} from '@kepahiang/schemas/messages/fill.js';
import {cleanNik, nikFault} from '@kepahiang/schemas/identifiers/nik.js';
import {at} from '../../place.ts';
import type {Given} from './fields.ts';
import {referencePage, resultPage, type PageKind} from './page.ts';
import {pageScripts, pageStyle} from './script.ts';

/** No inline code or style, no eval, no string that becomes markup. */
export const policy: string =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Waits for the test to say that the script may come. */
const late = `globalThis.lanjut = () => import('/aset/halaman.js');`;

/** What a server finds wrong, as any server of a vendor would with the same rules. */
function check(data: FormData): Given {
  const values = Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const nik = cleanNik(values.nik ?? '');
  const fault = nik ? nikFault(nik) : {code: 'isian.kosong'};
  const errors: Record<string, string> = {};
  if (fault) errors.nik = fillText(fault, 'NIK', fieldId);
  if (!values.nama) errors.nama = fillText({code: 'isian.kosong'}, 'Nama lengkap', fieldId);
  return {values, errors};
}

async function posted(request: IncomingMessage): Promise<FormData> {
  const headers = {'content-type': request.headers['content-type'] ?? ''};
  return new Response(Readable.toWeb(request) as ReadableStream, {headers}).formData();
}

function kindOf(query: URLSearchParams): PageKind {
  const script = query.get('skrip');
  return {native: query.has('biasa'), script: script === 'late' || script === 'none' ? script : 'now'};
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://x');
  const send = (type: string, content: string | Buffer): void => {
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    });
    response.end(content);
  };
  const script = (await pageScripts()).find(({name}) => pathname === `/aset/${name}`);
  if (script) return send('text/javascript', script.code);
  if (pathname === '/aset/tunda.js') return send('text/javascript', late);
  if (pathname === '/aset/halaman.css') return send('text/css', pageStyle());
  if (pathname === '/aset/font/public-sans-latin.woff2')
    return send('font/woff2', readFileSync(at('packages/tokens/dist/font/public-sans-latin.woff2')));
  if (pathname === '/kirim') {
    const data = await posted(request);
    const given = check(data);
    if (Object.keys(given.errors).length > 0)
      return send('text/html', referencePage({...kindOf(searchParams), script: 'none'}, given));
    const shown = [...data].map(
      ([name, value]) => [name, typeof value === 'string' ? value : `${value.name}:${value.size}`] as const,
    );
    return send('text/html', resultPage(shown));
  }
  if (pathname === '/lain')
    return send('text/html', '<!doctype html><title>Lain</title><h1>Halaman lain</h1>');
  if (pathname === '/') return send('text/html', referencePage(kindOf(searchParams)));
  response.writeHead(404).end();
}

/** Serves the reference page with a strict policy, and takes what its form posts. */
export async function serveReference(): Promise<{readonly url: string; close(): void}> {
  await pageScripts();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
