import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {assertKept, refusalOf} from '../testing/refusal.ts';
import {person, suffix} from '../testing/samples.ts';
import {act, applied, morning, startTestServer, uploadPdf, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

/** The citizen of an application, come back with its number and the last four digits. */
async function returning(nomor: string) {
  const citizen = server.visitor();
  await citizen.client.session.guest({body: {nomor, akhiran: suffix}});
  return citizen;
}

/** An application that lacks only its signature. */
async function toBeSigned(): Promise<string> {
  const {receipt} = await applied(server);
  for (const [desk, event] of [
    ['loket', 'terima_berkas'],
    ['verifikator', 'berkas_lengkap'],
    ['kabid', 'setujui'],
  ] as const) {
    await act(await server.officer(`${desk}.dpmptsp`), receipt.nomor, event);
  }
  return receipt.nomor;
}

describe('the course of an application', () => {
  it('runs from receipt to a signed letter, with a pause for one correction', async () => {
    const {receipt} = await applied(server);
    const {nomor} = receipt;
    const params = {nomor};
    await act(await server.officer('loket.dpmptsp'), nomor, 'terima_berkas');

    server.setNow('2026-11-25T10:00:00+07:00');
    const butir = [
      {path: 'judul', catatan: 'Tulis judul lengkap dengan lokasi.'},
      {path: 'nik', catatan: 'Cocokkan dengan KTP-el.'},
    ];
    const paused = await act(await server.officer('verifikator.dpmptsp'), nomor, 'minta_perbaikan', {butir});
    assert.equal(paused.jatuhTempo, null);

    server.setNow('2026-11-27T08:00:00+07:00');
    const {client} = await returning(nomor);
    const toMend = await client.applications.get({params});
    assert.equal(toMend.label, 'Perlu Anda perbaiki');
    assert.deepEqual(Object.keys(toMend.jawaban), ['judul'], 'the NIK is to be mended and yet not shown');
    const resubmit = (jawaban: Record<string, unknown>) =>
      client.applications.resubmit({params, body: {versi: toMend.versi, jawaban}});
    const judul = 'Kopi robusta di Kecamatan Kabawetan dan pendapatan petani';
    const tooMuch = await refusalOf(
      resubmit({judul, nik: person.nik, tujuan: 'Tujuan yang lain sama sekali'}),
    );
    assert.deepEqual(tooMuch.faults, [{path: 'tujuan', code: 'isian.tidak_berlaku'}]);
    assert.deepEqual((await refusalOf(resubmit({judul}))).faults, [{path: 'nik', code: 'isian.kosong'}]);
    assert.deepEqual(
      (await refusalOf(resubmit({judul: 'x', nik: '1708'}))).faults.map(one => one.code).sort(),
      ['nik.panjang', 'teks.pendek'],
    );
    const mended = await resubmit({judul, nik: person.nik});
    assert.equal(mended.status, 'verifikasi');
    assert.equal(mended.jatuhTempo, '2026-12-02', 'the days of waiting do not count');

    const verifier = await server.officer('verifikator.dpmptsp');
    assert.equal((await verifier.client.applications.get({params})).jawaban['judul'], judul);
    await act(verifier, nomor, 'berkas_lengkap');
    await act(await server.officer('kabid.dpmptsp'), nomor, 'setujui');
    const issued = await act(await server.officer('kepala.dpmptsp'), nomor, 'tandatangani');
    assert.equal(issued.status, 'terbit');
    assert.match(issued.hasil?.nomorSurat ?? '', /^500\.16\.7\.2\/\d+\/DPMPTSP\/2026$/);
    const {hash, tandaTangan} = issued.hasil!;
    const {signer} = server.running.context;
    assert.equal(await signer.verify(hash, tandaTangan), true);
    assert.equal(
      await signer.verify(
        hash.replace(/^./, first => (first === '0' ? '1' : '0')),
        tandaTangan,
      ),
      false,
    );
    const seen = await client.applications.get({params});
    assert.equal(seen.hasil?.nomorSurat, issued.hasil?.nomorSurat);
    const events = [
      'ajukan',
      'terima_berkas',
      'minta_perbaikan',
      'ajukan_ulang',
      'berkas_lengkap',
      'setujui',
      'tandatangani',
    ];
    assert.deepEqual(
      seen.riwayat.map(one => one.peristiwa),
      events,
    );
    assert.ok(
      seen.riwayat.every(one => one.oleh === null),
      'names of officers stay inside',
    );
    server.setNow(morning);
  });

  it('gives letter numbers without a gap, also when two are signed at once', async () => {
    server.setNow('2026-11-30T09:00:00+07:00'); // after the letter above
    const boss = await server.officer('kepala.dpmptsp');
    const ready = [await toBeSigned(), await toBeSigned(), await toBeSigned()];
    const issued = await Promise.all(ready.map(nomor => act(boss, nomor, 'tandatangani')));
    const seqs = issued.map(one => Number(one.hasil!.nomorSurat.split('/')[1])).sort((a, b) => a - b);
    assert.deepEqual(seqs, [seqs[0], seqs[0]! + 1, seqs[0]! + 2]);
    server.setNow(morning);
  });

  it('dates no letter before the last one of its unit, and begins with 1 in January', async () => {
    server.setNow('2026-12-30T09:00:00+07:00');
    const [first, second, third] = [await toBeSigned(), await toBeSigned(), await toBeSigned()];
    const sign = async (nomor: string) =>
      (await act(await server.officer('kepala.dpmptsp'), nomor, 'tandatangani')).hasil?.nomorSurat;
    const december = await sign(first);
    server.setNow('2026-12-29T09:00:00+07:00'); // a clock that was set wrong
    const refusal = await refusalOf(sign(second));
    assert.equal(refusal.code, 'rule-violated');
    assert.deepEqual(
      refusal.faults.map(({path, code, params}) => [path, code, params?.['x']]),
      [['tanggal', 'surat.mundur', '2026-12-30']],
    );
    server.setNow('2027-01-04T09:00:00+07:00');
    assert.equal(await sign(second), '500.16.7.2/1/DPMPTSP/2027');
    assert.equal(await sign(third), '500.16.7.2/2/DPMPTSP/2027');
    const serial = Number(december?.split('/')[1]);
    const {rows} = await server.running.context.pool.query<{seq: number}>(
      `SELECT seq FROM letter WHERE unit = 'DPMPTSP' AND year = 2026 ORDER BY seq`,
    );
    assert.deepEqual(
      rows.map(row => row.seq),
      Array.from({length: serial}, (_, index) => index + 1),
      'the refused letter took no number',
    );
    server.setNow(morning);
  });

  it('refuses what does not fit the state, the role, the version, or lacks its words', async () => {
    const {receipt} = await applied(server);
    const {nomor} = receipt;
    const verifier = await server.officer('verifikator.dpmptsp');
    assert.equal((await refusalOf(act(verifier, nomor, 'berkas_lengkap'))).code, 'not-allowed-now');
    assert.equal((await refusalOf(act(verifier, nomor, 'terima_berkas'))).status, 403);
    await act(await server.officer('loket.dpmptsp'), nomor, 'terima_berkas');
    assert.deepEqual(
      (await refusalOf(act(verifier, nomor, 'tolak'))).faults.map(one => one.path),
      ['alasan', 'dasarHukum'],
    );
    assert.deepEqual(
      (await refusalOf(act(verifier, nomor, 'minta_perbaikan'))).faults.map(one => one.path),
      ['butir'],
    );
    const typo = act(verifier, nomor, 'minta_perbaikan', {butir: [{path: 'jdul', catatan: 'Perbaiki'}]});
    assert.deepEqual(
      (await refusalOf(typo)).faults.map(one => one.path),
      ['butir.0.path'],
    );
    const stale = verifier.client.applications.event({
      params: {nomor},
      body: {event: 'berkas_lengkap', versi: 1},
    });
    assert.equal((await refusalOf(stale)).code, 'stale-version');
  });

  it('does not let an officer check a file the same officer handed in', async () => {
    const {context} = server.running;
    const {receipt} = await applied(server);
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    const {rows} = await context.pool.query<{subject: string}>(
      `SELECT subject FROM session WHERE 'verifikator' = ANY (roles) AND opd = 'dpmptsp' LIMIT 1`,
    );
    await context.pool.query('UPDATE application SET filed_by = $1 WHERE number = $2', [
      rows[0]?.subject,
      receipt.nomor,
    ]);
    const refusal = await refusalOf(
      act(await server.officer('verifikator.dpmptsp'), receipt.nomor, 'berkas_lengkap'),
    );
    assert.equal(refusal.reason, 'GUARD_FAILED:bukanPemohon');
  });

  it('lets only the first of two officers act on what both have read', async () => {
    const {receipt} = await applied(server);
    const desk = await server.officer('loket.dpmptsp');
    const send = () =>
      desk.client.applications.event({
        params: {nomor: receipt.nomor},
        body: {event: 'terima_berkas', versi: 1},
      });
    const results = await Promise.allSettled([send(), send()]);
    // The client gives equal calls in flight the same key, so the second gets the answer of the first.
    assert.deepEqual(
      results.map(one => one.status),
      ['fulfilled', 'fulfilled'],
    );
    const other = desk.client.applications.event({
      params: {nomor: receipt.nomor},
      body: {event: 'terima_berkas', versi: 1},
      idempotencyKey: 'another-key-0001',
    });
    assert.equal((await refusalOf(other)).code, 'stale-version');
  });
});

describe('the history', () => {
  it('cannot be changed, removed or emptied, not even with SQL', async () => {
    const {receipt} = await applied(server);
    const {pool} = server.running.context;
    const {rows} = await pool.query<{id: string}>('SELECT id FROM application WHERE number = $1', [
      receipt.nomor,
    ]);
    const id = rows[0]?.id;
    await assertKept(server, [
      `UPDATE application_event SET note = 'x' WHERE application_id = ${id}`,
      `DELETE FROM application_event WHERE application_id = ${id}`,
      'TRUNCATE application_event',
      'DELETE FROM letter WHERE unit IS NOT NULL',
    ]);
  });
});

describe('a path of a correction', () => {
  it('reaches only answers: not what was not asked for, and not what all objects share', async () => {
    const {citizen, receipt} = await applied(server);
    const params = {nomor: receipt.nomor};
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    const verifier = await server.officer('verifikator.dpmptsp');
    const butir = [{path: 'lokasi', catatan: 'Sebut semua lokasi.'}];
    await act(verifier, receipt.nomor, 'minta_perbaikan', {butir});
    const {versi} = await citizen.client.applications.get({params});
    const send = (jawaban: Record<string, unknown>) =>
      citizen.client.applications.resubmit({params, body: {versi, jawaban}});
    const lokasi = ['opd:distan', 'opd:dinkes'];
    for (const path of ['judul', 'lokasi_lain', '__proto__.tercemar', '']) {
      const {faults} = await refusalOf(send({lokasi, [path]: 'x'}));
      assert.deepEqual(faults, [{path, code: 'isian.tidak_berlaku'}], path);
    }
    await send({lokasi, 'lokasi.__proto__.tercemar': 'x'}).catch(() => undefined);
    assert.equal(([] as unknown as Record<string, unknown>)['tercemar'], undefined);
    assert.deepEqual((await verifier.client.applications.get({params})).jawaban['lokasi'], lokasi);
  });
});

describe('files of a correction', () => {
  it('may be replaced, and the old one stays with the application', async () => {
    const {citizen, receipt} = await applied(server);
    const params = {nomor: receipt.nomor};
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    await act(await server.officer('verifikator.dpmptsp'), receipt.nomor, 'minta_perbaikan', {
      butir: [{path: 'proposal', catatan: 'Belum bertanda tangan.'}],
    });
    const {versi} = await citizen.client.applications.get({params});
    const proposal = await uploadPdf(citizen, 'proposal');
    await citizen.client.applications.resubmit({params, body: {versi, jawaban: {proposal}}});
    const {rows} = await server.running.context.pool.query<{n: number}>(
      'SELECT count(*)::int AS n FROM attachment JOIN application a ON a.id = application_id WHERE a.number = $1',
      [receipt.nomor],
    );
    assert.equal(rows[0]?.n, 3);
  });
});
