import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {nipOne, nipTwo, sppContent, testDocuments} from '../testing/documents.ts';
import {testPurchases} from '../testing/purchases.ts';
import {morning, startTestServer, type TestServer} from '../testing/server.ts';

let server: TestServer;
let spd: string;
before(async () => {
  server = await startTestServer({seeds: false});
  ({spd} = await budget());
  await imprest();
});
after(() => server.close());
const {write, step, walk, budget, approvedSpp, sentSpm, sentSp2d} = testDocuments(() => server);
const {create, paid} = testPurchases(() => server);

async function imprest(): Promise<void> {
  const {lines: _lines, kontrak: _contract, ...rest} = sppContent();
  const up = {...rest, jenis: 'UP', bruto: '50000000.00', netto: '50000000.00', potongan: []};
  const sp2d = await sentSp2d(await sentSpm(await approvedSpp(up)));
  await step('bank', sp2d, 'cair', {facts: {tanggalCair: '2026-11-24', bankRef: 'REF-UP'}});
}

async function found(rule: string) {
  const {client} = await server.officer('inspektorat');
  const {butir} = await client.supervision.findings({query: {tahun: '2026', skpd: 'dinkes', aturan: rule}});
  return butir;
}
async function paidContract(kontrak: object, change: object = {}) {
  const content = sppContent({spdRefs: [spd]});
  const sp2d = await sentSp2d(
    await sentSpm(
      await approvedSpp({...content, kontrak: {...(content['kontrak'] as object), ...kontrak}, ...change}),
    ),
  );
  return step('bank', sp2d, 'cair', {facts: {tanggalCair: '2026-11-24', bankRef: 'REF-1'}});
}
const honor = {
  sourceDoc: {kind: 'NPD', id: '00001/NPD/SIPD'},
  expenseKind: 'HONOR',
  amount: '950000.00',
  taxed: {kind: 'HONORARIUM', gross: '1000000.00', receiver: {status: 'ASN', gol: 'III'}},
  invoice: undefined,
} as const;

describe('findings over documents', {concurrency: 1}, () => {
  it('R-19: a contract that was paid before its handover, with the SP2D as evidence; one after it passes', async () => {
    await paidContract({});
    assert.deepEqual(await found('R-19'), []);
    const early = await paidContract({bastTanggal: '2026-11-29'});
    const [finding, ...others] = await found('R-19');
    assert.equal(others.length, 0);
    assert.deepEqual(
      finding!.evidence.map(({kind, document, id}) => [kind, document, id]),
      [['DOKUMEN', 'sp2d', early.id]],
    );
    assert.match(finding!.evidence[0]!.label, /^Surat Perintah Pencairan Dana \(SP2D\) \d{5}\/SP2D-LS/);
  });

  it('R-04: the second term of a contract that went to another account than the first', async () => {
    const kontrak = {nomor: '027/900/SPK/2026', nilai: '22200000.00'};
    await paidContract(kontrak);
    assert.deepEqual(await found('R-04'), []);
    const penerima = {...(sppContent()['penerima'] as object), rekening: '0000000077'};
    await paidContract({...kontrak, terminKe: 2}, {penerima});
    assert.equal((await found('R-04')).length, 1);
  });

  it('R-13, R-14: taxes are found once their last day is over, overdue or late, and no day before', async () => {
    const {purchase} = await paid(await create('', honor));
    assert.deepEqual(
      [await found('R-13'), await found('R-14')].map(list => list.length),
      [0, 0],
    );
    server.setNow('2026-12-16T09:00:00+07:00'); // 6.6: due on the 15th
    const overdue = await found('R-14');
    const withheld = purchase!.withheld[0]!.document;
    const tax = overdue.flatMap(({evidence}) => evidence).find(({id}) => id === withheld)!;
    assert.equal(tax.document, 'tax-deposit');
    const expires = {billing: '024112600012345', billingExpiresAt: '2026-12-31T00:00:00+07:00'};
    const proof = {
      ntpn: '8A1B2C3D4E5F6G7H',
      ntb: '000000123456',
      bukuTanggal: '2026-12-16',
      depositedOn: '2026-12-16',
    };
    await step('releaser.dinkes', {kind: 'tax-deposit', id: tax.id}, 'buat_billing', {facts: expires});
    await step('bank', {kind: 'tax-deposit', id: tax.id}, 'bayar', {facts: proof});
    assert.deepEqual(
      (await found('R-13')).flatMap(({evidence}) => evidence.map(({id}) => id)),
      [tax.id],
    );
    server.setNow(morning);
  });

  it('R-15: nothing, where each tax the rules withhold is on its way', async () => {
    assert.deepEqual(await found('R-15'), []);
  });

  it('R-33: a trip whose report is not in after its working days', async () => {
    const traveller = {
      nip: nipOne,
      nama: 'Sari Contoh',
      pangkat: 'Penata',
      gol: 'III/c',
      jabatan: 'Analis',
      tingkat: 'ESELON_IV_GOL_III_II_I',
    };
    const order = {
      dasar: ['Surat 1'],
      maksud: 'Koordinasi program',
      tujuan: [{kota: 'Bengkulu', provinsi: 'BENGKULU'}],
      berangkat: '2026-11-02',
      kembali: '2026-11-03',
      jenis: 'LUAR_KOTA',
      pembebanan: {subKegiatan: '1.02.01.2.06.0009', rekening: '5.1.02.04.001.00001'},
      penandatangan: nipTwo,
    };
    const spt = await write('pptk.dinkes', 'spt', {
      nomor: '090/1/SPT',
      tanggal: '2026-11-01',
      pegawai: [traveller],
      ...order,
    });
    const sppd = await write('pptk.dinkes', 'sppd', {
      tanggal: '2026-11-01',
      spt: spt.id,
      pegawai: {...traveller, nip: await nipOf('pelaksana.dinkes')},
      ...order,
      tingkatBiaya: 'ESELON_IV_GOL_III_II_I',
      alatAngkut: 'Mobil dinas',
      tempatBerangkat: 'Kepahiang',
      pengikut: [],
      visum: [],
    });
    await walk(
      sppd,
      ['pptk.dinkes', 'ajukan'],
      ['kepala.dinkes', 'setujui'],
      ['pelaksana.dinkes', 'berangkat'],
    );
    const [finding] = await found('R-33');
    assert.deepEqual(
      finding?.evidence.map(({id}) => id),
      [sppd.id],
    );
  });

  it('are looked for by every rule whose data are there; the others say what they lack', async () => {
    const {client} = await server.officer('inspektorat');
    const {rules} = await client.supervision.get({query: {tahun: '2026', skpd: 'dinkes'}});
    const dry = rules.filter(({state}) => state === 'TIDAK_DIJALANKAN');
    assert.deepEqual(
      dry.map(({rule}) => rule),
      ['R-01', 'R-02', 'R-05', 'R-08', 'R-09', 'R-10', 'R-11', 'R-12', 'R-17', 'R-26', 'R-29', 'R-30'],
    );
    assert.ok(dry.every(({missing}) => missing.length > 0));
  });
});

async function nipOf(username: string): Promise<string> {
  const {rows} = await server.running.context.pool.query<{subject: string}>(
    'SELECT subject FROM session WHERE name LIKE $1',
    [`%${(await server.officer(username)) && 'Perdana'}%`],
  );
  return rows[0]!.subject;
}
