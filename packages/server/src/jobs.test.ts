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

/** An application that waits for its corrections. */
async function paused(): Promise<string> {
  const {receipt} = await applied(server);
  await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
  const butir = [{path: 'judul', catatan: 'Lengkapi judulnya.'}];
  await act(await server.officer('verifikator.dpmptsp'), receipt.nomor, 'minta_perbaikan', {butir});
  return receipt.nomor;
}

/** Puts an application into a state, as if an officer had done so now. */
async function moveTo(nomor: string, state: string): Promise<void> {
  const {pool, clock} = server.running.context;
  await pool.query(
    `WITH moved AS (UPDATE application SET state = $2 WHERE number = $1 RETURNING id)
     INSERT INTO application_event (application_id, at, event, from_state, to_state, role)
     SELECT id, $3, 'rekomendasi_setuju', 'pemeriksaan_teknis', $2, 'tim_teknis' FROM moved`,
    [nomor, state, clock()],
  );
}

async function runAt(instant: string): Promise<void> {
  server.setNow(instant);
  await advanceWaiting(server.running.context);
}

/** What the citizen reads of the warnings. */
async function warningsOf(nomor: string): Promise<(string | null)[]> {
  const {client} = server.visitor();
  await client.session.guest({body: {nomor, akhiran: suffix}});
  const {riwayat} = await client.applications.get({params: {nomor}});
  return riwayat.filter(line => line.peristiwa === 'peringatan').map(line => line.catatan);
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
    await runAt('2026-12-24T23:59:00+07:00'); // the thirtieth day
    assert.equal(await stateOf(receipt.nomor), 'terbit');
    await runAt('2026-12-25T00:01:00+07:00');
    assert.equal(await stateOf(receipt.nomor), 'selesai');
    server.setNow(morning);
  });

  it('warns on the seventh working day, once, in words the citizen sees', async () => {
    const nomor = await paused();
    await runAt('2026-12-02T23:59:00+07:00');
    assert.deepEqual(await warningsOf(nomor), []);
    const expected =
      'Kirim perbaikan paling lambat 8 Desember 2026. Sesudah itu permohonan kedaluwarsa dan harus diajukan dari awal.';
    for (const instant of [
      '2026-12-03T00:10:00+07:00',
      '2026-12-03T00:20:00+07:00',
      '2026-12-07T08:00:00+07:00',
    ]) {
      await runAt(instant);
      assert.deepEqual(await warningsOf(nomor), [expected], instant);
    }
    assert.equal(await stateOf(nomor), 'perlu_perbaikan');
    await runAt('2026-12-09T00:01:00+07:00');
    assert.equal(await stateOf(nomor), 'kedaluwarsa');
    server.setNow(morning);
  });

  it('lets nothing lapse on the day of its warning, also when it could not run for weeks', async () => {
    const nomor = await paused();
    await runAt('2026-12-21T10:00:00+07:00');
    assert.match((await warningsOf(nomor))[0] ?? '', /paling lambat 21 Desember 2026/);
    await runAt('2026-12-21T23:59:00+07:00');
    assert.equal(await stateOf(nomor), 'perlu_perbaikan');
    await runAt('2026-12-22T00:01:00+07:00');
    assert.equal(await stateOf(nomor), 'kedaluwarsa');
    assert.equal((await warningsOf(nomor)).length, 1);
    server.setNow(morning);
  });

  it('waits thirty calendar days for a payment and warns on the twenty-fifth', async () => {
    const {receipt} = await applied(server);
    await moveTo(receipt.nomor, 'menunggu_pembayaran');
    await runAt('2026-12-18T23:59:00+07:00');
    assert.deepEqual(await warningsOf(receipt.nomor), []);
    await runAt('2026-12-19T00:01:00+07:00');
    assert.match(
      (await warningsOf(receipt.nomor))[0] ?? '',
      /^Bayar retribusi paling lambat 24 Desember 2026\./,
    );
    await runAt('2026-12-24T23:59:00+07:00');
    assert.equal(await stateOf(receipt.nomor), 'menunggu_pembayaran');
    await runAt('2026-12-25T00:01:00+07:00');
    assert.equal(await stateOf(receipt.nomor), 'kedaluwarsa');
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
