import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {bkuFault} from '@kepahiang/cashless/bku.js';
import {isShortRef} from '@kepahiang/cashless/short-ref.js';
import type {Payment} from '@kepahiang/contract/payments.js';
import {moneyOfSen, senOf} from '@kepahiang/schemas/money.js';
import fc from 'fast-check';
import {inTransaction} from '../database/connect.ts';
import {postEntry} from '../store/cash-book-store.ts';
import {refusalOf} from '../testing/refusal.ts';
import {paymentE1, tripE1} from '../testing/samples.ts';
import {morning, startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

/** One debt after another: the same assignment is never paid twice. */
let assignments = 0;
function payment(change: Readonly<Record<string, unknown>> = {}, trip: Readonly<Record<string, unknown>> = {}) {
  const spt = {nomor: `090/${(assignments += 1)}/SPT/2026`, tanggal: '2026-10-05'};
  return paymentE1('2026-11-24T08:00:00+07:00', {travel: {...tripE1, spt, ...trip}, ...change});
}

async function create(change: Readonly<Record<string, unknown>> = {}, trip: Readonly<Record<string, unknown>> = {}, opd = 'dinkes'): Promise<Payment> {
  return (await server.officer(`maker.${opd}`)).client.payments.create({body: payment(change, trip)});
}

async function step(username: string, {id}: Payment, event: string, more: object = {}): Promise<Payment> {
  const {client} = await server.officer(username);
  const {version} = await client.payments.get({params: {id}});
  return client.payments.event({params: {id}, body: {event, version, ...more}});
}

async function released(change = {}, trip = {}): Promise<Payment> {
  const draft = await create(change, trip);
  await step('maker.dinkes', draft, 'submit');
  await step('checker.dinkes', draft, 'check');
  return step('releaser.dinkes', draft, 'release');
}

const bank = (referenceNo: string) => ({bank: {referenceNo, responseCode: '2004300', valueDate: '2026-11-24'}});

describe('a payment of an official trip (E1)', () => {
  it('of 1.610.000 goes through three people and the bank into the cash book', async () => {
    const draft = await create();
    assert.equal(draft.amount, '1610000.00');
    assert.deepEqual(draft.travel?.lines, [
      {label: 'Uang harian 2 hari', amount: '760000.00'},
      {label: 'Penginapan', amount: '550000.00'},
      {label: 'Transpor', amount: '300000.00'},
    ]);
    assert.ok(isShortRef(draft.shortRef));
    assert.match(draft.remark, new RegExp(`^${draft.shortRef} PERJADIN BENGKULU$`));
    assert.deepEqual(draft.actions, ['submit', 'cancel']);
    assert.equal(draft.beneficiary.accountNo, '••••••0001');
    await step('maker.dinkes', draft, 'submit');
    await step('checker.dinkes', draft, 'check');
    const sent = await step('releaser.dinkes', draft, 'release');
    assert.equal(sent.state, 'sent');
    const settled = await step('bank', draft, 'settle', bank('BR-0001'));
    assert.equal(settled.state, 'settled');
    assert.deepEqual(settled.history.map(one => `${one.event} ${one.role}`), ['create MAKER', 'submit MAKER', 'check CHECKER', 'release RELEASER', 'dispatch sistem', 'settle BANK']);

    const book = await (await server.officer('releaser.dinkes')).client.payments.cashBook({query: {month: '2026-11'}});
    assert.equal(book.saldoAwal, '0.00');
    assert.equal(book.entries[0]?.in, '50000000.00');
    const line = book.entries.at(-1)!;
    assert.deepEqual([line.no, line.out, line.saldo, line.shortRef], [settled.bkuNo, '1610000.00', '48390000.00', draft.shortRef]);
    assert.equal(book.saldoAkhir, '48390000.00');
  });

  it('is refused when the amount is not what the facts allow, with the right one', async () => {
    const {faults} = await refusalOf(create({amount: '1700000.00'}));
    assert.deepEqual(faults, [{path: 'amount', code: 'bayar.jumlah', params: {x: '1610000.00'}}]);
  });

  it('after an advance pays the rest only, and nothing when nothing is left', async () => {
    assert.equal((await create({amount: '110000.00'}, {advance: '1500000.00'})).travel?.settlement?.kind, 'KURANG_BAYAR');
    assert.equal((await refusalOf(create({}, {advance: '1610000.00'}))).reason, 'NOTHING_DUE');
  });

  it('names the fact that stops the computation', async () => {
    const at = async (trip: object) => (await refusalOf(create({}, trip as never))).faults.map(one => `${one.path} ${one.code}`);
    assert.deepEqual(await at({kembali: '2026-10-05'}), ['travel.kembali perjadin.kembali']);
    assert.deepEqual(await at({province: 'ATLANTIS'}), ['travel.province perjadin.tarif']);
    assert.deepEqual(await at({lodging: [tripE1.lodging[0], tripE1.lodging[0]]}), ['travel.lodging perjadin.malam']);
    assert.deepEqual(await at({berangkat: '2026-02-30'}), ['travel.berangkat tgl.tidak_ada']);
    assert.deepEqual((await refusalOf(create({channel: 'BIFAST'}))).faults.map(one => one.path), ['channel']);
  });

  it('keeps costs without proof out of the amount and says which', async () => {
    const transport = [...tripE1.transport, {type: 'PESAWAT', evidence: 'RECEIPT', amount: '900000.00'}];
    assert.deepEqual((await create({}, {transport})).travel?.rejected, [{item: 'PESAWAT', reason: 'NO_BOARDING_PASS'}]);
  });

  it('is not recorded twice under another key (R-20), unless the first is dead', async () => {
    const body = payment();
    const {client} = await server.officer('maker.dinkes');
    const first = await client.payments.create({body, idempotencyKey: 'first-of-two-keys'});
    const again = () => client.payments.create({body, idempotencyKey: `second-${Math.random()}-key`});
    assert.equal((await refusalOf(again())).reason, 'R-20');
    await step('maker.dinkes', first, 'cancel');
    assert.equal((await again()).state, 'draft');
  });
});

describe('three people', () => {
  it('cannot be two: one person with all token roles is refused at the second step', async () => {
    const {pool} = server.running.context;
    const {client} = await server.officer('maker.dpmptsp');
    await pool.query(`UPDATE session SET roles = '{MAKER,CHECKER,RELEASER}' WHERE 'MAKER' = ANY (roles) AND opd = 'dpmptsp'`);
    const draft = await create({}, {}, 'dpmptsp');
    await step('maker.dpmptsp', draft, 'submit');
    const own = await client.payments.get({params: {id: draft.id}});
    assert.deepEqual(own.actions, ['send_back', 'cancel'], 'the button to check is not offered');
    const alone = await refusalOf(step('maker.dpmptsp', draft, 'check'));
    assert.equal(alone.code, 'rule-violated');
    assert.equal(alone.reason, 'SOD_VIOLATION');
    await step('checker.dpmptsp', draft, 'check');
    assert.equal((await refusalOf(step('maker.dpmptsp', draft, 'release'))).reason, 'SOD_VIOLATION');
    assert.equal((await step('releaser.dpmptsp', draft, 'release')).state, 'sent');
  });

  it('act in order, in their role, and only on what they have seen', async () => {
    const draft = await create();
    assert.equal((await refusalOf(step('checker.dinkes', draft, 'check'))).code, 'not-allowed-now');
    assert.equal((await refusalOf(step('checker.dinkes', draft, 'submit'))).status, 403);
    await step('maker.dinkes', draft, 'submit');
    const {client} = await server.officer('checker.dinkes');
    const stale = client.payments.event({params: {id: draft.id}, body: {event: 'check', version: 1}});
    assert.equal((await refusalOf(stale)).code, 'stale-version');
    await step('checker.dinkes', draft, 'send_back', {note: 'Lampirkan bukti hotel.'});
    assert.equal((await client.payments.get({params: {id: draft.id}})).history.at(-1)?.note, 'Lampirkan bukti hotel.');
  });

  it('do not send money to an account nobody asked the bank about', async () => {
    for (const change of [{verifiedAt: null}, {verifiedAt: '2026-11-16T08:59:59+07:00'}, {nameMatch: false}, {verifiedAt: '2026-11-25T09:00:00+07:00'}]) {
      const draft = await create({beneficiary: {...paymentE1('2026-11-24T08:00:00+07:00').beneficiary, ...change}});
      assert.equal((await refusalOf(step('maker.dinkes', draft, 'submit'))).reason, 'GUARD_FAILED:BENEFICIARY_VERIFIED');
    }
  });
});

describe('the cash book', () => {
  it('covers what is released: two that fit alone and not together cannot both go, even at once', async () => {
    server.setNow(morning);
    const {pool, clock} = server.running.context;
    await inTransaction(pool, db => postEntry(db, {skpd: 'rsud', tanggal: '2026-11-24', uraian: 'Setor sisa', rekening: null, in: '0.00', out: '48000000.00', bukuPembantu: 'BANK', ref: null, shortRef: null}, clock()));
    const drafts = [await create({}, {}, 'rsud'), await create({}, {}, 'rsud')];
    for (const draft of drafts) {
      await step('maker.rsud', draft, 'submit');
      await step('checker.rsud', draft, 'check');
    }
    const results = await Promise.allSettled(drafts.map(draft => step('releaser.rsud', draft, 'release')));
    const refusals = results.flatMap(one => (one.status === 'rejected' ? [one.reason as {reason: string}] : []));
    assert.deepEqual(refusals.map(one => one.reason), ['GUARD_FAILED:SALDO_CUKUP']);
  });

  it('books money that comes back as money in, under the same reference', async () => {
    const sent = await released();
    await step('bank', sent, 'settle', bank('BR-0002'));
    const returned = await step('bank', sent, 'return', bank('BR-0003'));
    assert.equal(returned.state, 'returned');
    const {entries} = await (await server.officer('inspektorat')).client.payments.cashBook({query: {month: '2026-11', skpd: 'dinkes'}});
    const [out, back] = entries.slice(-2);
    assert.deepEqual([out?.out, back?.in, back?.shortRef], ['1610000.00', '1610000.00', sent.shortRef]);
    assert.match(back?.uraian ?? '', /^Retur: /);
  });

  it('needs the reference of the bank, and takes the bank’s word once', async () => {
    const sent = await released();
    assert.deepEqual((await refusalOf(step('bank', sent, 'settle'))).faults.map(one => one.path), ['bank.referenceNo']);
    const {client} = await server.officer('bank');
    const {version} = await client.payments.get({params: {id: sent.id}});
    const settle = (idempotencyKey: string) => client.payments.event({params: {id: sent.id}, body: {event: 'settle', version, ...bank('BR-0004')}, idempotencyKey});
    const results = await Promise.allSettled([settle('bank-notice-key-01'), settle('bank-notice-key-02')]);
    assert.deepEqual(results.map(one => one.status).sort(), ['fulfilled', 'rejected']);
  });

  it('keeps numbers without gaps and a true balance under postings at once, in any order', async () => {
    const {pool, clock} = server.running.context;
    let book = 0;
    const posting = fc.record({sen: fc.bigInt({min: 1n, max: 90_000_000_00n}), isIn: fc.boolean()});
    await fc.assert(
      fc.asyncProperty(fc.array(posting, {minLength: 1, maxLength: 12}), async postings => {
        const skpd = `uji-${(book += 1)}`;
        const post = ({sen, isIn}: {sen: bigint; isIn: boolean}) => {
          const [amount, zero] = [moneyOfSen(sen), moneyOfSen(0n)];
          const entry = {skpd, tanggal: '2026-11-24', uraian: 'Uji', rekening: null, in: isIn ? amount : zero, out: isIn ? zero : amount, bukuPembantu: 'BANK', ref: null, shortRef: null} as const;
          return inTransaction(pool, db => postEntry(db, entry, clock()));
        };
        await Promise.allSettled(postings.map(post)); // what would overdraw is refused, the rest stands
        const {rows} = await pool.query(`SELECT no, tanggal, amount_in AS "in", amount_out AS "out", saldo FROM bku_entry WHERE skpd = $1 ORDER BY no`, [skpd]);
        assert.deepEqual(rows.map(row => row.no), rows.map((_, index) => index + 1));
        assert.equal(bkuFault(rows), undefined);
        let saldo = 0n;
        for (const row of rows) assert.equal(row.saldo, moneyOfSen((saldo += senOf(row.in) - senOf(row.out))));
      }),
      {numRuns: 25},
    );
  });

  it('refuses gaps, wrong balances, dates that run backwards and changes, even from plain SQL', async () => {
    const {pool} = server.running.context;
    const insert = (no: number, tanggal: string, saldo: string) =>
      pool.query(`INSERT INTO bku_entry (skpd, year, no, tanggal, uraian, amount_in, amount_out, saldo, buku_pembantu, posted_at) VALUES ('pupr', 2026, $1, $2, 'x', 1, 0, $3, 'BANK', now())`, [no, tanggal, saldo]);
    await assert.rejects(insert(3, '2026-11-24', '50000001.00'), {code: '23514'});
    await assert.rejects(insert(2, '2026-11-24', '50000002.00'), {code: '23514'});
    await assert.rejects(insert(2, '2026-10-31', '50000001.00'), {code: '23514'});
    await insert(2, '2026-11-24', '50000001.00');
    for (const statement of [`UPDATE bku_entry SET amount_in = 2`, `DELETE FROM bku_entry`, 'TRUNCATE bku_entry', `UPDATE payment_event SET note = 'x'`, 'TRUNCATE payment_event']) {
      await assert.rejects(pool.query(statement), {code: '23001'}, statement);
    }
  });

  it('shows each office its own book, and auditors the one they name', async () => {
    const {client} = await server.officer('inspektorat');
    assert.deepEqual((await refusalOf(client.payments.cashBook({query: {month: '2026-11'}}))).faults.map(one => one.path), ['skpd']);
    assert.equal((await client.payments.cashBook({query: {month: '2026-11', skpd: 'pupr'}})).saldoAkhir, '50000001.00');
    assert.equal((await client.payments.cashBook({query: {month: '2026-10', skpd: 'pupr'}})).saldoAkhir, '0.00');
    const maker = await server.officer('maker.pupr');
    assert.equal((await refusalOf(maker.client.payments.cashBook({query: {month: '2026-11', skpd: 'dinkes'}}))).status, 404);
    assert.deepEqual((await maker.client.payments.list()).butir, []);
    assert.ok((await (await server.officer('bank')).client.payments.list({query: {state: 'sent'}})).butir.length > 0);
  });
});
