import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {receiptContent} from '@kepahiang/contract/receipt.js';
import {applicationNumberFault} from '@kepahiang/schemas/application/number.js';
import {refusalOf} from '../testing/refusal.ts';
import {act, applied, morning, readyAnswers, startTestServer, uploadPdf, type TestServer} from '../testing/server.ts';
import {person, submission, suffix} from '../testing/samples.ts';

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

describe('applying', () => {
  it('gives a number, a due date and a hash the page can compute again', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen);
    const receipt = await citizen.client.applications.submit({body: submission(jawaban)});
    assert.equal(applicationNumberFault(receipt.nomor), undefined);
    assert.equal(receipt.diterima, '2026-11-24T09:00:00+07:00');
    assert.equal(receipt.jatuhTempo, '2026-11-27');
    assert.equal(createHash('sha256').update(receiptContent(receipt, jawaban)).digest('hex'), receipt.hash);
  });

  it('makes the citizen the guest of the new application, without personal answers', async () => {
    const {citizen, receipt} = await applied(server);
    assert.equal((await citizen.client.session.me()).nomor, receipt.nomor);
    const seen = await citizen.client.applications.get({params: {nomor: receipt.nomor}});
    assert.equal(seen.label, 'Diterima');
    assert.deepEqual(seen.jawaban, {});
    assert.deepEqual(seen.tindakan, ['batalkan']);
  });

  it('answers all faults at once, by path', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen, {nik: '1708007202900001', judul: 'Pendek', peneliti_jenis: 'KELOMPOK'});
    const {status, faults} = await refusalOf(citizen.client.applications.submit({body: submission(jawaban)}));
    assert.equal(status, 422);
    assert.deepEqual(faults.map(({path, code}) => `${path} ${code}`).sort(), ['anggota isian.kosong', 'judul teks.pendek', 'nik nik.tanggal']);
  });

  it('refuses answers to hidden questions, an unknown service and a file that was never uploaded', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen);
    const send = (body: object) => refusalOf(citizen.client.applications.submit({body: {...submission(jawaban), ...body}}));
    assert.deepEqual((await send({jawaban: {...jawaban, no_paspor: 'X1234567'}})).faults.map(one => one.path), ['no_paspor']);
    assert.deepEqual((await send({layanan: 'tidak-ada'})).faults.map(one => one.path), ['layanan']);
    const strange = {...(jawaban['proposal'] as object), id: '00000000-0000-4000-8000-000000000000'};
    const {faults} = await send({jawaban: {...jawaban, proposal: strange}});
    assert.deepEqual(faults, [{path: 'proposal', code: 'berkas.belum'}]);
  });

  it('does not let one file serve two applications', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen);
    await citizen.client.applications.submit({body: submission(jawaban)});
    const again = refusalOf(citizen.client.applications.submit({body: submission({...jawaban, judul: 'Judul lain yang cukup panjang'})}));
    assert.deepEqual((await again).faults.map(one => one.code), ['berkas.belum', 'berkas.belum']);
  });

  it('takes a desk filing only from a desk officer of the same office', async () => {
    const desk = await server.officer('loket.dpmptsp');
    const receipt = await desk.client.applications.submit({body: submission(await readyAnswers(desk), 'loket')});
    assert.equal((await desk.client.session.me()).jenis, 'petugas', 'the officer keeps the own session');
    const seen = await desk.client.applications.get({params: {nomor: receipt.nomor}});
    assert.equal(seen.riwayat[0]?.peran, 'petugas_loket');
    for (const who of [server.visitor(), await server.officer('loket.pupr'), await server.officer('verifikator.dpmptsp')]) {
      const {status} = await refusalOf(who.client.applications.submit({body: submission(await readyAnswers(who), 'loket')}));
      assert.equal(status, 403);
    }
  });
});

