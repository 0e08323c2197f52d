import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isShortRef} from '@kepahiang/cashless/short-ref.js';
import {bankAnswer, testPayments} from '../testing/payments.ts';
import {refusalOf} from '../testing/refusal.ts';
import {paymentE1, tripE1} from '../testing/samples.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
const {payment, create, step} = testPayments(() => server);
after(() => server.close());

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
    const settled = await step('bank', draft, 'settle', bankAnswer('BR-0001'));
    assert.equal(settled.state, 'settled');
    assert.deepEqual(
      settled.history.map(one => `${one.event} ${one.role}`),
      ['create MAKER', 'submit MAKER', 'check CHECKER', 'release RELEASER', 'dispatch sistem', 'settle BANK'],
    );

    const book = await (
      await server.officer('releaser.dinkes')
    ).client.payments.cashBook({query: {month: '2026-11'}});
    assert.equal(book.saldoAwal, '0.00');
    assert.equal(book.entries[0]?.in, '50000000.00');
    const line = book.entries.at(-1)!;
    assert.deepEqual(
      [line.no, line.out, line.saldo, line.shortRef],
      [settled.bkuNo, '1610000.00', '48390000.00', draft.shortRef],
    );
    assert.equal(book.saldoAkhir, '48390000.00');
  });

  it('is refused when the amount is not what the facts allow, with the right one', async () => {
    const {faults} = await refusalOf(create({amount: '1700000.00'}));
    assert.deepEqual(faults, [{path: 'amount', code: 'bayar.jumlah', params: {x: 'Rp\u00a01.610.000'}}]);
  });

  it('after an advance pays the rest only, and nothing when nothing is left', async () => {
    assert.equal(
      (await create({amount: '110000.00'}, {advance: '1500000.00'})).travel?.settlement?.kind,
      'KURANG_BAYAR',
    );
    assert.equal((await refusalOf(create({}, {advance: '1610000.00'}))).reason, 'NOTHING_DUE');
  });

  it('names the fact that stops the computation', async () => {
    const at = async (trip: object) =>
      (await refusalOf(create({}, trip as never))).faults.map(one => `${one.path} ${one.code}`);
    assert.deepEqual(await at({kembali: '2026-10-05'}), ['travel.kembali perjadin.kembali']);
    assert.deepEqual(await at({province: 'ATLANTIS'}), ['travel.province perjadin.tarif']);
    assert.deepEqual(await at({lodging: [tripE1.lodging[0], tripE1.lodging[0]]}), [
      'travel.lodging perjadin.malam',
    ]);
    assert.deepEqual(await at({berangkat: '2026-02-30'}), ['travel.berangkat tgl.tidak_ada']);
    assert.deepEqual(
      (await refusalOf(create({channel: 'BIFAST'}))).faults.map(one => one.path),
      ['channel'],
    );
  });

  it('keeps costs without proof out of the amount and says which', async () => {
    const transport = [...tripE1.transport, {type: 'PESAWAT', evidence: 'RECEIPT', amount: '900000.00'}];
    assert.deepEqual((await create({}, {transport})).travel?.rejected, [
      {item: 'PESAWAT', reason: 'NO_BOARDING_PASS'},
    ]);
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

describe('an auditor', () => {
  it('opens the payment behind a finding and the book it stands in, and changes nothing', async () => {
    const draft = await create();
    const {client} = await server.officer('auditor');
    const {id, version} = draft;
    const seen = await client.payments.get({params: {id}});
    assert.deepEqual([seen.amount, seen.actions], ['1610000.00', []]);
    assert.equal(seen.beneficiary.accountNo, '••••••0001');
    const book = await client.payments.cashBook({query: {month: '2026-11', skpd: 'dinkes'}});
    assert.equal(book.entries[0]?.in, '50000000.00');
    const event = client.payments.event({params: {id}, body: {event: 'cancel', version}});
    assert.equal((await refusalOf(event)).code, 'forbidden');
  });
});

describe('three people', () => {
  it('cannot be two: one person with all token roles is refused at the second step', async () => {
    const {pool} = server.running.context;
    const {client} = await server.officer('maker.dpmptsp');
    await pool.query(
      `UPDATE session SET roles = '{MAKER,CHECKER,RELEASER}' WHERE 'MAKER' = ANY (roles) AND opd = 'dpmptsp'`,
    );
    const draft = await create({}, {}, 'dpmptsp');
    await step('maker.dpmptsp', draft, 'submit');
    const own = await client.payments.get({params: {id: draft.id}});
    assert.deepEqual(own.actions, ['send_back', 'cancel'], 'the button to check is not offered');
    const alone = await refusalOf(step('maker.dpmptsp', draft, 'check'));
    assert.equal(alone.code, 'rule-violated');
    assert.equal(alone.reason, 'SOD_VIOLATION');
    assert.match(alone.message, /harus dilakukan oleh orang yang berbeda/);
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
    assert.equal(
      (await client.payments.get({params: {id: draft.id}})).history.at(-1)?.note,
      'Lampirkan bukti hotel.',
    );
  });

  it('do not send money to an account nobody asked the bank about', async () => {
    for (const change of [
      {verifiedAt: null},
      {verifiedAt: '2026-11-16T08:59:59+07:00'},
      {nameMatch: false},
      {verifiedAt: '2026-11-25T09:00:00+07:00'},
    ]) {
      const draft = await create({
        beneficiary: {...paymentE1('2026-11-24T08:00:00+07:00').beneficiary, ...change},
      });
      assert.equal(
        (await refusalOf(step('maker.dinkes', draft, 'submit'))).reason,
        'GUARD_FAILED:BENEFICIARY_VERIFIED',
      );
    }
  });
});

describe('a debt that looks paid already (R-20)', () => {
  const twin = {travel: {...tripE1, spt: {nomor: '090/999/SPT/2026', tanggal: '2026-10-05'}}};
  const record = async () => create(twin);
  const allow = async (username: string, id: string, reason = 'Dua kali berangkat pada hari itu') => {
    const {client} = await server.officer(username);
    return client.payments.allowTwin({params: {id}, body: {reason}});
  };

  it('passes once with the approval of the PA and its reason, and shows both', async () => {
    const first = await record();
    assert.equal((await refusalOf(record())).reason, 'R-20');
    assert.equal((await refusalOf(allow('maker.dinkes', first.id))).code, 'forbidden');
    assert.equal((await refusalOf(allow('kepala.dinkes', first.id, 'ya'))).code, 'invalid');
    await allow('kepala.dinkes', first.id);
    assert.equal((await refusalOf(allow('kepala.dinkes', first.id))).reason, 'OVERRIDE_UNUSED');
    const second = await record();
    assert.equal(second.override?.reason, 'Dua kali berangkat pada hari itu');
    assert.equal((await refusalOf(record())).reason, 'R-20');
    await step('maker.dinkes', first, 'cancel');
    assert.equal((await refusalOf(record())).reason, 'R-20', 'the approved one lives');
    assert.equal((await refusalOf(allow('kepala.dinkes', first.id))).reason, 'NO_TWIN');
  });

  it('is refused by the database, too, with no approval or one that was used', async () => {
    const {rows} = await server.running.context.pool.query<{id: string; override_id: string}>(
      'SELECT id, override_id FROM payment WHERE override_id IS NOT NULL',
    );
    const again = (override: string) =>
      server.running.context.pool.query(
        `INSERT INTO payment (id, skpd, source_doc, sub_kegiatan, rekening, expense_kind, description, amount, channel,
           source_account, beneficiary, partner_reference, short_ref, remark, payload_hash, state, created_at, override_id)
         SELECT gen_random_uuid(), skpd, source_doc, sub_kegiatan, rekening, expense_kind, description, amount, channel,
           source_account, beneficiary, partner_reference || 'X', 'P0000ZZZZZ', remark, payload_hash, 'draft', created_at,
           ${override} FROM payment WHERE id = $1`,
        [rows[0]!.id],
      );
    await assert.rejects(again('NULL'), {constraint: 'payment_alive_once'});
    await assert.rejects(again('override_id'), {constraint: 'payment_override_id_key'});
    await assert.rejects(again('gen_random_uuid()'), {code: '23503'});
  });
});
