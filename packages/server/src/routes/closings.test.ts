import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Role} from '@kepahiang/schemas/role.js';
import {startOfficer} from '../access/session-store.ts';
import {assertKept, refusalOf} from '../testing/refusal.ts';
import {startTestServer, type TestServer, type Visitor} from '../testing/server.ts';
import {csvText, importText, octoberBank, postOctober, testBook} from '../testing/statements.ts';

let server: TestServer;
const post = testBook(() => server);
const september = {month: '2026-09'};
const october = {month: '2026-10'};
const november = {month: '2026-11'};

before(async () => {
  server = await startTestServer({seeds: false});
});
after(() => server.close());

const bpOf = (opd: string): Promise<Visitor> => server.officer(`releaser.${opd}`);
const paOf = (opd: string): Promise<Visitor> => server.officer(`kepala.${opd}`);

/** Somebody with exactly these roles in an office. */
async function person(subject: string, roles: readonly Role[], opd: string): Promise<Visitor> {
  const {pool, clock} = server.running.context;
  const visitor = server.visitor();
  const token = `uji-penutupan-${subject}`;
  await startOfficer(pool, token, {subject, name: 'Contoh', roles: [...roles], opd}, clock());
  visitor.browser.hold('kph_sesi', token);
  return visitor;
}

/** Ticks everything the rules propose in a month. */
async function tickAll({client}: Visitor, params: {month: string}): Promise<void> {
  const {butir} = await client.reconciliations.matches({
    params,
    query: {batas: '100', kelas: 'MATCHED_FUZZY'},
  });
  for (const {bank, book, needsTick} of butir)
    if (needsTick)
      await client.reconciliations.tick({
        params,
        body: {entryId: bank[0]!.id, book: {year: book[0]!.year, no: book[0]!.no}},
      });
}

async function sign({client}: Visitor, params: {month: string}, reason?: string) {
  const {version} = await client.closings.get({params});
  return client.closings.sign({params, body: {version, ...(reason !== undefined && {reason})}});
}

describe('the cash count', () => {
  it('adds up denominations and compares with the cash of the book; a shortage is R-24', async () => {
    await post('dpmptsp', '2026-10-02', 'IN', 400_000, {bukuPembantu: 'TUNAI'});
    const {client} = await bpOf('dpmptsp');
    const pieces = {100000: 3, 50000: 1, 200: 5};
    const count = await client.closings.count({body: {tanggal: '2026-10-31', pieces}});
    assert.deepEqual(
      [count.counted, count.bku, count.difference, count.finding],
      ['351000.00', '400000.00', '-49000.00', 'R-24'],
    );
    assert.deepEqual(count.rows.length, 10);
    const later = await client.closings.count({body: {tanggal: '2026-10-31', pieces: {100000: 4}}});
    assert.deepEqual([later.difference, later.finding], ['0.00', null]);
    const auditor = await server.officer('inspektorat');
    const {butir} = await auditor.client.closings.counts({query: {skpd: 'dpmptsp'}});
    assert.deepEqual(
      butir.map(one => one.counted),
      ['400000.00', '351000.00'],
    );
  });

  it('refuses what does not exist: a denomination, half pieces, a day to come', async () => {
    const {client} = await bpOf('dpmptsp');
    const faults = async (body: {tanggal: string; pieces: Record<string, number>}) =>
      (await refusalOf(client.closings.count({body}))).faults.map(one => one.code);
    assert.deepEqual(await faults({tanggal: '2026-10-31', pieces: {75: 1, 75000: 1}}), [
      'kas.pecahan',
      'kas.pecahan',
    ]);
    assert.deepEqual(await faults({tanggal: '2026-10-31', pieces: {1000: 0.5}}), ['isian.bentuk']);
    assert.deepEqual(await faults({tanggal: '2026-11-25', pieces: {}}), ['kas.tanggal']);
  });

  it('and closing are not for those who only read', async () => {
    const body = {tanggal: '2026-10-31', pieces: {}};
    for (const username of ['inspektorat', 'bpk', 'kepala.dinkes', 'checker.dinkes', 'maker.dinkes']) {
      const {client} = await server.officer(username);
      assert.equal((await refusalOf(client.closings.count({body}))).status, 403, username);
    }
    for (const username of ['inspektorat', 'bpk', 'bpp.dinkes', 'checker.dinkes']) {
      const {client} = await server.officer(username);
      const signing = client.closings.sign({params: september, body: {version: 0}});
      assert.equal((await refusalOf(signing)).status, 403, username);
    }
  });
});

