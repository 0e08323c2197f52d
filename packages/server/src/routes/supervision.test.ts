import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isApiRejected} from '@kepahiang/client/errors.js';
import type {Payment} from '@kepahiang/contract/payments.js';
import {apiPrefix} from '@kepahiang/contract/resource.js';
import {cashShare} from '@kepahiang/schemas/spending/cash-share.js';
import {bankAnswer, testPayments} from '../testing/payments.ts';
import {startTestServer, type TestServer} from '../testing/server.ts';
import {csvText, importText, testBook} from '../testing/statements.ts';

let server: TestServer;
const {create, step, released} = testPayments(() => server);
const post = testBook(() => server);

before(async () => {
  server = await startTestServer();
});
after(() => server.close());

const seen = async (username: string, skpd?: string) =>
  (await server.officer(username)).client.supervision.get({query: {tahun: '2026', ...(skpd && {skpd})}});
const found = async (username: string, query: {skpd?: string; aturan?: string; batas?: string} = {}) =>
  (await server.officer(username)).client.supervision.findings({query: {tahun: '2026', ...query}});

async function opd(username: string, slug: string) {
  const {opds} = await seen(username);
  return opds.find(({skpd}) => skpd === slug)!;
}

async function settled(): Promise<Payment> {
  return step('bank', await released(), 'settle', bankAnswer('CMS-1'));
}

describe('supervision', {concurrency: 1}, () => {
  it('shows every OPD with its stage: four pilots, the others not yet', async () => {
    const {opds} = await seen('inspektorat');
    assert.equal(opds.length, 35);
    assert.deepEqual(
      opds.filter(({rollout}) => rollout?.stage === 'percontohan').map(({skpd}) => skpd),
      ['dinkes', 'rsud', 'pupr', 'dpmptsp'],
    );
    assert.ok(opds.every(({rollout}) => rollout!.setBy === 'REGENCY' && rollout!.legalBasis.length > 10));
    assert.equal(opds.filter(({rollout}) => rollout?.stage === 'belum').length, 31);
  });

  it('counts what was settled, not what is on its way, and takes it out again when it comes back', async () => {
    await released();
    const payment = await settled();
    const {months} = await opd('inspektorat', 'dinkes');
    assert.equal(months.length, 11);
    const november = months.at(-1)!;
    assert.deepEqual(november.channels, [{channel: 'OVERBOOKING', count: 1, amount: '1610000.00'}]);
    assert.equal(cashShare(november.channels).byAmount, 10_000);
    assert.deepEqual([november.bookLines, november.closing], [2, 'TERBUKA']);
    await step('bank', payment, 'return', bankAnswer('CMS-2'));
    assert.deepEqual((await opd('inspektorat', 'dinkes')).months.at(-1)!.channels, []);
    await settled();
  });

  it('counts cash that the book spends without a payment, less what a correction takes back', async () => {
    await post('rsud', '2026-11-10', 'IN', 500_000, {bukuPembantu: 'TUNAI'});
    const cash = {bukuPembantu: 'TUNAI', rekening: '5.1.02.01.01.0024', uraian: 'Parkir'} as const;
    const wrong = await post('rsud', '2026-11-10', 'OUT', 60_000, cash);
    await post('rsud', '2026-11-11', 'IN', 10_000, {...cash, correctsNo: wrong});
    const {channels} = (await opd('inspektorat', 'rsud')).months.at(-1)!;
    assert.deepEqual(channels, [{channel: 'TUNAI', count: 1, amount: '50000.00'}]);
    const {cash: exceptions, cashCount} = await seen('inspektorat');
    assert.equal(cashCount, 1);
    assert.deepEqual(exceptions, [
      {
        ...{skpd: 'rsud', kind: 'BKU', id: `2026/${wrong}`},
        ...{tanggal: '2026-11-10', amount: '60000.00', uraian: 'Parkir'},
      },
    ]);
  });

  it('shows an office its own figures and no others, and is not there for the books of another', async () => {
    for (const user of ['kepala.dinkes', 'checker.dinkes', 'releaser.dinkes']) {
      const {opds, cash} = await seen(user);
      assert.deepEqual(
        opds.map(({skpd}) => skpd),
        ['dinkes'],
      );
      assert.deepEqual(cash, []);
      await assert.rejects(seen(user, 'rsud'), error => isApiRejected(error) && error.status === 404);
    }
    for (const user of ['maker.dinkes', 'bank'])
      await assert.rejects(seen(user), error => isApiRejected(error) && error.status === 403);
  });

  it('knows which months are closed and how far the statements reach', async () => {
    const treasurer = await server.officer('releaser.pupr');
    await importText(treasurer, csvText(10_000, [['28/10/2026', 'UJI', 'D', 10_000]]));
    const october = (await opd('bpk', 'pupr')).months[9]!;
    assert.equal(october.month, '2026-10');
    assert.deepEqual([october.closing, october.statementTo], ['TERBUKA', '2026-10-28']);
  });
});

