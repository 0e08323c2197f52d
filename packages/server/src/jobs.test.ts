import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {advanceWaiting, sweep} from './jobs.ts';
import {seed} from './seed.ts';
import {suffix} from './testing/samples.ts';
import {act, applied, morning, startTestServer, uploadPdf, type TestServer} from './testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

async function stateOf(nomor: string): Promise<string> {
  const {client} = server.visitor();
  await client.session.guest({body: {nomor, akhiran: suffix}});
  return (await client.applications.get({params: {nomor}})).status;
}

describe('what the system does by itself', () => {
  it('lets a correction lapse after ten working days, and not before', async () => {
    const {receipt} = await applied(server);
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    const butir = [{path: 'judul', catatan: 'Lengkapi judulnya.'}];
    await act(await server.officer('verifikator.dpmptsp'), receipt.nomor, 'minta_perbaikan', {butir});
    server.setNow('2026-12-08T23:00:00+07:00'); // the tenth working day
    await advanceWaiting(server.running.context);
    assert.equal(await stateOf(receipt.nomor), 'perlu_perbaikan');
    server.setNow('2026-12-09T00:01:00+07:00');
    await advanceWaiting(server.running.context);
    assert.equal(await stateOf(receipt.nomor), 'kedaluwarsa');
    server.setNow(morning);
  });

  it('closes what was issued after thirty days', async () => {
    const {receipt} = await applied(server);
    for (const [desk, event] of [
      ['loket', 'terima_berkas'],
      ['verifikator', 'berkas_lengkap'],
      ['kabid', 'setujui'],
      ['kepala', 'tandatangani'],
    ] as const) {
      await act(await server.officer(`${desk}.dpmptsp`), receipt.nomor, event);
    }
    server.setNow('2026-12-24T08:59:00+07:00');
    await advanceWaiting(server.running.context);
    assert.equal(await stateOf(receipt.nomor), 'terbit');
    server.setNow('2026-12-24T09:01:00+07:00');
    await advanceWaiting(server.running.context);
    assert.equal(await stateOf(receipt.nomor), 'selesai');
    server.setNow(morning);
  });

  it('throws away sessions that ended, files never sent and answers to old requests, and nothing else', async () => {
    const {receipt} = await applied(server);
    await uploadPdf(server.visitor(), 'proposal');
    const {pool} = server.running.context;
    const count = async (table: string) =>
      Number((await pool.query<{count: string}>(`SELECT count(*) FROM ${table}`)).rows[0]?.count);
    const applications = await count('application');
    server.setNow('2027-01-15T09:00:00+07:00');
    await sweep(server.running.context);
    assert.equal(await count('session'), 0);
    assert.equal(await count('idempotency'), 0);
    assert.equal(await count('attachment WHERE application_id IS NULL'), 0);
    assert.equal(await count('application'), applications);
    assert.equal(await stateOf(receipt.nomor), 'diajukan');
    server.setNow(morning);
  });

  it('gives every pilot its opening entry once, however often it starts', async () => {
    await seed(server.running.context);
    await seed(server.running.context);
    const {rows} = await server.running.context.pool.query(
      'SELECT skpd, no, tanggal, saldo FROM bku_entry ORDER BY skpd',
    );
    const expected = ['dinkes', 'dpmptsp', 'pupr', 'rsud'].map(skpd => ({
      skpd,
      no: 1,
      tanggal: '2026-11-01',
      saldo: '50000000.00',
    }));
    assert.deepEqual(rows, expected);
  });
});
