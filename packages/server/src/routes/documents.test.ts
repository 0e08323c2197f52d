import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {nipOne, sppContent, testDocuments, treasuryAccount} from '../testing/documents.ts';
import {assertKept, refusalOf} from '../testing/refusal.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
let released: {dpa: string; spd: string};
const {write, step, walk, attach, budget, approvedSpp, sentSpm, sentSp2d} = testDocuments(() => server);
before(async () => {
  server = await startTestServer({seeds: false}); // budgets and an imprest of its own
  released = await budget();
});
after(() => server.close());

const sql = (statement: string, values: unknown[] = []) =>
  server.running.context.pool.query(statement, values);
const spp = () => sppContent({spdRefs: [released.spd]});
const read = async (username: string, kind: string, id: string) =>
  (await server.officer(username)).client.documents.get({params: {kind, id}});

describe('an SPP-LS on its way to the payee', () => {
  it('goes through treasurer, PPK-SKPD, PA, treasury and bank; its taxes are then on their way to the state', async () => {
    const approved = await approvedSpp(spp());
    assert.equal(approved.state, 'DISETUJUI');
    assert.match(approved.nomor!, /^\d{5}\/SPP-LS\/DINKES\/XI\/2026$/);
    const spm = await sentSpm(approved);
    assert.equal(spm.content['bruto'], '11100000.00');
    const sp2d = await sentSp2d(spm);
    const paid = await step('bank', sp2d, 'cair', {facts: {tanggalCair: '2026-11-24', bankRef: 'REF-1'}});
    assert.equal(paid.state, 'CAIR');
    assert.equal(paid.content['bankRef'], 'REF-1');
    assert.deepEqual(
      paid.history.map(({event, role}) => `${event} ${role}`),
      ['tandatangani KUASA_BUD', 'kirim KUASA_BUD', 'cair BANK'],
    );
    const {client} = await server.officer('kuasabud');
    const taxes = await client.documents.list({query: {kind: 'tax-deposit', skpd: 'dinkes'}});
    assert.deepEqual(
      taxes.butir.map(({subject, amount, state}) => [subject, amount, state]),
      [
        ['PPN', '1100000.00', 'DIPUNGUT'],
        ['PPH22', '150000.00', 'DIPUNGUT'],
      ],
    );
  });

  it('is ordered once: a second SPM of the same SPP is refused by the API and by the database', async () => {
    const approved = await approvedSpp(spp());
    await sentSpm(approved);
    assert.equal((await refusalOf(sentSpm(approved))).reason, 'FOLLOWED_ALREADY');
    await assert.rejects(
      sql(
        `INSERT INTO spending_document (id, skpd, kind, year, follows, created_at, state)
         VALUES (gen_random_uuid(), 'dinkes', 'spm', 2026, $1, now(), 'DRAFT')`,
        [approved.id],
      ),
      {code: '23505'},
    );
  });

  it('is numbered when it is handed in, without a gap, and keeps its number when it comes back', async () => {
    const numberOf = async () => {
      const draft = await write('releaser.dinkes', 'spp', spp());
      assert.equal(draft.nomor, null);
      const sent = await step('releaser.dinkes', draft, 'ajukan');
      return {sent, no: Number(sent.nomor!.slice(0, 5))};
    };
    const [first, second] = [await numberOf(), await numberOf()];
    assert.equal(second.no, first.no + 1);
    const back = await step('checker.dinkes', first.sent, 'kembalikan', {note: 'BAST belum ada.'});
    assert.equal(back.state, 'DRAFT');
    const again = await step('releaser.dinkes', back, 'ajukan');
    assert.equal(again.nomor, first.sent.nomor);
  });

  it('is not sent back without saying why', async () => {
    const sent = await step('releaser.dinkes', await write('releaser.dinkes', 'spp', spp()), 'ajukan');
    const refusal = await refusalOf(step('checker.dinkes', sent, 'kembalikan'));
    assert.deepEqual(refusal.faults, [{path: 'note', code: 'isian.kosong'}]);
  });
});