describe('the course of an application', () => {
  it('runs from receipt to a signed letter, with a pause for one correction', async () => {
    const {receipt} = await applied(server);
    const {nomor} = receipt;
    const params = {nomor};
    await act(await server.officer('loket.dpmptsp'), nomor, 'terima_berkas');

    server.setNow('2026-11-25T10:00:00+07:00');
    const butir = [{path: 'judul', catatan: 'Tulis judul lengkap dengan lokasi.'}, {path: 'nik', catatan: 'Cocokkan dengan KTP-el.'}];
    const paused = await act(await server.officer('verifikator.dpmptsp'), nomor, 'minta_perbaikan', {butir});
    assert.equal(paused.jatuhTempo, null);

    server.setNow('2026-11-27T08:00:00+07:00');
    const {client} = await returning(nomor);
    const toMend = await client.applications.get({params});
    assert.equal(toMend.label, 'Perlu Anda perbaiki');
    assert.deepEqual(Object.keys(toMend.jawaban), ['judul'], 'the NIK is to be mended and yet not shown');
    const resubmit = (jawaban: Record<string, unknown>) => client.applications.resubmit({params, body: {versi: toMend.versi, jawaban}});
    const judul = 'Kopi robusta di Kecamatan Kabawetan dan pendapatan petani';
    const tooMuch = await refusalOf(resubmit({judul, nik: person.nik, tujuan: 'Tujuan yang lain sama sekali'}));
    assert.deepEqual(tooMuch.faults, [{path: 'tujuan', code: 'isian.tidak_berlaku'}]);
    assert.deepEqual((await refusalOf(resubmit({judul}))).faults, [{path: 'nik', code: 'isian.kosong'}]);
    assert.deepEqual((await refusalOf(resubmit({judul: 'x', nik: '1708'}))).faults.map(one => one.code).sort(), ['nik.panjang', 'teks.pendek']);
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
    assert.equal(await signer.verify(hash.replace(/^./, first => (first === '0' ? '1' : '0')), tandaTangan), false);
    const seen = await client.applications.get({params});
    assert.equal(seen.hasil?.nomorSurat, issued.hasil?.nomorSurat);
    const events = ['ajukan', 'terima_berkas', 'minta_perbaikan', 'ajukan_ulang', 'berkas_lengkap', 'setujui', 'tandatangani'];
    assert.deepEqual(seen.riwayat.map(one => one.peristiwa), events);
    assert.ok(seen.riwayat.every(one => one.oleh === null), 'names of officers stay inside');
    server.setNow(morning);
  });

  it('gives letter numbers without a gap, also when two are signed at once', async () => {
    const boss = await server.officer('kepala.dpmptsp');
    const ready = [];
    for (let count = 0; count < 3; count += 1) {
      const {receipt} = await applied(server);
      for (const [desk, event] of [['loket', 'terima_berkas'], ['verifikator', 'berkas_lengkap'], ['kabid', 'setujui']] as const) {
        await act(await server.officer(`${desk}.dpmptsp`), receipt.nomor, event);
      }
      ready.push(receipt.nomor);
    }
    const issued = await Promise.all(ready.map(nomor => act(boss, nomor, 'tandatangani')));
    const seqs = issued.map(one => Number(one.hasil!.nomorSurat.split('/')[1])).sort((a, b) => a - b);
    assert.deepEqual(seqs, [seqs[0], seqs[0]! + 1, seqs[0]! + 2]);
  });

  it('refuses what does not fit the state, the role, the version, or lacks its words', async () => {
    const {receipt} = await applied(server);
    const {nomor} = receipt;
    const verifier = await server.officer('verifikator.dpmptsp');
    assert.equal((await refusalOf(act(verifier, nomor, 'berkas_lengkap'))).code, 'not-allowed-now');
    assert.equal((await refusalOf(act(verifier, nomor, 'terima_berkas'))).status, 403);
    await act(await server.officer('loket.dpmptsp'), nomor, 'terima_berkas');
    assert.deepEqual((await refusalOf(act(verifier, nomor, 'tolak'))).faults.map(one => one.path), ['alasan', 'dasarHukum']);
    assert.deepEqual((await refusalOf(act(verifier, nomor, 'minta_perbaikan'))).faults.map(one => one.path), ['butir']);
    const typo = act(verifier, nomor, 'minta_perbaikan', {butir: [{path: 'jdul', catatan: 'Perbaiki'}]});
    assert.deepEqual((await refusalOf(typo)).faults.map(one => one.path), ['butir.0.path']);
    const stale = verifier.client.applications.event({params: {nomor}, body: {event: 'berkas_lengkap', versi: 1}});
    assert.equal((await refusalOf(stale)).code, 'stale-version');
  });

  it('does not let an officer check a file the same officer handed in', async () => {
    const {context} = server.running;
    const {receipt} = await applied(server);
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    const {rows} = await context.pool.query(`SELECT subject FROM session WHERE 'verifikator' = ANY (roles) AND opd = 'dpmptsp' LIMIT 1`);
    await context.pool.query('UPDATE application SET filed_by = $1 WHERE number = $2', [rows[0].subject, receipt.nomor]);
    const refusal = await refusalOf(act(await server.officer('verifikator.dpmptsp'), receipt.nomor, 'berkas_lengkap'));
    assert.equal(refusal.reason, 'GUARD_FAILED:bukanPemohon');
  });

  it('lets only the first of two officers act on what both have read', async () => {
    const {receipt} = await applied(server);
    const desk = await server.officer('loket.dpmptsp');
    const send = () => desk.client.applications.event({params: {nomor: receipt.nomor}, body: {event: 'terima_berkas', versi: 1}});
    const results = await Promise.allSettled([send(), send()]);
    // The client gives equal calls in flight the same key, so the second gets the answer of the first.
    assert.deepEqual(results.map(one => one.status), ['fulfilled', 'fulfilled']);
    const other = desk.client.applications.event({params: {nomor: receipt.nomor}, body: {event: 'terima_berkas', versi: 1}, idempotencyKey: 'another-key-0001'});
    assert.equal((await refusalOf(other)).code, 'stale-version');
  });
});

