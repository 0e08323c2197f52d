import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Match, Unmatched} from '@kepahiang/contract/reconciliations.js';
import {assertKept, refusalOf} from '../testing/refusal.ts';
import {startTestServer, type TestServer, type Visitor} from '../testing/server.ts';
import {
  csvText,
  importText,
  octoberBank,
  postOctober,
  testBook,
  type CsvLine,
} from '../testing/statements.ts';

let server: TestServer;
let bp: Visitor;
const post = testBook(() => server);

const params = {month: '2026-10'};
const matches = async ({client}: Visitor, query = {}): Promise<Match[]> =>
  (await client.reconciliations.matches({params, query: {batas: '100', ...query}})).butir;
const unmatched = async ({client}: Visitor, query = {}): Promise<Unmatched[]> =>
  (await client.reconciliations.unmatched({params, query: {batas: '100', ...query}})).butir;

before(async () => {
  server = await startTestServer({seeds: false});
  bp = await server.officer('releaser.dinkes');
  await postOctober(post, 'dinkes');
  await importText(bp, csvText(8_000_000, octoberBank));
});
after(() => server.close());

describe('the reconciliation of October 2026 (cashless.md 9.4)', () => {
  it('gives each line its class: bank and book, as printed', async () => {
    const {classes, unticked, statementTo, account} = await bp.client.reconciliations.get({params});
    assert.deepEqual(
      classes.map(one => [one.class, one.bank, one.book]),
      [
        ['MATCHED_EXACT', 2, 2],
        ['MATCHED_TAX', 1, 1],
        ['MATCHED_GROUP', 1, 2],
        ['MATCHED_FUZZY', 2, 2],
        ['RETUR', 1, 0],
        ['BANK_ONLY_FEE', 1, 0],
        ['BANK_ONLY_INTEREST', 1, 0],
        ['IN_TRANSIT', 0, 1],
      ],
    );
    assert.equal(unticked, 2);
    assert.equal(statementTo, '2026-10-31');
    assert.match(account, /^•+\d{4}$/);
  });

  it('explains each match with its lines', async () => {
    assert.deepEqual(
      (await matches(bp)).map(one => [
        one.bank.map(line => line.remark).join(),
        one.book.map(line => line.no).join(),
        one.class,
        one.rule,
        one.days,
        one.needsTick,
      ]),
      [
        ['SP2D GU DINKES', '2', 'MATCHED_FUZZY', 'AMOUNT_AND_DATE', 0, true],
        ['P00000038Q PERJADIN BENGKULU', '3', 'MATCHED_EXACT', 'SHORT_REF', 0, false],
        ['MPN 026110000000001 NTPN 8A1B2C3D4E5F6G7H', '4', 'MATCHED_TAX', 'NTPN', 0, false],
        ['PAYROLL BATCH-2610-01', '5,6', 'MATCHED_GROUP', 'BATCH', 0, false],
        ['P0000003A8 ATK', '7', 'MATCHED_EXACT', 'SHORT_REF', 0, false],
        ['RETUR P0000003A8 REK TUTUP', '', 'RETUR', 'RETUR', 1, false],
        ['TRF SNACK RAPAT', '8', 'MATCHED_FUZZY', 'AMOUNT_AND_DATE', 1, true],
      ],
    );
  });

  it('says why a line has no partner, and which entry is missing', async () => {
    assert.deepEqual(
      (await unmatched(bp)).map(one => [
        one.bank?.remark ?? one.book?.no,
        one.class,
        one.reason,
        one.proposal?.kind,
      ]),
      [
        ['BIAYA ADM BULANAN', 'BANK_ONLY_FEE', 'NOT_POSTED', 'FEE'],
        ['JASA GIRO OKT', 'BANK_ONLY_INTEREST', 'NOT_POSTED', 'INTEREST'],
        [9, 'IN_TRANSIT', 'NOT_YET_AT_BANK', undefined],
      ],
    );
    assert.equal((await unmatched(bp, {sisi: 'BOOK'})).length, 1);
    assert.match((await unmatched(bp))[0]?.reasonText ?? '', /Belum dibukukan/);
  });

  it('both adjusted balances are 49.342.345 and nothing remains', async () => {
    assert.deepEqual((await bp.client.reconciliations.get({params})).equation, {
      bank: '51242345.00',
      bku: '46840000.00',
      adjustedBank: '49342345.00',
      adjustedBku: '49342345.00',
      difference: '0.00',
      explained: {mismatch: '0.00', ambiguous: '0.00', bkuOnly: '0.00'},
      unexplained: '0.00',
    });
  });

  it('shows matches page by page, and those of one class', async () => {
    const seen: string[] = [];
    let setelah: string | null = null;
    do {
      const query: {batas: string; setelah?: string} = {batas: '3', ...(setelah && {setelah})};
      const page = await bp.client.reconciliations.matches({params, query});
      seen.push(...page.butir.map(one => one.bank[0]!.id));
      setelah = page.berikut;
    } while (setelah);
    assert.equal(seen.length, 7);
    assert.equal(new Set(seen).size, 7);
    assert.equal((await matches(bp, {kelas: 'MATCHED_FUZZY'})).length, 2);
  });
});