describe('findings', {concurrency: 1}, () => {
  it('name rule, meaning, source and level, and lead to the payments they rest on: overlapping trips (R-06)', async () => {
    const trips = [await create({}, {}, 'dpmptsp'), await create({}, {}, 'dpmptsp')];
    const {butir} = await found('inspektorat', {skpd: 'dpmptsp', aturan: 'R-06'});
    const [finding] = butir;
    assert.equal(butir.length, 1);
    assert.equal(finding!.level, 'FINDING');
    assert.match(finding!.explanation, /dua perjalanan dinas pada tanggal yang sama/);
    assert.match(finding!.source, /Perpres 72\/2025/);
    assert.equal(finding!.measures[0]!.text, '6 Oktober 2026, 7 Oktober 2026');
    assert.deepEqual(
      finding!.evidence.map(({kind, id, link}) => [kind, id, link]).sort(),
      trips.map(({id}) => ['PEMBAYARAN', id, `${apiPrefix}/payments/${id}`]).sort(),
    );
    const {browser} = await server.officer('inspektorat');
    for (const {link} of finding!.evidence) assert.equal((await browser.fetch(link)).status, 200);
  });

  it('find the allowance that was paid twice for these days (R-07)', async () => {
    const {butir} = await found('inspektorat', {skpd: 'dpmptsp', aturan: 'R-07'});
    // 7.2 sample rates: 380.000 a day in the province.
    assert.deepEqual(
      butir.map(({measures}) => measures[0]!.value),
      ['380000.00', '380000.00'],
    );
  });

  it('hide the NIP from everybody but Inspektorat and BPK', async () => {
    const long = {berangkat: '2026-01-02', kembali: '2026-06-30', lodging: []};
    const {client} = await server.officer('maker.pupr');
    const {payment} = testPayments(() => server);
    const body = payment({}, {...long, advance: '0.00'});
    const refused = await client.payments.create({body}).catch((error: unknown) => error);
    assert.ok(isApiRejected(refused), 'the amount of so long a trip is another');
    const due = refused.faults.find(({path}) => path === 'amount')!.params!['x'] as string;
    const amount = `${due.replace(/\D/g, '')}.00`;
    await client.payments.create({body: {...body, amount}});
    const nip = async (user: string) =>
      (await found(user, {skpd: 'pupr', aturan: 'R-34'})).butir[0]!.measures.find(
        ({name}) => name === 'traveller',
      )!.value;
    assert.equal(await nip('inspektorat'), '190001011925011001');
    assert.equal(await nip('bpk'), '190001011925011001');
    assert.match(await nip('auditor'), /^[^0-9]+\d{4}$/);
    assert.match(await nip('releaser.pupr'), /^[^0-9]+\d{4}$/);
  });

  it('find money that is missing in the safe, with the count as evidence (R-24)', async () => {
    await post('rsud', '2026-11-12', 'IN', 100_000, {bukuPembantu: 'TUNAI'});
    const {client} = await server.officer('releaser.rsud');
    const count = await client.closings.count({body: {tanggal: '2026-11-12', pieces: {'100000': 5}}});
    const {butir} = await found('inspektorat', {skpd: 'rsud', aturan: 'R-24'});
    assert.deepEqual(
      butir.map(({measures, evidence}) => [measures[0]!.text, evidence[0]!.kind, evidence[0]!.id]),
      [['Rp50.000', 'HITUNG_KAS', count.id]],
    );
  });

  it('find a tax deposit of the book without NTPN (R-16), and lead to its line', async () => {
    await post('rsud', '2026-11-12', 'IN', 50_000, {bukuPembantu: 'PAJAK'});
    const no = await post('rsud', '2026-11-13', 'OUT', 50_000, {bukuPembantu: 'PAJAK'});
    const {butir} = await found('inspektorat', {skpd: 'rsud', aturan: 'R-16'});
    assert.deepEqual(
      butir.map(({measures, evidence}) => [measures[0]!.text, evidence[0]!.label]),
      [['tidak ada', `BKU November 2026 nomor ${no}`]],
    );
  });

  it('find a month whose bank and book differ without explanation (R-23), and say which months nobody can compare', async () => {
    // The statement of October begins with 10.000 that the book has never had.
    const {butir, rules} = await found('inspektorat', {skpd: 'pupr', aturan: 'R-23'});
    assert.deepEqual(
      butir.map(({measures, evidence}) => [measures[0]!.text, evidence[0]!.kind, evidence[0]!.id]),
      [['Rp10.000', 'REKONSILIASI', '2026-10']],
    );
    assert.equal(rules.find(({rule}) => rule === 'R-23')!.state, 'DIJALANKAN');
    await post('dlh', '2026-10-02', 'IN', 100_000);
    const other = (await found('inspektorat', {skpd: 'dlh'})).rules.find(({rule}) => rule === 'R-23')!;
    assert.equal(other.state, 'SEBAGIAN');
    assert.deepEqual(other.missing, ['Rekening koran belum diimpor untuk 2026-10.']);
  });

  it('say of every one of the 34 rules whether it was run, and name the data that are missing', async () => {
    const {rules} = await found('inspektorat');
    assert.equal(rules.length, 34);
    for (const {rule, state, missing} of rules)
      assert.equal(missing.length > 0, state !== 'DIJALANKAN', `${rule} ${state}`);
    const state = (id: string) => rules.find(({rule}) => rule === id)!;
    assert.equal(state('R-22').state, 'DIJALANKAN');
    assert.equal(state('R-06').state, 'SEBAGIAN');
    assert.equal(state('R-30').state, 'TIDAK_DIJALANKAN');
    assert.deepEqual(state('R-30').missing, ['Rekening pengirim tidak ada di rekening koran yang diimpor.']);
  });

  it('a rule whose limit nobody has set for the day was not run, and does not pass', async () => {
    const unset = await startTestServer({
      regencyRules: {level: 'REGENCY', title: 'Kosong', rules: {}},
    });
    const {client} = await unset.officer('inspektorat');
    const {rules} = await client.supervision.findings({query: {tahun: '2026', skpd: 'dinkes'}});
    const {state, missing} = rules.find(({rule}) => rule === 'R-34')!;
    assert.equal(state, 'TIDAK_DIJALANKAN');
    assert.match(missing[0]!, /belum ada/);
    await unset.close();
  });

  it('come page by page, and the dashboard counts the same ones', async () => {
    const first = await found('inspektorat', {batas: '2'});
    assert.equal(first.butir.length, 2);
    const {client} = await server.officer('inspektorat');
    const all = await client.supervision.findings({query: {tahun: '2026', batas: '100'}});
    const rest = await client.supervision.findings({
      query: {tahun: '2026', batas: '100', setelah: first.berikut!},
    });
    assert.deepEqual([...first.butir, ...rest.butir], all.butir);
    const {opds} = await seen('inspektorat');
    const counted = opds.flatMap(({findings}) => findings.map(({count}) => count));
    assert.equal(
      counted.reduce((sum, count) => sum + count, 0),
      all.butir.length,
    );
  });
});
