import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {testDocuments} from '../testing/documents.ts';
import {purchaseT1, smallHonor, testPurchases} from '../testing/purchases.ts';
import {refusalOf} from '../testing/refusal.ts';
import {expireDocuments} from '../document/expire.ts';
import {morning, startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
before(async () => {
  server = await startTestServer(); // with the budget and the imprest of the pilots
});
after(() => server.close());
const {step} = testDocuments(() => server);
const {draftNpd, npd, create, paid} = testPurchases(() => server);

const book = async () =>
  (await server.officer('releaser.dinkes')).client.payments.cashBook({query: {month: '2026-11'}});

describe('a payment of an invoice', () => {
  it('shows each tax with its rule, and pays the seller what is left (T1)', async () => {
    const draft = await create(await npd('12000000.00'));
    assert.equal(draft.purchase?.gross, '11100000.00');
    assert.deepEqual(
      draft.purchase.withheld.map(({tax, amount, due, document, why}) => [
        tax,
        amount,
        due,
        document,
        typeof why['legalBasis'],
      ]),
      [
        ['PPH22', '150000.00', '2026-12-01', null, 'string'],
        ['PPN', '1100000.00', '2026-12-01', null, 'string'],
      ],
    );
  });

  it('puts its taxes into the book and on their way; deposited, they leave it with their NTPN', async () => {
    const before = await book();
    const settled = await paid(await create(await npd('12000000.00')));
    const between = await book();
    assert.equal(Number(between.saldoAkhir), Number(before.saldoAkhir) - 9_850_000);
    assert.deepEqual(
      between.entries.slice(before.entries.length).map(one => [one.bukuPembantu, one.in, one.out]),
      [
        ['BANK', '0.00', '9850000.00'],
        ['PAJAK', '150000.00', '0.00'],
        ['BANK', '0.00', '150000.00'],
        ['PAJAK', '1100000.00', '0.00'],
        ['BANK', '0.00', '1100000.00'],
      ],
    );
    const [pph] = settled.purchase!.withheld;
    const tax = {kind: 'tax-deposit', id: pph!.document!};
    const expires = {billing: '024112600012345', billingExpiresAt: '2026-12-01T00:00:00+07:00'};
    await step('releaser.dinkes', tax, 'buat_billing', {facts: expires});
    const proof = {
      ntpn: '8A1B2C3D4E5F6G7H',
      ntb: '000000123456',
      bukuTanggal: '2026-11-24',
      depositedOn: '2026-11-24',
    };
    const deposited = await step('bank', tax, 'bayar', {facts: proof});
    assert.equal(deposited.state, 'DISETOR');
    const last = (await book()).entries.at(-1)!;
    assert.deepEqual(
      [last.bukuPembantu, last.out, last.ref],
      ['PAJAK', '150000.00', {doc: 'PAJAK', id: tax.id}],
    );
    const other = {kind: 'tax-deposit', id: settled.purchase!.withheld[1]!.document!};
    await step('releaser.dinkes', other, 'buat_billing', {facts: {...expires, billing: '024112600012346'}});
    const again = await refusalOf(step('bank', other, 'bayar', {facts: proof}));
    assert.deepEqual([again.reason, again.faults[0]?.code], ['GUARD_FAILED:NTPN_VALID', 'NTPN_USED']);
  });

  it('is refused with an amount that the taxes do not give, naming the right one', async () => {
    const {faults} = await refusalOf(create(await npd('1200000.00'), {amount: '10000000.00'}));
    assert.deepEqual(faults, [{path: 'amount', code: 'bayar.jumlah', params: {x: 'Rp\u00a09.850.000'}}]);
  });

  it('is refused without its invoice, with the facts of a trip, or with those of an honorarium', async () => {
    const id = await npd('1200000.00');
    const places = async (change: Readonly<Record<string, unknown>>) =>
      (await refusalOf(create(id, change))).faults.map(({path, code}) => `${path} ${code}`);
    assert.deepEqual(await places({invoice: undefined}), ['invoice isian.kosong']);
    const honor = {kind: 'HONORARIUM', gross: '1000000.00', receiver: {status: 'ASN', gol: 'III'}};
    assert.deepEqual(await places({taxed: honor}), ['taxed.kind pilihan.tidak_ada']);
    assert.deepEqual(await places({expenseKind: 'HONOR', taxed: honor}), ['invoice isian.tidak_berlaku']);
  });
});

describe('the document a payment rests on', () => {
  it('must be approved, of the office, and name the account', async () => {
    const draft = await draftNpd('1200000.00');
    const codes = async (id: string, change?: Readonly<Record<string, unknown>>) =>
      (await refusalOf(create(id, change))).faults.map(({path, code}) => `${path} ${code}`);
    assert.deepEqual(await codes(draft.id), ['sourceDoc.id bayar.dokumen_belum']);
    const pupr = (await server.officer('maker.pupr')).client.payments;
    const foreign = await refusalOf(pupr.create({body: purchaseT1(await npd('1200000.00'))}));
    assert.deepEqual(foreign.faults, [{path: 'sourceDoc.id', code: 'pilihan.tidak_ada'}]);
    assert.deepEqual(await codes(await npd('1200000.00'), {rekening: '5.1.02.02.001.00026'}), [
      'rekening bayar.bukan_baris',
    ]);
  });

  it('is not overdrawn, counting the gross of payments that live, by however many makers at once', async () => {
    const id = await npd('12000000.00');
    const outcomes = await Promise.allSettled([create(id), create(id), create(id)]);
    assert.equal(outcomes.filter(({status}) => status === 'fulfilled').length, 1);
    const {faults} = await refusalOf(create(id));
    assert.deepEqual(faults, [{path: 'amount', code: 'bayar.sisa_dokumen', params: {x: 'Rp\u00a0900.000'}}]);
  });
});

describe('a payment of an honorarium', () => {
  it('withholds the final tax of a civil servant by rank (6.3)', async () => {
    const draft = await create(await npd('2000000.00'), {
      expenseKind: 'HONOR',
      uraian: 'Honor narasumber',
      amount: '950000.00',
      taxed: {kind: 'HONORARIUM', gross: '1000000.00', receiver: {status: 'ASN', gol: 'III'}},
      invoice: undefined,
    });
    assert.deepEqual(
      draft.purchase?.withheld.map(({tax, amount, kjs}) => [tax, amount, kjs]),
      [['PPH21', '50000.00', '402']],
    );
  });
});

describe('time', () => {
  it('takes back a billing code that nobody paid, once it has expired, and closes releases of funds that are over', async () => {
    const settled = await paid(await create(await npd('1200000.00'), smallHonor));
    const tax = {kind: 'tax-deposit', id: settled.purchase!.withheld[0]!.document!};
    const billingExpiresAt = '2026-11-30T12:00:00+07:00';
    await step('releaser.dinkes', tax, 'buat_billing', {
      facts: {billing: '024112600012399', billingExpiresAt},
    });
    server.setNow('2026-11-30T11:59:59+07:00');
    assert.equal(await expireDocuments(server.running.context), 0);
    server.setNow(billingExpiresAt);
    assert.equal(await expireDocuments(server.running.context), 1);
    const {client} = await server.officer('releaser.dinkes');
    const back = await client.documents.get({params: tax});
    assert.equal(back.state, 'DIPUNGUT');
    assert.equal(back.history.at(-1)?.role, 'sistem');
    server.setNow('2027-01-01T00:00:00+07:00');
    assert.equal(
      await expireDocuments(server.running.context),
      5,
      'the release of each pilot, and the code of an earlier test',
    );
    assert.equal(await expireDocuments(server.running.context), 0);
    server.setNow(morning);
  });
});