describe('a tick', () => {
  it('is refused for lines the rules do not see as a pair', async () => {
    const [first] = await matches(bp, {kelas: 'MATCHED_FUZZY'});
    const book = {year: 2026, no: 8};
    const wrong = bp.client.reconciliations.tick({params, body: {entryId: first!.bank[0]!.id, book}});
    assert.equal((await refusalOf(wrong)).reason, 'NOT_A_CANDIDATE');
  });

  it('says who, when and in which role, counts once, and changes no figure', async () => {
    const before = await bp.client.reconciliations.get({params});
    const [first, second] = await matches(bp, {kelas: 'MATCHED_FUZZY'});
    const body = (one: Match) => ({
      entryId: one.bank[0]!.id,
      book: {year: one.book[0]!.year, no: one.book[0]!.no},
    });
    const ticked = await bp.client.reconciliations.tick({params, body: body(first!)});
    assert.deepEqual(
      [ticked.confirmed?.origin, ticked.confirmed?.user, ticked.confirmed?.role, ticked.confirmed?.at],
      ['CENTANG', 'Rani Contoh (DINKES)', 'BP', '2026-11-24T09:00:00+07:00'],
    );
    const bpp = await server.officer('bpp.dinkes');
    const again = await refusalOf(bpp.client.reconciliations.tick({params, body: body(first!)}));
    assert.equal(again.reason, 'ALREADY_PAIRED');
    assert.equal(
      (await bpp.client.reconciliations.tick({params, body: body(second!)})).confirmed?.role,
      'BPP',
    );
    const after = await bp.client.reconciliations.get({params});
    assert.equal(after.unticked, 0);
    assert.deepEqual(after.classes, before.classes);
    assert.deepEqual(after.equation, before.equation);
  });

  it('is never taken back or given twice, even by plain SQL, and only for lines that agree', async () => {
    const {pool} = server.running.context;
    await assertKept(server, [
      'UPDATE reconciliation_pair SET no = 3',
      'DELETE FROM reconciliation_pair',
      'TRUNCATE reconciliation_pair',
    ]);
    const insert = (remark: string, no: number) =>
      pool.query(
        `INSERT INTO reconciliation_pair (entry_id, skpd, year, no, class, rule, origin, person, person_name, role, at)
         SELECT id, 'dinkes', 2026, $2, 'x', 'x', 'CENTANG', 'x', 'x', 'BP', now() FROM statement_entry WHERE remark = $1`,
        [remark, no],
      );
    await assert.rejects(insert('P0000003A8 ATK', 3), {code: '23514'});
    await assert.rejects(insert('SP2D GU DINKES', 2), {code: '23505'});
  });

  it('is not for those who only read', async () => {
    const body = {entryId: '1', book: {year: 2026, no: 2}};
    for (const username of ['inspektorat', 'bpk', 'kepala.dinkes', 'checker.dinkes', 'maker.dinkes']) {
      const {client} = await server.officer(username);
      assert.equal((await refusalOf(client.reconciliations.tick({params, body}))).status, 403, username);
    }
    for (const username of ['inspektorat', 'bpk']) {
      const {client} = await server.officer(username);
      const seen = await client.reconciliations.get({params, query: {skpd: 'dinkes'}});
      assert.equal(seen.equation?.adjustedBku, '49342345.00');
    }
    const other = await server.officer('releaser.pupr');
    const stranger = other.client.reconciliations.get({params, query: {skpd: 'dinkes'}});
    assert.equal((await refusalOf(stranger)).status, 404);
  });
});

