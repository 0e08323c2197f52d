import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request as httpRequest} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {asOwner} from '../testing/database.ts';
import {personalDataIn} from '../testing/log-scan.ts';
import {refusalOf} from '../testing/refusal.ts';
import {person, submission} from '../testing/samples.ts';
import {applied, readyAnswers, startTestServer, type TestServer} from '../testing/server.ts';
import {createLog, errorFields} from './log.ts';

let server: TestServer;
let site: string;
before(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'kph-site-'));
  await mkdir(path.join(site, 'assets'));
  await mkdir(path.join(site, 'layanan'));
  const script = 'export const portal = true;\n'.repeat(50);
  await writeFile(
    path.join(site, 'index.html'),
    '<!doctype html><html lang="id"><title>Portal</title><link rel="stylesheet" href="/aset/gaya-A1B2C3D4.css">',
  );
  await writeFile(
    path.join(site, '404.html'),
    '<!doctype html><html lang="id"><title>Tidak ditemukan</title>',
  );
  await writeFile(
    path.join(site, 'layanan', 'index.html'),
    '<!doctype html><html lang="id"><title>Layanan</title>',
  );
  await writeFile(path.join(site, 'assets', 'portal-a1B2c3D4.js'), script);
  await writeFile(path.join(site, 'assets', 'portal-a1B2c3D4.js.br'), brotliCompressSync(script));
  await writeFile(path.join(site, 'assets', 'portal.css'), 'body{}');
  await mkdir(path.join(site, 'aset'));
  await writeFile(path.join(site, 'aset', 'gaya-A1B2C3D4.css'), 'body{}');
  await writeFile(path.join(site, '.env'), 'secret');
  server = await startTestServer({site});
});
after(async () => {
  await server.close();
  await rm(site, {recursive: true});
});

const page = {headers: {accept: 'text/html'}};

/** A request whose path is sent as it is; `fetch` would tidy it up first. */
function rawStatus(rawPath: string): Promise<number> {
  const {hostname, port} = new URL(server.url);
  return new Promise((resolve, reject) => {
    httpRequest({hostname, port, path: rawPath}, response => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end();
  });
}

describe('answers', () => {
  it('of HTML carry the strict policy: no inline, no eval, Trusted Types', async () => {
    const {headers} = await fetch(server.url, page);
    const policy = headers.get('content-security-policy') ?? '';
    const parts = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ];
    for (const part of parts) assert.ok(policy.split('; ').includes(part), part);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.match(headers.get('permissions-policy') ?? '', /geolocation=\(self\)/);
  });

  it('of the API are never kept by a browser and never become a page', async () => {
    const {headers} = await fetch(`${server.url}${apiPrefix}/session`);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
  });

  it('that refuse are problem details with an id that stands in the log', async () => {
    const response = await fetch(`${server.url}${apiPrefix}/payments`);
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    assert.equal(problem['type'], 'urn:kepahiang:masalah:unauthenticated');
    assert.equal(problem['instance'], response.headers.get('x-request-id'));
    assert.ok(server.log.some(line => line.includes(String(problem['instance']))));
  });

  it('to broken JSON, a wrong kind of body, a body too long and an unknown path say what is wrong', async () => {
    const post = async (body: BodyInit, type: string) => {
      const response = await fetch(`${server.url}${apiPrefix}/session/guest`, {
        method: 'POST',
        body,
        headers: {'content-type': type},
      });
      return `${response.status} ${((await response.json()) as {code: string}).code}`;
    };
    assert.equal(await post('{"nomor":', 'application/json'), '400 bad-request');
    assert.equal(await post('nomor=1', 'application/x-www-form-urlencoded'), '415 unsupported-type');
    assert.equal(await post(new Uint8Array([0x22, 0xff, 0x22]), 'application/json'), '400 bad-request');
    assert.equal(await post(`"${'x'.repeat(300_000)}"`, 'application/json'), '413 too-large');
    assert.equal(await post('{"nomor": 5}', 'application/json'), '422 invalid');
    assert.equal((await fetch(`${server.url}${apiPrefix}/tidak-ada`)).status, 404);
  });
});