describe('closing month by month', () => {
  before(async () => {
    await postOctober(post, 'dinkes');
    const bp = await bpOf('dinkes');
    await importText(bp, csvText(0, [['30/09/2026', 'SETORAN UP', 'C', 8_000_000]]));
    await importText(bp, csvText(8_000_000, octoberBank));
  });

  it('says what is missing before anybody can sign', async () => {
    const bp = await bpOf('dinkes');
    const codes = async () => (await bp.client.closings.get({params: september})).faults.map(one => one.code);
    assert.deepEqual(await codes(), ['CASH_COUNT_MISSING']);
    await bp.client.closings.count({body: {tanggal: '2026-09-30', pieces: {}}});
    assert.deepEqual(await codes(), ['TICK_MISSING']);
    assert.equal((await refusalOf(sign(bp, september))).reason, 'TICK_MISSING');
    await tickAll(bp, september);
    assert.deepEqual(await codes(), []);
  });

  it('takes the treasurer first, then the budget user, and not the same person twice', async () => {
    const [bp, pa] = [await bpOf('dinkes'), await paOf('dinkes')];
    assert.equal((await refusalOf(sign(pa, september))).reason, 'BP_SIGNS_FIRST');
    assert.equal((await bp.client.closings.get({params: september})).maySign, 'BP');
    const signed = await sign(bp, september);
    assert.deepEqual([signed.state, signed.version, signed.closedAt], ['DITANDATANGANI_BP', 1, null]);
    assert.equal((await refusalOf(sign(bp, september))).reason, 'ALREADY_SIGNED');
    const {rows} = await server.running.context.pool.query<{person: string}>(
      'SELECT person FROM closing_signature',
    );
    const both = await person(rows[0]!.person, ['BP', 'PA'], 'dinkes');
    assert.equal((await refusalOf(sign(both, september))).reason, 'SIGNERS_EQUAL');
    assert.equal((await pa.client.closings.get({params: september})).maySign, 'PA');
    const closed = await sign(pa, september);
    assert.equal(closed.state, 'DITUTUP');
    assert.deepEqual(
      closed.signatures.map(one => [one.capacity, one.user]),
      [
        ['BP', 'Rani Contoh (DINKES)'],
        ['PA', 'Keisha Contoh (DINKES)'],
      ],
    );
    assert.equal((await refusalOf(sign(bp, september))).reason, 'TERMINAL_STATE');
  });

  it('has the figures of October (cashless.md 9.4): both 49.342.345, K8 in transit, fee and interest at the bank only', async () => {
    const [bp, pa] = [await bpOf('dinkes'), await paOf('dinkes')];
    await tickAll(bp, october);
    await bp.client.closings.count({body: {tanggal: '2026-10-31', pieces: {}}});
    const register = await bp.client.closings.get({params: october});
    const {equation} = register.reconciliation;
    assert.deepEqual(
      [register.saldoBank, register.saldoBku, equation?.adjustedBank, equation?.adjustedBku],
      ['51242345.00', '46840000.00', '49342345.00', '49342345.00'],
    );
    assert.deepEqual(
      register.inTransit.map(one => one.book?.no),
      [9],
    );
    assert.deepEqual(
      register.bankOnly.map(one => one.bank?.remark),
      ['BIAYA ADM BULANAN', 'JASA GIRO OKT'],
    );
    await sign(bp, october);
    assert.equal((await sign(pa, october)).state, 'DITUTUP');
  });

  it('refuses any later entry of a closed month: over the API (R-28) and by plain SQL', async () => {
    const {client} = await bpOf('dinkes');
    const {pool} = server.running.context;
    const body = {
      year: 2026,
      no: 8,
      side: 'IN',
      amount: '1.00',
      uraian: 'Koreksi',
      tanggal: '2026-10-31',
    } as const;
    assert.equal((await refusalOf(client.closings.correct({body}))).reason, 'R-28');
    const [fee] = (await client.statements.entries({query: {dari: '2026-10-31'}})).butir;
    const posting = client.reconciliations.post({params: october, body: {entryId: fee!.id}});
    assert.equal((await refusalOf(posting)).reason, 'R-28');
    const tanggal = '2026-10-31';
    const dated = client.reconciliations.post({params: november, body: {entryId: fee!.id, tanggal}});
    assert.equal((await refusalOf(dated)).reason, 'R-28');
    const count = client.closings.count({body: {tanggal, pieces: {}}});
    assert.equal((await refusalOf(count)).reason, 'R-28');
    await assert.rejects(
      pool.query(
        `INSERT INTO bku_entry (skpd, year, no, tanggal, uraian, amount_in, amount_out, saldo, buku_pembantu, posted_at)
         VALUES ('dinkes', 2026, 10, '2026-10-31', 'x', 1, 0, 46840001, 'BANK', now())`,
      ),
      {code: '23514', message: 'bku_closed'},
    );
    await assertKept(server, [
      'UPDATE bku_period SET closed_at = now()',
      'DELETE FROM bku_period',
      'TRUNCATE bku_period',
      'DELETE FROM closing_signature',
      `UPDATE closing_register SET hash = repeat('0', 64)`,
      'DELETE FROM cash_count',
    ]);
  });

  it('carries what was open into the next month: the transfer arrives, fee and interest are posted there', async () => {
    const bp = await bpOf('dinkes');
    await importText(bp, csvText(51_242_345, [['02/11/2026', 'P0000003GS OBAT', 'D', 1_900_000]]));
    const {client} = bp;
    const open = (await client.reconciliations.unmatched({params: november})).butir;
    assert.deepEqual(
      open.map(one => [one.bank?.remark, one.class]),
      [
        ['RETUR P0000003A8 REK TUTUP', 'BANK_ONLY_CREDIT'],
        ['BIAYA ADM BULANAN', 'BANK_ONLY_FEE'],
        ['JASA GIRO OKT', 'BANK_ONLY_INTEREST'],
      ],
    );
    const arrived = (await client.reconciliations.matches({params: november})).butir;
    assert.deepEqual(
      arrived.map(one => [one.class, one.book[0]?.no, one.days]),
      [['MATCHED_EXACT', 9, 3]],
    );
    for (const {bank, class: name} of open) {
      const document = name === 'BANK_ONLY_CREDIT' && {document: {kind: 'RETUR', id: 'P0000003A8'}};
      await client.reconciliations.post({params: november, body: {entryId: bank!.id, ...document}});
    }
    const {equation, closed} = await client.reconciliations.get({params: november});
    assert.equal(closed, false);
    assert.deepEqual(
      [equation?.bank, equation?.bku, equation?.adjustedBku, equation?.unexplained],
      ['49342345.00', '49342345.00', '49342345.00', '0.00'],
    );
    const shown = await client.reconciliations.get({params: october});
    assert.deepEqual(shown.equation?.adjustedBku, '49342345.00', 'a closed month stays as it was signed');
    assert.equal(shown.classes.find(one => one.class === 'BANK_ONLY_FEE')?.bank, 1);
  });

  it('shows a movement that the bank tells of too late in the next month, and leaves the signed month alone', async () => {
    const bp = await bpOf('dinkes');
    const {result} = await importText(bp, csvText(0, [['15/10/2026', 'SUSULAN', 'C', 77_000]]));
    assert.ok(result?.warnings.some(one => one.code === 'CLOSED_MONTH'));
    const late = async (params: {month: string}) =>
      (await bp.client.reconciliations.unmatched({params})).butir.some(one => one.bank?.remark === 'SUSULAN');
    assert.deepEqual([await late(november), await late(october)], [true, false]);
  });

  it('corrects an entry of a closed month by a new one in the open month that names it', async () => {
    const {client} = await bpOf('dinkes');
    const body = {
      year: 2026,
      no: 8,
      side: 'IN',
      amount: '50000.00',
      uraian: 'Koreksi belanja makan minum',
    } as const;
    const corrected = await client.closings.correct({body});
    assert.deepEqual([corrected.correctsNo, corrected.tanggal], [8, '2026-11-24']);
    const {entries} = await client.payments.cashBook({query: november});
    assert.deepEqual(
      entries.filter(one => one.correctsNo === 8).map(one => [one.no, one.in]),
      [[corrected.no, '50000.00']],
    );
    const bpp = await server.officer('bpp.dinkes');
    assert.equal((await refusalOf(bpp.client.closings.correct({body}))).status, 403);
    const missing = client.closings.correct({body: {...body, no: 999}});
    assert.equal((await refusalOf(missing)).status, 404);
  });

  it('cannot be done before the month is over', async () => {
    const bp = await bpOf('dinkes');
    await bp.client.closings.count({body: {tanggal: '2026-11-24', pieces: {}}});
    assert.equal((await refusalOf(sign(bp, november, 'Uji'))).reason, 'MONTH_NOT_OVER');
    assert.equal((await refusalOf(bp.client.closings.get({params: {month: '2026-13'}}))).status, 404);
  });
});