describe('a draft', () => {
  it('that is wrong is refused with the place of each fault, and nothing is written', async () => {
    const count = async () => (await sql('SELECT count(*) FROM spending_document')).rows as unknown[];
    const before = await count();
    const wrong = {...spp(), bruto: '11100001.00', netto: 9, id: nipOne, kejutan: true};
    const {faults} = await refusalOf(write('releaser.dinkes', 'spp', wrong));
    assert.deepEqual(faults.map(({path, code}) => `${path} ${code}`).toSorted(), [
      'content.id isian.tidak_berlaku',
      'content.kejutan isian.tidak_berlaku',
      'content.kejutan isian.tidak_berlaku',
      'content.lines B-02',
      'content.netto isian.bentuk',
    ]);
    assert.deepEqual(await count(), before);
  });

  it('may be changed by its office until it is handed in; what it said stays, and a version not seen is refused', async () => {
    const draft = await write('releaser.dinkes', 'spp', spp());
    const {client} = await server.officer('bpp.dinkes');
    const params = {kind: 'spp', id: draft.id};
    const content = {...spp(), penerima: {...(spp()['penerima'] as object), nama: 'CV Contoh Baru'}};
    const changed = await client.documents.change({params, body: {version: draft.version, content}});
    assert.equal((changed.content['penerima'] as {nama: string}).nama, 'CV Contoh Baru');
    const stale = await refusalOf(client.documents.change({params, body: {version: draft.version, content}}));
    assert.equal(stale.code, 'stale-version');
    await step('releaser.dinkes', draft, 'ajukan');
    const {version} = await read('bpp.dinkes', 'spp', draft.id);
    const late = await refusalOf(client.documents.change({params, body: {version, content}}));
    assert.equal(late.reason, 'NOT_A_DRAFT');
    const {rows} = await sql('SELECT no FROM spending_revision WHERE document_id = $1 ORDER BY no', [
      draft.id,
    ]);
    assert.deepEqual(rows, [{no: 1}, {no: 2}]);
  });

  it('shows its accounts to who may change it and to the bank, masked to all others', async () => {
    const draft = await write('releaser.dinkes', 'spp', spp());
    const numberFor = async (username: string) =>
      ((await read(username, 'spp', draft.id)).content['penerima'] as {rekening: string}).rekening;
    assert.equal(await numberFor('releaser.dinkes'), '0000000001');
    assert.equal(await numberFor('kepala.dinkes'), '••••••0001');
    assert.equal(await numberFor('inspektorat'), '••••••0001');
  });

  it('of another office does not exist', async () => {
    const draft = await write('releaser.dinkes', 'spp', spp());
    assert.equal((await refusalOf(read('releaser.pupr', 'spp', draft.id))).code, 'not-found');
    assert.equal((await refusalOf(read('releaser.dinkes', 'spm', draft.id))).code, 'not-found');
  });
});

describe('segregation of duties', () => {
  it('holds for the person, in the API and by direct SQL of the role of the server', async () => {
    const sent = await step('releaser.dinkes', await write('releaser.dinkes', 'spp', spp()), 'ajukan');
    const {rows} = await sql('SELECT person FROM spending_event WHERE document_id = $1', [sent.id]);
    const event = (person: string, role: string) =>
      sql(
        `INSERT INTO spending_event (document_id, skpd, at, event, from_state, to_state, role, person, person_name)
         VALUES ($1, 'dinkes', now(), 'verifikasi', 'DIAJUKAN', 'DIVERIFIKASI', $2, $3, 'Contoh')`,
        [sent.id, role, person],
      );
    await assert.rejects(event((rows[0] as {person: string}).person, 'PPK_SKPD'), /spending_segregation/);
    await assert.rejects(event('190001011925011999', 'PA'), /spending_moves/);
    assert.equal((await refusalOf(step('bpp.dinkes', sent, 'verifikasi'))).code, 'forbidden');
    assert.equal((await refusalOf(step('kepala.dinkes', sent, 'setujui'))).reason, 'NO_SUCH_TRANSITION');
  });
});