describe('the site', () => {
  it('is served precompressed, hashed assets for a year, pages checked each time', async () => {
    const asset = await fetch(`${server.url}/assets/portal-a1B2c3D4.js`, {
      headers: {'accept-encoding': 'br'},
    });
    assert.equal(asset.headers.get('content-encoding'), 'br');
    assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.match(await asset.text(), /portal = true/);
    const plain = await fetch(`${server.url}/assets/portal-a1B2c3D4.js`, {
      headers: {'accept-encoding': 'identity'},
    });
    assert.equal(plain.headers.get('content-encoding'), null);
    const home = await fetch(`${server.url}/`, page);
    assert.equal(home.headers.get('cache-control'), 'no-cache');
    const again = await fetch(`${server.url}/`, {headers: {'if-none-match': home.headers.get('etag') ?? ''}});
    assert.equal(again.status, 304);
  });

  it('lends its stylesheet to the pages the server writes itself', async () => {
    const {browser} = server.visitor();
    const html = await (await browser.open('/auth/login')).text();
    assert.match(html, /href="\/aset\/gaya-A1B2C3D4\.css"/);
    const {headers} = await fetch(`${server.url}/aset/gaya-A1B2C3D4.css`);
    assert.match(headers.get('cache-control') ?? '', /immutable/);
  });

  it('knows folders, gives its own page for what is not there, and nothing outside itself', async () => {
    assert.equal(
      (await fetch(`${server.url}/layanan`, {redirect: 'manual'})).headers.get('location'),
      '/layanan/',
    );
    assert.match(await (await fetch(`${server.url}/layanan/`)).text(), /Layanan/);
    const missing = await fetch(`${server.url}/tidak-ada`, page);
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /Tidak ditemukan/);
    for (const trap of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/.env',
      '/%00',
      '/%',
    ])
      assert.equal(await rawStatus(trap), 404, trap);
  });
});

describe('the log', () => {
  it('holds route patterns, never numbers, queries, bodies or addresses', async () => {
    const {citizen, receipt} = await applied(server);
    await citizen.client.applications.get({params: {nomor: receipt.nomor}});
    await fetch(`${server.url}${apiPrefix}/applications?nik=${person.nik}&email=${person.email}`, {
      headers: {'user-agent': person.hp},
    });
    await fetch(`${server.url}/${person.nik}/${encodeURIComponent(person.nama)}`);
    assert.ok(server.log.some(line => line.includes('"/api/v1/applications/:nomor"')));
    assert.deepEqual(personalDataIn(server.log), []);
  });

  it('of an error has its kind and place, not its message: databases quote values in theirs', () => {
    const error = Object.assign(new Error(`duplicate key value (${person.nik})`), {
      code: '23505',
      table: 'application',
      detail: person.nama,
    });
    const line = JSON.stringify(errorFields(error));
    assert.match(line, /"code":"23505"/);
    assert.deepEqual(personalDataIn([line]), []);
  });

  it('loses what is personal in any text that reaches it: messages, names of errors, fields and what lies in them', () => {
    const lines: string[] = [];
    const log = createLog({write: line => void lines.push(line)});
    const said = `NIK ${person.nik}, HP 081200004321, email ${person.email}, NPWP 00.170.800.7-327.000`;
    const error = Object.assign(new Error(said), {name: said, code: said});
    log.error({event: 'error', error: errorFields(error), inner: {list: [said], [said]: 1}}, said);
    log.warn(said);
    log.error(error);
    assert.equal(lines.length, 3);
    assert.deepEqual(personalDataIn(lines), []);
    assert.match(lines[1] ?? '', /"NIK \[NIK\], HP \[HP\], email \[EMAIL\], NPWP \[NPWP\]"/);
    for (const line of lines) assert.ok(JSON.parse(line));
  });

  it('keeps random ids, amounts and the numbers of documents whole', () => {
    const lines: string[] = [];
    const kept = {
      id: '08123456-7890-4081-8123-081234567890',
      sp2d: '00123/SP2D/LS/2026',
      amount: 'Rp812345678',
    };
    createLog({write: line => void lines.push(line)}).info({event: 'x', ...kept});
    assert.partialDeepStrictEqual(JSON.parse(lines[0] ?? ''), kept);
  });

  it('holds nothing of a request that broke the server in the middle', async () => {
    const citizen = server.visitor();
    const body = submission(
      await readyAnswers(citizen, {judul: `Telepon 081200004321, ${person.email}, ${person.nik}`}),
    );
    const {url} = server.database;
    await asOwner(url, 'ALTER TABLE application ADD CONSTRAINT broken CHECK (number IS NULL) NOT VALID');
    const before = server.log.length;
    try {
      const refused = await refusalOf(citizen.client.applications.submit({body}));
      assert.equal(refused.status, 500);
    } finally {
      await asOwner(url, 'ALTER TABLE application DROP CONSTRAINT broken');
    }
    const since = server.log.slice(before);
    assert.ok(since.some(line => line.includes('"event":"error"')));
    assert.deepEqual(personalDataIn(since), []);
  });

  it('scanner itself sees what it should', () => {
    for (const bad of [
      person.nik,
      person.hp,
      person.email,
      person.nama,
      '0812-0000-4321'.replaceAll('-', ''),
      '190001011925011001',
      'DPMPTSP-2611-7K3QX9',
      '10.1.2.3',
      '0000000001',
      '1330000000003',
    ]) {
      assert.notDeepEqual(personalDataIn([`{"event":"x","text":"${bad}"}`]), [], bad);
    }
    const ours = [
      '0'.repeat(64),
      `${'1234567890123456'.padEnd(63, 'ab')}c`,
      '12345678-1234-1234-1234-123456789012',
    ];
    assert.deepEqual(personalDataIn(ours), [], 'hashes and ids of our own are not people');
  });
});