describe('what officers see', () => {
  it('masks what is personal, and shows it only with a reason that stays in the history', async () => {
    const {citizen, receipt} = await applied(server);
    const params = {nomor: receipt.nomor};
    const verifier = await server.officer('verifikator.dpmptsp');
    const masked = (await verifier.client.applications.get({params})).jawaban;
    assert.equal(masked['nik'], '••••••••••••0001');
    assert.equal(masked['nama'], 'B•••• R•••••••• P••••••••••');
    assert.equal(masked['hp'], '+62812•••••321');
    assert.equal(masked['judul'], 'Kopi robusta dan pendapatan petani di lereng Bukit Daun');
    const shown = await verifier.client.applications.reveal({params, body: {alasan: 'Mencocokkan NIK dengan surat pengantar'}});
    assert.equal(shown.jawaban['nik'], person.nik);
    const after = await verifier.client.applications.get({params});
    assert.equal(after.riwayat.at(-1)?.peristiwa, 'tampilkan');
    assert.equal((await citizen.client.applications.get({params})).riwayat.length, 1);
    assert.equal((await refusalOf(verifier.client.applications.reveal({params, body: {alasan: 'iseng'}}))).status, 422);
  });

  it('lists the own office, newest first, page by page', async () => {
    const verifier = await server.officer('verifikator.dpmptsp');
    const seen: string[] = [];
    let setelah: string | undefined;
    do {
      const page = await verifier.client.applications.list({query: {batas: '3', ...(setelah !== undefined && {setelah})}});
      assert.ok(page.butir.every(row => row.opd === 'dpmptsp' && /^B•/.test(row.pemohon ?? '')));
      seen.push(...page.butir.map(row => row.nomor));
      setelah = page.berikut ?? undefined;
    } while (setelah !== undefined);
    assert.equal(new Set(seen).size, seen.length);
    const {rows} = await server.running.context.pool.query('SELECT number FROM application ORDER BY id DESC');
    assert.deepEqual(seen, rows.map((row: {number: string}) => row.number));
    assert.deepEqual((await (await server.officer('verifikator.pupr')).client.applications.list()).butir, []);
    assert.equal((await (await server.officer('auditor')).client.applications.list({query: {batas: '100'}})).butir.length, seen.length);
    assert.equal((await refusalOf(verifier.client.applications.list({query: {setelah: 'x'}}))).status, 422);
  });

  it('gives the bytes of a file as a download, never as a page', async () => {
    const {receipt} = await applied(server);
    const verifier = await server.officer('verifikator.dpmptsp');
    const {jawaban} = await verifier.client.applications.get({params: {nomor: receipt.nomor}});
    const {id} = jawaban['proposal'] as {id: string};
    const response = await verifier.browser.fetch(`/api/v1/applications/${receipt.nomor}/attachments/${id}/content`);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''proposal\.pdf$/);
    assert.match(await response.text(), /^%PDF-/);
  });
});