describe('a register', () => {
  before(async () => {
    const bp = await bpOf('pupr');
    await post('pupr', '2026-09-10', 'IN', 2_000_000, {shortRef: 'P000000018'});
    await post('pupr', '2026-09-30', 'IN', 500_000, {bukuPembantu: 'TUNAI'});
    await importText(bp, csvText(0, [['10/09/2026', 'P000000018', 'C', 2_000_000]]));
    await bp.client.closings.count({body: {tanggal: '2026-09-30', pieces: {100000: 4}}});
  });

  it('with a difference needs the treasurer’s reason; the shortage goes along as a finding (R-24)', async () => {
    const bp = await bpOf('pupr');
    const register = await bp.client.closings.get({params: september});
    assert.deepEqual(
      register.faults.map(one => [one.code, one.isFinding]),
      [
        ['R-24', true],
        ['REASON_REQUIRED', false],
      ],
    );
    assert.equal(register.maySign, 'BP');
    assert.equal((await refusalOf(sign(bp, september))).reason, 'REASON_REQUIRED');
    const signed = await sign(bp, september, 'Kurang Rp100.000, sedang ditelusuri');
    assert.deepEqual(
      [signed.state, signed.reason],
      ['DITANDATANGANI_BP', 'Kurang Rp100.000, sedang ditelusuri'],
    );
  });

  it('that changed after the treasurer signed is signed by nobody: the treasurer signs anew', async () => {
    const [bp, pa] = [await bpOf('pupr'), await paOf('pupr')];
    const {version} = await pa.client.closings.get({params: september});
    await bp.client.closings.count({body: {tanggal: '2026-09-30', pieces: {100000: 5}}});
    const stale = pa.client.closings.sign({params: september, body: {version}});
    assert.equal((await refusalOf(stale)).code, 'stale-version');
    const open = await pa.client.closings.get({params: september});
    assert.deepEqual([open.state, open.signatures, open.maySign], ['TERBUKA', [], null]);
    assert.equal((await sign(bp, september)).version, 2);
    assert.equal((await sign(pa, september)).state, 'DITUTUP');
  });

  it('of a month is closed only after the month before it, over the API and in the database', async () => {
    const rsud = await bpOf('rsud');
    await post('rsud', '2026-08-03', 'IN', 1_000_000, {shortRef: 'P000000018'});
    await importText(rsud, csvText(0, [['03/08/2026', 'P000000018', 'C', 1_000_000]]));
    await rsud.client.closings.count({body: {tanggal: '2026-09-30', pieces: {}}});
    assert.equal((await refusalOf(sign(rsud, september))).reason, 'EARLIER_MONTH_OPEN');
    const {pool} = server.running.context;
    const insert = (month: string, closedAt: string) =>
      pool.query(
        `INSERT INTO bku_period SELECT skpd, $1, register_id, 0, '{}', '{}', $2 FROM bku_period WHERE skpd = 'pupr'`,
        [month, closedAt],
      );
    await assert.rejects(insert('2026-11-01', '2026-11-24T09:00:00+07:00'), {message: 'period_not_over'});
    await assert.rejects(insert('2026-10-01', '2026-11-24T09:00:00+07:00'), {message: 'period_unsigned'});
    const signedAlone = pool.query(
      `WITH r AS (INSERT INTO closing_register VALUES (gen_random_uuid(), 'pupr', '2026-10-01', 1, '{}', repeat('0', 64), now()) RETURNING id)
       INSERT INTO closing_signature SELECT 'pupr', id, 'PA', 'a', 'a', now() FROM r`,
    );
    await assert.rejects(signedAlone, {message: 'signature_order'});
  });

  it('closes with every entry of the month in it, or the entry comes first and is signed anew', async () => {
    const august = {month: '2026-08'};
    const [bp, pa] = [await bpOf('rsud'), await paOf('rsud')];
    await bp.client.closings.count({body: {tanggal: '2026-08-31', pieces: {}}});
    await sign(bp, august);
    const {version} = await pa.client.closings.get({params: august});
    const [closing, posting] = await Promise.allSettled([
      pa.client.closings.sign({params: august, body: {version}}),
      post('rsud', '2026-08-31', 'IN', 1000),
    ]);
    assert.deepEqual([closing.status, posting.status].sort(), ['fulfilled', 'rejected']);
    const register = await pa.client.closings.get({params: august});
    const {saldoAkhir} = await pa.client.payments.cashBook({query: august});
    assert.equal(register.saldoBku, saldoAkhir);
  });
});
