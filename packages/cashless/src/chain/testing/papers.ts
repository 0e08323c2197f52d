import type {Npd} from '@kepahiang/schemas/spending/document/npd.js';
import {moneyOfRupiah as rp} from '@kepahiang/schemas/money.js';
import type {ChainPayment, GuardContext, GuardedPapers, OfficeChain, OfficeDocuments} from '../guards.ts';
import {rulesOn} from './rules.ts';

/** Papers for tests: what a guard does not look at is left out. Nobody in them exists. */
export const sub = '1.02.01.2.06.0009';
/** An account of {@link sub}. */
export const rekening = '5.1.02.04.001.00001';
/** An amount on the account. */
export const line = (rupiah: number, account = rekening) => ({
  ...{subKegiatan: sub, rekening: account},
  amount: rp(rupiah),
});
const at = '2026-11-20T09:00:00+07:00';
/** A step in a history. */
export const done = (event: string, when = at) => ({event, at: when});

type Part = Readonly<Record<string, unknown>>;
const paper = (id: string, status: string, part: Part) => ({
  ...{id, status, nomor: id, tanggal: '2026-11-20', tahunAnggaran: 2026, history: [], attachments: []},
  ...part,
});

/** An approved DPA with one account. */
export const dpa = (rupiah: number, part: Part = {}) =>
  paper('dpa', 'DISAHKAN', {
    lines: [{...line(0), sumberDana: 'DAU', pagu: rp(rupiah), pergeseranKe: 0, berlakuDari: '2026-01-01'}],
    ...part,
  }) as unknown as GuardedPapers['DPA'];

/** An approved cash budget: the same amount each month. */
export const plan = (monthly: number, part: Part = {}) =>
  paper('rak', 'DISAHKAN', {
    dpa: 'dpa',
    lines: [
      {...line(0), sumberDana: 'DAU', pagu: rp(monthly * 12), bulan: Array<string>(12).fill(rp(monthly))},
    ],
    ...part,
  }) as unknown as GuardedPapers['ANGGARAN_KAS'];

/** A release of the first quarter. */
export const spd = (id: string, rupiah: number, part: Part = {}) =>
  paper(id, 'TERBIT', {
    ...{periode: {from: '2026-01-01', to: '2026-03-31'}, dasarDpa: 'dpa', lines: [line(rupiah)]},
    ...part,
  }) as unknown as GuardedPapers['PENYEDIAAN_DANA'];

const penerima = {
  nama: 'CV Contoh',
  bank: '133',
  rekening: '0000000001',
  namaRekening: 'CV CONTOH',
  verifiedAt: at,
};

/** A request on one account, without withholdings. */
export const spp = (id: string, jenis: string, rupiah: number, part: Part = {}) =>
  paper(id, 'DIAJUKAN', {
    ...{
      jenis,
      bruto: rp(rupiah),
      netto: rp(rupiah),
      potongan: [],
      penerima,
      spdRefs: jenis === 'UP' ? [] : ['spd'],
    },
    ...(jenis !== 'UP' && {lines: [line(rupiah)]}),
    ...part,
  }) as unknown as GuardedPapers['SPP'];

/** The order on a request. */
export const spm = (id: string, of: GuardedPapers['SPP'], part: Part = {}) =>
  ({...of, id, spp: of.id, status: 'SP2D_TERBIT', ...part}) as unknown as GuardedPapers['SPM'];

/** The disbursement of an order. */
export const sp2d = (id: string, of: GuardedPapers['SPM'], part: Part = {}) =>
  ({...of, id, spm: of.id, status: 'CAIR', ...part}) as unknown as GuardedPapers['SP2D'];

/** A request with its papers, paid. */
export function paid(id: string, jenis: string, rupiah: number, part: Part = {}) {
  const request = spp(id, jenis, rupiah, {status: 'DISETUJUI', ...part});
  const order = spm(`${id}-spm`, request);
  return {SPP: [request], SPM: [order], SP2D: [sp2d(`${id}-sp2d`, order)]};
}

/** An NPD out of the imprest. */
export const npd = (id: string, rupiah: number, part: Part = {}) =>
  paper(id, 'DIAJUKAN', {
    ...{pptk: 'ana', sumber: 'UP', jenis: 'PANJAR', lines: [{...line(rupiah), sisaPagu: rp(rupiah)}]},
    ...part,
  }) as unknown as Npd;

/** An SPJ with one item. */
export const spj = (id: string, rupiah: number, part: Part = {}, item: Part = {}) =>
  paper(id, 'DISAHKAN', {
    ...{sumber: 'UP', total: rp(rupiah)},
    items: [
      {
        payment: `${id}-p`,
        npd: `${id}-npd`,
        lines: [line(rupiah)],
        bukti: [{id: `${id}-b`, jenis: 'KUITANSI'}],
        ...item,
      },
    ],
    ...part,
  }) as unknown as GuardedPapers['SPJ'];

/** A payment that is settled. */
export const payment = (id: string, rupiah: number, part: Part = {}) =>
  ({
    ...{id, sourceDoc: {kind: 'NPD', id: 'npd'}, state: 'settled', amount: rp(rupiah), expenseKind: 'BARANG'},
    ...part,
  }) as ChainPayment;

const empty: OfficeDocuments = {
  ...{DPA: [], ANGGARAN_KAS: [], PENYEDIAAN_DANA: [], NPD: [], SPP: [], SPM: [], SP2D: [], SPJ: []},
  ...{PAJAK: [], LPJ: [], SPPD: [], LPD: [], RINCIAN_BIAYA: [], BUKTI: []},
};

/** An office with these documents; of several parts the lists are joined. */
export function office(
  parts: readonly Partial<OfficeDocuments>[],
  rest: Partial<OfficeChain> = {},
): OfficeChain {
  const documents = Object.fromEntries(
    Object.keys(empty).map(kind => [
      kind,
      parts.flatMap(one => (one as Readonly<Record<string, readonly unknown[]>>)[kind] ?? []),
    ]),
  ) as unknown as OfficeDocuments;
  return {
    opd: 'DINKES',
    documents,
    payments: [],
    book: {saldo: rp(0), committed: rp(0)},
    closed: [],
    ...rest,
  };
}

/** What holds on 24 November 2026. */
export const context = (facts: Part = {}, own: Part = {}): GuardContext => ({
  ...{rules: rulesOn('2026-11-24', own), today: '2026-11-24', now: '2026-11-24T09:00:00+07:00', facts},
});