describe('posting what only the bank has', () => {
  const entryIdOf = async (remark: string): Promise<string> => {
    const {butir} = await bp.client.statements.entries({query: {dari: '2026-10-01', sampai: '2026-10-31'}});
    return butir.find(one => one.remark === remark)!.id;
  };

  it('books fee, interest and retur on the day of the bank, once, and the equation stands', async () => {
    const fee = await entryIdOf('BIAYA ADM BULANAN');
    const body = {entryId: fee};
    const key = 'posting-of-the-fee-1';
    const first = await bp.client.reconciliations.post({params, body, idempotencyKey: key});
    assert.deepEqual(first.posted, [{year: 2026, no: 10, tanggal: '2026-10-31'}]);
    assert.deepEqual(await bp.client.reconciliations.post({params, body, idempotencyKey: key}), first);
    const twice = bp.client.reconciliations.post({params, body, idempotencyKey: 'posting-of-the-fee-2'});
    assert.equal((await refusalOf(twice)).reason, 'ALREADY_PAIRED');
    for (const remark of ['JASA GIRO OKT', 'RETUR P0000003A8 REK TUTUP'])
      await bp.client.reconciliations.post({params, body: {entryId: await entryIdOf(remark)}});
    const {classes, equation} = await bp.client.reconciliations.get({params});
    assert.deepEqual(
      classes.map(one => [one.class, one.bank, one.book]),
      [
        ['MATCHED_EXACT', 2, 2],
        ['MATCHED_TAX', 1, 1],
        ['MATCHED_GROUP', 1, 2],
        ['MATCHED_FUZZY', 4, 4],
        ['RETUR', 1, 1],
        ['IN_TRANSIT', 0, 1],
      ],
    );
    assert.deepEqual(
      [equation?.bku, equation?.adjustedBank, equation?.adjustedBku],
      ['49342345.00', '49342345.00', '49342345.00'],
    );
    const {entries} = await bp.client.payments.cashBook({query: params});
    assert.deepEqual(
      entries.slice(-3).map(one => [one.uraian, one.in, one.out, one.ref?.doc]),
      [
        ['Biaya administrasi bank', '0.00', '10000.00', 'REKENING_KORAN'],
        ['Jasa giro, untuk disetor ke RKUD', '12345.00', '0.00', 'REKENING_KORAN'],
        ['Retur', '2500000.00', '0.00', 'REKENING_KORAN'],
      ],
    );
  });

  it('is refused where nothing is missing, and to those who only read', async () => {
    const entryId = await entryIdOf('P0000003A8 ATK');
    const refused = await refusalOf(bp.client.reconciliations.post({params, body: {entryId}}));
    assert.equal(refused.reason, 'NOTHING_TO_POST');
    const {client} = await server.officer('inspektorat');
    assert.equal((await refusalOf(client.reconciliations.post({params, body: {entryId}}))).status, 403);
  });

  it('needs the document of a receipt, and brings cash that was fetched into the cash book', async () => {
    const rsud = await server.officer('releaser.rsud');
    const bank: readonly CsvLine[] = [
      ['02/10/2026', 'SP2D UP RSUD', 'C', 5_000_000],
      ['05/10/2026', 'TARIK TUNAI', 'D', 300_000],
    ];
    await importText(rsud, csvText(0, bank));
    const [receipt, cash] = await unmatched(rsud);
    const {client} = rsud;
    const entryId = receipt!.bank!.id;
    const bare = await refusalOf(client.reconciliations.post({params, body: {entryId}}));
    assert.deepEqual(
      bare.faults.map(one => [one.path, one.code]),
      [['document', 'bku.dokumen']],
    );
    const cashBody = {entryId: cash!.bank!.id};
    assert.equal((await refusalOf(client.reconciliations.post({params, body: cashBody}))).reason, 'B-10-NEG');
    const document = {kind: 'SP2D', id: '00123/SP2D/2026'};
    await client.reconciliations.post({params, body: {entryId, document, uraian: 'SP2D UP'}});
    const {posted} = await client.reconciliations.post({params, body: cashBody});
    assert.equal(posted.length, 2);
    const {equation, classes} = await client.reconciliations.get({params});
    assert.deepEqual([equation?.bku, equation?.difference], ['4700000.00', '0.00']);
    assert.ok(classes.some(one => one.class === 'CASH_WITHDRAWAL'));
    assert.equal((await client.payments.cashBook({query: params})).saldoAkhir, '5000000.00');
  });
});