describe('coming back', () => {
  it('needs the number and the last four digits, typed in any way', async () => {
    const {receipt} = await applied(server);
    const citizen = server.visitor();
    const typed = receipt.nomor.toLowerCase().replaceAll('-', ' ');
    const session = await citizen.client.session.guest({body: {nomor: typed, akhiran: suffix}});
    assert.equal(session.nomor, receipt.nomor);
    assert.equal((await citizen.client.applications.get({params: {nomor: receipt.nomor}})).nomor, receipt.nomor);
    await citizen.client.session.end();
    assert.equal((await citizen.client.session.me()).jenis, 'tanpa');
  });

  it('closes a number after five wrong guesses, longer each time, and a wrong number behaves alike', async () => {
    server.setNow(morning);
    const {receipt} = await applied(server);
    const guess = (nomor: string, akhiran: string) => server.visitor().client.session.guest({body: {nomor, akhiran}});
    for (const nomor of [receipt.nomor, 'DPMPTSP-2611-000000']) {
      for (let count = 0; count < 5; count += 1) assert.equal((await refusalOf(guess(nomor, '0000'))).code, 'wrong-credentials');
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

describe('the history', () => {
  it('cannot be changed, removed or emptied, not even with SQL', async () => {
    const {receipt} = await applied(server);
    const {pool} = server.running.context;
    const {rows} = await pool.query('SELECT id FROM application WHERE number = $1', [receipt.nomor]);
    for (const statement of [
      `UPDATE application_event SET note = 'x' WHERE application_id = ${rows[0].id}`,
      `DELETE FROM application_event WHERE application_id = ${rows[0].id}`,
      'TRUNCATE application_event',
      'DELETE FROM letter WHERE unit IS NOT NULL',
    ]) {
      await assert.rejects(pool.query(statement), {code: '23001'}, statement);
    }
  });
});

describe('files of a correction', () => {
  it('may be replaced, and the old one stays with the application', async () => {
    const {citizen, receipt} = await applied(server);
    const params = {nomor: receipt.nomor};
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    await act(await server.officer('verifikator.dpmptsp'), receipt.nomor, 'minta_perbaikan', {butir: [{path: 'proposal', catatan: 'Belum bertanda tangan.'}]});
    const {versi} = await citizen.client.applications.get({params});
    const proposal = await uploadPdf(citizen, 'proposal');
    await citizen.client.applications.resubmit({params, body: {versi, jawaban: {proposal}}});
    const {rows} = await server.running.context.pool.query(
      'SELECT count(*)::int AS n FROM attachment JOIN application a ON a.id = application_id WHERE a.number = $1',
      [receipt.nomor],
    );
    assert.equal(rows[0].n, 3);
  });
});
