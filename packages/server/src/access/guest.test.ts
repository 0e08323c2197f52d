import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {refusalOf} from '../testing/refusal.ts';
import {suffix} from '../testing/samples.ts';
import {applied, morning, startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

describe('coming back', () => {
  it('needs the number and the last four digits, typed in any way', async () => {
    const {receipt} = await applied(server);
    const citizen = server.visitor();
    const typed = receipt.nomor.toLowerCase().replaceAll('-', ' ');
    const session = await citizen.client.session.guest({body: {nomor: typed, akhiran: suffix}});
    assert.equal(session.nomor, receipt.nomor);
    assert.equal(
      (await citizen.client.applications.get({params: {nomor: receipt.nomor}})).nomor,
      receipt.nomor,
    );
    await citizen.client.session.end();
    assert.equal((await citizen.client.session.me()).jenis, 'tanpa');
  });

  it('closes a number after five wrong guesses, longer each time, and a wrong number behaves alike', async () => {
    server.setNow(morning);
    const {receipt} = await applied(server);
    const guess = (nomor: string, akhiran: string) =>
      server.visitor().client.session.guest({body: {nomor, akhiran}});
    for (const nomor of [receipt.nomor, 'DPMPTSP-2611-000000']) {
      for (let count = 0; count < 5; count += 1)
        assert.equal((await refusalOf(guess(nomor, '0000'))).code, 'wrong-credentials');
      const closed = await refusalOf(guess(nomor, suffix));
      assert.equal(closed.code, 'too-many-attempts');
      assert.equal(closed.retryAfterMs, 900_000);
    }
    server.setNow('2026-11-24T09:15:01+07:00');
    for (let count = 0; count < 5; count += 1) await refusalOf(guess(receipt.nomor, '0000'));
    assert.equal((await refusalOf(guess(receipt.nomor, suffix))).retryAfterMs, 1_800_000);
    server.setNow('2026-11-24T09:45:02+07:00');
    assert.equal((await guess(receipt.nomor, suffix)).nomor, receipt.nomor);
    server.setNow(morning);
  });
});