describe('several candidates', () => {
  it('are never guessed: a person chooses one, and the rest may then be plain', async () => {
    const pupr = await server.officer('releaser.pupr');
    await post('pupr', '2026-10-05', 'IN', 10_000_000);
    await post('pupr', '2026-10-06', 'OUT', 400_000);
    await post('pupr', '2026-10-07', 'OUT', 400_000);
    const bank: readonly CsvLine[] = [
      ['05/10/2026', 'SP2D', 'C', 10_000_000],
      ['06/10/2026', 'TRF A', 'D', 400_000],
      ['07/10/2026', 'TRF B', 'D', 400_000],
    ];
    await importText(pupr, csvText(0, bank));
    const open = await unmatched(pupr, {kelas: 'AMBIGUOUS'});
    assert.equal(open.length, 4);
    const [first] = open;
    assert.deepEqual(
      first!.related.book.map(one => one.no),
      [2, 3],
    );
    const body = {entryId: first!.bank!.id, book: {year: 2026, no: 2}};
    assert.equal((await pupr.client.reconciliations.tick({params, body})).class, 'MATCHED_FUZZY');
    assert.equal((await unmatched(pupr)).length, 0);
  });
});

describe('an amount that was typed wrong', () => {
  it('shows as a difference with its explanation, and is right once it is corrected in the book', async () => {
    const bp = await server.officer('releaser.dpmptsp');
    await post('dpmptsp', '2026-10-02', 'IN', 5_000_000, {shortRef: 'P000000018'});
    await post('dpmptsp', '2026-10-06', 'OUT', 1_900_000, {shortRef: 'P0000003GS'});
    const bank: readonly CsvLine[] = [
      ['02/10/2026', 'P000000018 SP2D UP', 'C', 5_000_000],
      ['06/10/2026', 'P0000003GS ATK', 'D', 1_090_000],
    ];
    await importText(bp, csvText(0, bank));
    const [wrong] = await matches(bp, {kelas: 'AMOUNT_MISMATCH'});
    assert.deepEqual([wrong?.difference, wrong?.transposed, wrong?.needsTick], ['810000.00', true, false]);
    const before = (await bp.client.reconciliations.get({params})).equation;
    assert.deepEqual([before?.difference, before?.explained.mismatch], ['810000.00', '810000.00']);
    await bp.client.closings.correct({
      body: {
        year: 2026,
        no: 2,
        side: 'IN',
        amount: '810000.00',
        uraian: 'Koreksi: tertukar 1.090.000 dan 1.900.000',
        tanggal: '2026-10-31',
      },
    });
    const after = await bp.client.reconciliations.get({params});
    assert.deepEqual([after.equation?.difference, after.equation?.unexplained], ['0.00', '0.00']);
    assert.deepEqual(
      after.classes.map(one => [one.class, one.bank, one.book]),
      [['MATCHED_EXACT', 2, 2]],
    );
  });
});