describe('the imprest', () => {
  const imprest = async (opd: string) => {
    const {lines: _lines, kontrak: _contract, ...rest} = sppContent();
    const up = {...rest, jenis: 'UP', bruto: '10000000.00', netto: '10000000.00', potongan: []};
    return sentSp2d(await sentSpm(await approvedSpp(up, opd), opd), opd);
  };
  const saldo = async (opd: string) => {
    const {client} = await server.officer(`releaser.${opd}`);
    return Number((await client.payments.cashBook({query: {month: '2026-11'}})).saldoAkhir);
  };

  it('arrives in the cash book with its SP2D, leaves it when it comes back, and arrives again', async () => {
    const opening = await saldo('pupr');
    const sp2d = await imprest('pupr');
    await step('bank', sp2d, 'cair', {facts: {tanggalCair: '2026-11-24', bankRef: 'REF-UP'}});
    assert.equal(await saldo('pupr'), opening + 10_000_000);
    await step('bank', sp2d, 'retur', {
      facts: {tanggal: '2026-11-24', amount: '10000000.00', alasan: 'Rekening tutup'},
    });
    assert.equal(await saldo('pupr'), opening);
    const penerima = {nama: 'Bendahara', ...treasuryAccount, verifiedAt: '2026-11-24T08:30:00+07:00'};
    await walk(
      sp2d,
      ['kuasabud', 'ralat', {penerima}],
      ['bank', 'cair', {tanggalCair: '2026-11-24', bankRef: 'REF-UP-2'}],
    );
    assert.equal(await saldo('pupr'), opening + 10_000_000);
  });

  it('and the book are one: direct SQL of only the event, or only the line, is refused', async () => {
    const sp2d = await imprest('dpmptsp');
    await assert.rejects(
      sql(
        `INSERT INTO spending_event (document_id, skpd, at, event, from_state, to_state, role, person, person_name)
         VALUES ($1, 'dpmptsp', now(), 'cair', 'DI_BANK', 'CAIR', 'BANK', 'bank', 'Bank')`,
        [sp2d.id],
      ),
      /sp2d_is_posted/,
    );
    await assert.rejects(
      sql(
        `INSERT INTO bku_entry (skpd, year, no, tanggal, uraian, amount_in, amount_out, saldo, buku_pembantu, ref, posted_at)
         SELECT 'dpmptsp', 2026, last_no + 1, '2026-11-24', 'Contoh', 1, 0, saldo + 1, 'BANK',
           jsonb_build_object('doc', 'SP2D', 'id', $1::text), now() FROM bku_lock('dpmptsp', 2026)`,
        [sp2d.id],
      ),
      /bku_entry_is_disbursed/,
    );
  });
});

describe('files of a document', () => {
  it('come in pieces, are downloaded as they came, and neither change nor go', async () => {
    const draft = await write('releaser.dinkes', 'spp', spp());
    const file = await attach('releaser.dinkes', draft, 'KUITANSI');
    const shown = await read('kepala.dinkes', 'spp', draft.id);
    assert.deepEqual(
      shown.attachments.map(({kind, name, type}) => [kind, name, type]),
      [['KUITANSI', 'kuitansi.pdf', 'application/pdf']],
    );
    const {client} = await server.officer('inspektorat');
    const bytes = await client.documents.file({params: {kind: 'spp', id: draft.id, file}});
    assert.match(await bytes.text(), /^%PDF-1\.4/);
    await assert.rejects(sql('DELETE FROM attachment WHERE id = $1', [file]), {code: /^(23001|23503)$/});
    await assertKept(server, [
      `UPDATE spending_file SET sha256 = repeat('0', 64)`,
      'DELETE FROM spending_file',
      `UPDATE spending_revision SET content = '{}'`,
      'DELETE FROM spending_event',
    ]);
  });

  it('are refused where they are none, or after others have decided', async () => {
    const draft = await write('releaser.dinkes', 'spp', spp());
    const {client} = await server.officer('releaser.dinkes');
    const params = {kind: 'spp', id: draft.id};
    const exe = await refusalOf(
      client.documents.attach({params, body: {kind: 'SPK', name: 'a.exe', size: 9}}),
    );
    assert.equal(exe.faults[0]?.path, 'name');
    const approved = await approvedSpp(spp());
    const late = await refusalOf(attach('releaser.dinkes', approved, 'SPK'));
    assert.equal(late.reason, 'NO_MORE_FILES');
  });
});

describe('a paper without a life', () => {
  it('is recorded once with the number it brings, and never says anything else', async () => {
    const receipt = await write('pptk.dinkes', 'bukti', {
      nomor: 'KW-12',
      tanggal: '2026-11-20',
      jenis: 'KUITANSI',
      nilai: '250000.00',
      penerbit: 'Toko Contoh',
    });
    assert.equal(receipt.state, 'TERCATAT');
    assert.equal(receipt.nomor, 'KW-12');
    const {client} = await server.officer('pptk.dinkes');
    const refusal = await refusalOf(
      client.documents.change({
        params: {kind: 'bukti', id: receipt.id},
        body: {version: 0, content: receipt.content},
      }),
    );
    assert.equal(refusal.reason, 'NOT_A_DRAFT');
  });
});
