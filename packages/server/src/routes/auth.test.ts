import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {demoAccounts} from '../demo/accounts.ts';
import {plainPage} from '../http/html.ts';
import {embeddedIssuer, issuerPath} from '../demo/issuer.ts';
import {Browser} from '../testing/browser.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';
import {safeBack} from './auth.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer({demoPassword: 'kata-sandi-uji'});
});
after(() => server.close());

async function signIn(username: string, password = 'kata-sandi-uji') {
  const who = server.visitor();
  const page = await who.browser.signIn(username, password);
  return {...who, page};
}

describe('signing in', () => {
  it('works for every demo account, with its roles and its office', async () => {
    for (const account of demoAccounts) {
      const {client} = await signIn(account.username);
      const {peran, opd, nama} = await client.session.me();
      assert.deepEqual({peran, opd, nama}, {peran: account.roles, opd: account.opd, nama: account.name});
    }
  });

  it('goes over the issuer with code, PKCE, state and nonce, and asks who it is each time', async () => {
    const {browser} = server.visitor();
    const response = await browser.fetch('/auth/login');
    const url = new URL(response.headers.get('location') ?? '');
    const asked = Object.fromEntries(url.searchParams);
    assert.equal(asked['response_type'], 'code');
    assert.equal(asked['code_challenge_method'], 'S256');
    assert.equal(asked['prompt'], 'login');
    for (const name of ['state', 'nonce', 'code_challenge'])
      assert.ok((asked[name] ?? '').length >= 43, name);
    assert.match(
      response.headers.getSetCookie()[0] ?? '',
      /^kph_masuk=.*; Path=\/auth; HttpOnly; SameSite=Lax$/,
    );
  });

  it('shows an Indonesian page without script, and keeps the name after a wrong password', async () => {
    const {page, client} = await signIn('verifikator.dpmptsp', 'salah');
    const html = await page.text();
    assert.equal(page.status, 422);
    assert.match(html, /<html lang="id">/);
    assert.match(html, /role="alert"/);
    assert.match(html, /value="verifikator\.dpmptsp"/);
    assert.doesNotMatch(html, /<script|style=/);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal((await client.session.me()).jenis, 'tanpa');
  });

  it('makes what was typed harmless', async () => {
    const {page} = await signIn('"><img src=x>', 'salah');
    assert.doesNotMatch(await page.text(), /<img/);
  });

  it('leads back to where the officer came from, and never to another site', async () => {
    const who = await signIn('loket.pupr');
    assert.equal(new URL(who.page.url).pathname, '/petugas/masuk');
    assert.equal(
      safeBack('/petugas/permohonan/?status=verifikasi'),
      '/petugas/permohonan/?status=verifikasi',
    );
    for (const trap of [
      'https://contoh.example',
      '//contoh.example',
      '/\\contoh.example',
      'javascript:alert(1)',
      '',
      undefined,
    ]) {
      assert.equal(safeBack(trap), '/petugas/');
    }
  });

  it('refuses a callback that this browser did not begin, and one with another state', async () => {
    const stranger = new Browser(server.url);
    assert.equal((await stranger.fetch('/auth/callback?code=abc&state=def')).status, 400);
    await stranger.fetch('/auth/login');
    const forged = await stranger.fetch('/auth/callback?code=abc&state=def');
    assert.equal(forged.status, 400);
    assert.match(await forged.text(), /Masuk tidak berhasil/);
  });

  it('gives a session that scripts cannot read and the database cannot give away', async () => {
    const {browser} = await signIn('admin.rsud');
    const token = browser.cookies.get('kph_sesi') ?? '';
    assert.ok(token.length >= 43);
    const {rows} = await server.running.context.pool.query(
      "SELECT encode(token_hash, 'hex') AS hash FROM session",
    );
    assert.ok(rows.every((row: {hash: string}) => !row.hash.includes(Buffer.from(token).toString('hex'))));
  });

  it('ends: signing out, and at the end of a working day', async () => {
    const {browser, client} = await signIn('kabid.rsud');
    assert.equal((await browser.post('/auth/logout', new URLSearchParams())).status, 303);
    assert.equal((await client.session.me()).jenis, 'tanpa');
    const late = await signIn('kabid.rsud');
    server.setNow('2026-11-24T18:59:59+07:00');
    assert.equal((await late.client.session.me()).jenis, 'petugas');
    server.setNow('2026-11-24T19:00:01+07:00');
    assert.equal((await late.client.session.me()).jenis, 'tanpa');
  });
});

describe('an issuer of our own', () => {
  it('takes the place of the embedded one by configuration, and its demo accounts are gone', async () => {
    const client = {clientId: 'portal-kepahiang', clientSecret: 'rahasia-uji-yang-cukup-panjang'};
    const house = createServer();
    await new Promise<void>(resolve => house.listen(0, '127.0.0.1', resolve));
    const origin = `http://localhost:${(house.address() as AddressInfo).port}`;
    const own = await startTestServer({issuer: {issuer: `${origin}${issuerPath}`, ...client}});
    const handler = embeddedIssuer({
      origins: [origin, own.url],
      ...client,
      password: 'lain',
      frame: (title, body) => plainPage(title, body, '/x.css'),
    });
    house.on('request', handler);
    const {browser, client: api} = own.visitor();
    const page = await browser.signIn('verifikator.dinkes', 'lain');
    assert.equal(new URL(page.url).origin, own.url);
    assert.equal((await api.session.me()).opd, 'dinkes');
    assert.equal((await fetch(`${own.url}${issuerPath}/.well-known/openid-configuration`)).status, 404);
    house.closeAllConnections();
    house.close();
    const late = await own.visitor().browser.fetch('/auth/login');
    assert.equal(late.status, 302, 'the issuer is known; being away is its own matter');
    await own.close();
  });

  it('that cannot be reached gives a page that says to try again', async () => {
    const own = await startTestServer({
      issuer: {issuer: 'http://127.0.0.1:1/', clientId: 'x', clientSecret: 'y'},
    });
    const response = await own.visitor().browser.fetch('/auth/login');
    assert.equal(response.status, 400);
    assert.match(await response.text(), /Masuk tidak berhasil/);
    await own.close();
  });
});
