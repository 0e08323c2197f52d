import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {receiptContent} from '@kepahiang/contract/receipt.js';
import {applicationNumberFault} from '@kepahiang/schemas/application/number.js';
import {refusalOf} from '../testing/refusal.ts';
import {person, submission} from '../testing/samples.ts';
import {act, applied, readyAnswers, startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

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
    const jawaban = await readyAnswers(citizen, {
      nik: '1708007202900001',
      judul: 'Pendek',
      peneliti_jenis: 'KELOMPOK',
    });
    const {status, faults} = await refusalOf(citizen.client.applications.submit({body: submission(jawaban)}));
    assert.equal(status, 422);
    assert.deepEqual(faults.map(({path, code}) => `${path} ${code}`).sort(), [
      'anggota isian.kosong',
      'judul teks.pendek',
      'nik nik.tanggal',
    ]);
  });

  it('refuses answers to hidden questions, an unknown service and a file that was never uploaded', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen);
    const send = (body: object) =>
      refusalOf(citizen.client.applications.submit({body: {...submission(jawaban), ...body}}));
    assert.deepEqual(
      (await send({jawaban: {...jawaban, no_paspor: 'X1234567'}})).faults.map(one => one.path),
      ['no_paspor'],
    );
    assert.deepEqual(
      (await send({layanan: 'tidak-ada'})).faults.map(one => one.path),
      ['layanan'],
    );
    const strange = {...(jawaban['proposal'] as object), id: '00000000-0000-4000-8000-000000000000'};
    const {faults} = await send({jawaban: {...jawaban, proposal: strange}});
    assert.deepEqual(faults, [{path: 'proposal', code: 'berkas.belum'}]);
  });

  it('tells what is unusual with the receipt, and refuses nothing for it', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen, {email: 'bunga.rafflesia@gmial.com'});
    const receipt = await citizen.client.applications.submit({body: submission(jawaban)});
    const expected = [{path: 'email', code: 'email.saran', params: {saran: '@gmail.com'}}];
    assert.deepEqual(receipt.peringatan, expected);
    const params = {nomor: receipt.nomor};
    assert.deepEqual((await citizen.client.applications.get({params})).peringatan, [], 'told once');
    const verifier = await server.officer('verifikator.dpmptsp');
    assert.deepEqual((await verifier.client.applications.get({params})).peringatan, expected);
    await act(await server.officer('loket.dpmptsp'), receipt.nomor, 'terima_berkas');
    await act(verifier, receipt.nomor, 'minta_perbaikan', {
      butir: [{path: 'email', catatan: 'Periksa email.'}],
    });
    const {versi} = await citizen.client.applications.get({params});
    await citizen.client.applications.resubmit({params, body: {versi, jawaban: {email: person.email}}});
    assert.deepEqual((await verifier.client.applications.get({params})).peringatan, [], 'mended');
  });

  it('does not let one file serve two applications', async () => {
    const citizen = server.visitor();
    const jawaban = await readyAnswers(citizen);
    await citizen.client.applications.submit({body: submission(jawaban)});
    const again = refusalOf(
      citizen.client.applications.submit({
        body: submission({...jawaban, judul: 'Judul lain yang cukup panjang'}),
      }),
    );
    assert.deepEqual(
      (await again).faults.map(one => one.code),
      ['berkas.belum', 'berkas.belum'],
    );
  });

  it('takes a desk filing only from a desk officer of the same office', async () => {
    const desk = await server.officer('loket.dpmptsp');
    const receipt = await desk.client.applications.submit({
      body: submission(await readyAnswers(desk), 'loket'),
    });
    assert.equal((await desk.client.session.me()).jenis, 'petugas', 'the officer keeps the own session');
    const seen = await desk.client.applications.get({params: {nomor: receipt.nomor}});
    assert.equal(seen.riwayat[0]?.peran, 'petugas_loket');
    for (const who of [
      server.visitor(),
      await server.officer('loket.pupr'),
      await server.officer('verifikator.dpmptsp'),
    ]) {
      const {status} = await refusalOf(
        who.client.applications.submit({body: submission(await readyAnswers(who), 'loket')}),
      );
      assert.equal(status, 403);
    }
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
    const shown = await verifier.client.applications.reveal({
      params,
      body: {alasan: 'Mencocokkan NIK dengan surat pengantar'},
    });
    assert.equal(shown.jawaban['nik'], person.nik);
    const after = await verifier.client.applications.get({params});
    assert.equal(after.riwayat.at(-1)?.peristiwa, 'tampilkan');
    assert.equal((await citizen.client.applications.get({params})).riwayat.length, 1);
    assert.equal(
      (await refusalOf(verifier.client.applications.reveal({params, body: {alasan: 'iseng'}}))).status,
      422,
    );
  });

  it('lists the own office, newest first, page by page', async () => {
    const verifier = await server.officer('verifikator.dpmptsp');
    const seen: string[] = [];
    let setelah: string | undefined;
    do {
      const page = await verifier.client.applications.list({
        query: {batas: '3', ...(setelah !== undefined && {setelah})},
      });
      assert.ok(page.butir.every(row => row.opd === 'dpmptsp' && /^B•/.test(row.pemohon ?? '')));
      seen.push(...page.butir.map(row => row.nomor));
      setelah = page.berikut ?? undefined;
    } while (setelah !== undefined);
    assert.equal(new Set(seen).size, seen.length);
    const {rows} = await server.running.context.pool.query<{number: string}>(
      'SELECT number FROM application ORDER BY id DESC',
    );
    assert.deepEqual(
      seen,
      rows.map(row => row.number),
    );
    assert.deepEqual((await (await server.officer('verifikator.pupr')).client.applications.list()).butir, []);
    assert.equal(
      (await (await server.officer('auditor')).client.applications.list({query: {batas: '100'}})).butir
        .length,
      seen.length,
    );
    assert.equal((await refusalOf(verifier.client.applications.list({query: {setelah: 'x'}}))).status, 422);
  });

  it('gives the bytes of a file as a download, never as a page', async () => {
    const {receipt} = await applied(server);
    const verifier = await server.officer('verifikator.dpmptsp');
    const {jawaban} = await verifier.client.applications.get({params: {nomor: receipt.nomor}});
    const {id} = jawaban['proposal'] as {id: string};
    const response = await verifier.browser.fetch(
      `/api/v1/applications/${receipt.nomor}/attachments/${id}/content`,
    );
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename\*=UTF-8''proposal\.pdf$/,
    );
    assert.match(await response.text(), /^%PDF-/);
  });
});
