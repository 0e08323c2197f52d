import type {SpendingDocument} from '@kepahiang/contract/documents.js';
import type {TestServer, Visitor} from './server.ts';

type Content = Readonly<Record<string, unknown>>;

/** Where the tests spend: a sub-activity and one of its accounts. */
export const charged = {subKegiatan: '1.02.01.2.06.0009', rekening: '5.1.02.04.001.00001'} as const;
/** A NIP of nobody. */
export const nipOne = '190001011925011001';
/** Another NIP of nobody. */
export const nipTwo = '190001011925012002';
/** An account of nobody at the regional bank. */
export const account = {bank: '133', rekening: '0000000001', namaRekening: 'CV CONTOH'} as const;
/** The account of the regency. */
export const treasuryAccount = {bank: '133', rekening: '0000000099', namaRekening: 'RKUD CONTOH'} as const;

const verifiedAt = '2026-11-24T08:00:00+07:00';
const zeros = (months: readonly string[]): string[] => [
  ...months,
  ...Array<string>(12 - months.length).fill('0.00'),
];

let contracts = 0;

/** What an SPP says; each has a contract of its own. */
export function sppContent(change: Content = {}): Content {
  return {
    tanggal: '2026-11-24',
    jenis: 'LS_BARANG_JASA',
    penerima: {nama: 'CV Contoh', ...account, verifiedAt},
    lines: [{...charged, amount: '11100000.00'}],
    bruto: '11100000.00',
    potongan: [
      {jenis: 'PPH22', dasar: '10000000.00', tarifBp: 150, amount: '150000.00', map: '411122', kjs: '900'},
      {jenis: 'PPN', dasar: '10000000.00', tarifBp: 1100, amount: '1100000.00', map: '411211', kjs: '900'},
    ],
    netto: '9850000.00',
    spdRefs: [],
    kontrak: {
      nomor: `027/${(contracts += 1)}/SPK/2026`,
      tanggal: '2026-10-01',
      nilai: '11100000.00',
      terminKe: 1,
      bastNomor: '027/002/BAST/2026',
      bastTanggal: '2026-11-20',
    },
    ...change,
  };
}

/** What the people of an office and the treasury do with documents in tests, each with the account of the duty. */
export function testDocuments(server: () => Pick<TestServer, 'officer'>) {
  const who = async (username: string): Promise<Visitor> => server().officer(username);
  const write = async (
    username: string,
    kind: string,
    content: Content,
    skpd?: string,
  ): Promise<SpendingDocument> =>
    (await who(username)).client.documents.create({params: {kind}, body: {content, ...(skpd && {skpd})}});
  const step = async (
    username: string,
    {kind, id}: Pick<SpendingDocument, 'kind' | 'id'>,
    event: string,
    more: {readonly note?: string; readonly facts?: Content} = {},
  ): Promise<SpendingDocument> => {
    const {client} = await who(username);
    const {version} = await client.documents.get({params: {kind, id}});
    return client.documents.event({params: {kind, id}, body: {event, version, ...more}});
  };
  /** Sends one event after another, each by its person. */
  const walk = async (
    document: SpendingDocument,
    ...steps: readonly (readonly [username: string, event: string, facts?: Content])[]
  ): Promise<SpendingDocument> => {
    let last = document;
    for (const [username, event, facts] of steps)
      last = await step(username, document, event, facts ? {facts} : {});
    return last;
  };
  const attach = async (
    username: string,
    {kind, id}: Pick<SpendingDocument, 'kind' | 'id'>,
    type: string,
  ): Promise<string> => {
    const {client} = await who(username);
    const bytes = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
    const body = {kind: type, name: `${type.toLowerCase()}.pdf`, size: bytes.length};
    const upload = await client.documents.attach({params: {kind, id}, body});
    await client.documents.append({
      params: {kind, id, file: upload.id},
      headers: {'upload-offset': '0'},
      body: bytes,
    });
    return upload.id;
  };

  /** The budget of an office for the year, released: DPA, cash budget and SPD. @returns id of the SPD */
  const budget = async (opd = 'dinkes', pagu = '400000000.00'): Promise<{dpa: string; spd: string}> => {
    const line = {...charged, sumberDana: 'DAU', pagu};
    const dpa = await write(`kepala.${opd}`, 'dpa', {
      tanggal: '2026-01-02',
      lines: [{...line, pergeseranKe: 0, berlakuDari: '2026-01-02'}],
    });
    await walk(dpa, [`kepala.${opd}`, 'ajukan'], ['tapd', 'verifikasi'], ['bud', 'sahkan']);
    const plan = await write(`kepala.${opd}`, 'anggaran-kas', {
      tanggal: '2026-01-03',
      dpa: dpa.id,
      lines: [{...line, bulan: zeros([pagu])}],
    });
    await walk(plan, [`kepala.${opd}`, 'ajukan'], ['kuasabud', 'sahkan']);
    const release = await write(
      'bud',
      'penyediaan-dana',
      {
        tanggal: '2026-01-05',
        periode: {from: '2026-01-01', to: '2026-12-31'},
        dasarDpa: dpa.id,
        lines: [{...charged, amount: pagu}],
        sebelumnya: '0.00',
        sisaBelumSpd: '0.00',
      },
      opd,
    );
    await walk(release, ['bud', 'terbitkan']);
    return {dpa: dpa.id, spd: release.id};
  };

  /** An SPP as far as its approval by three people. */
  const approvedSpp = async (content: Content, opd = 'dinkes'): Promise<SpendingDocument> => {
    const draft = await write(`releaser.${opd}`, 'spp', content);
    for (const type of ['SPK', 'BAST', 'FAKTUR_PAJAK', 'SPJ']) await attach(`releaser.${opd}`, draft, type);
    return walk(
      draft,
      [`releaser.${opd}`, 'ajukan'],
      [`checker.${opd}`, 'verifikasi'],
      [`kepala.${opd}`, 'setujui'],
    );
  };

  /** The SPM of an approved SPP, at the treasury. */
  const sentSpm = async ({id}: SpendingDocument, opd = 'dinkes'): Promise<SpendingDocument> => {
    const {client} = await who(`checker.${opd}`);
    const jenis = String((await client.documents.get({params: {kind: 'spp', id}})).content['jenis']);
    const draft = await write(`checker.${opd}`, 'spm', {
      tanggal: '2026-11-24',
      spp: id,
      penandatangan: {nip: nipOne, role: 'PA'},
      potonganDisetorOleh: jenis.startsWith('LS_') ? 'BUD' : 'BP',
    });
    return walk(draft, [`kepala.${opd}`, 'tandatangani'], [`checker.${opd}`, 'kirim']);
  };

  /** The SP2D of an SPM, at the bank. */
  const sentSp2d = async (spm: SpendingDocument, opd = 'dinkes'): Promise<SpendingDocument> => {
    const saldoKasDaerah = '90000000000.00';
    await step('kuasabud', spm, 'terbitkan_sp2d', {facts: {saldoKasDaerah}});
    const draft = await write(
      'kuasabud',
      'sp2d',
      {tanggal: '2026-11-24', spm: spm.id, rekeningSumber: treasuryAccount, kuasaBud: nipTwo},
      opd,
    );
    return walk(draft, ['kuasabud', 'tandatangani', {saldoKasDaerah}], ['kuasabud', 'kirim']);
  };

  return {write, step, walk, attach, budget, approvedSpp, sentSpm, sentSp2d};
}
