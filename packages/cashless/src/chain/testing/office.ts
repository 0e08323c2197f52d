import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {BalanceFacts} from '../balance/balance.ts';
import {budgetCheck, spdCheck, upCheck} from '../balance/ceiling.ts';
import {chainCheck, type ChainIdentity} from '../balance/document.ts';
import type {GuardFacts} from '../names.ts';
import {transition, type ChainActor, type ChainRecord, type TransitionResult} from '../transition.ts';
import {rulesOn} from './rules.ts';

const day = '2026-11-24';
const rules = rulesOn(day);
const zero = moneyOfSen(0n);

/** A document in the office, with what it is about. */
export interface OfficeDocument extends ChainRecord {
  readonly jenis: 'UP' | 'LS_BARANG_JASA' | 'NPD';
  readonly chain: number;
  readonly amount: Money;
}

const isSpp = ({doc}: OfficeDocument): boolean => doc === 'SPP';
const reserving = ['DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI'];
const drawing = [...reserving, 'DIBAYAR', 'DIPERTANGGUNGJAWABKAN', 'SELESAI'];

function identity({amount, chain}: OfficeDocument): ChainIdentity {
  return {
    bruto: amount,
    netto: amount,
    potongan: [],
    lines: [{subKegiatan: 'a', rekening: 'b', amount}],
    penerima: {bank: '133', rekening: String(chain), namaRekening: 'CONTOH'},
  };
}

/** An office with a budget, an imprest and a cash book, whose documents people push about. */
export class Office {
  readonly pagu = moneyOfSen(9_000n);
  readonly spd = moneyOfSen(7_000n);
  readonly rkudOpening = 40_000_100n;
  documents: OfficeDocument[] = [];
  #entries: {no: number; tanggal: string; in: Money; out: Money; saldo: Money}[] = [];
  #rkud = this.rkudOpening;

  /** Puts a draft on the table. */
  draft(jenis: OfficeDocument['jenis'], amount: Money): void {
    const doc = jenis === 'NPD' ? 'NPD' : 'SPP';
    this.#add({doc, jenis, amount, chain: this.documents.length, status: 'DRAFT', history: [], version: 0});
  }

  /** Somebody tries an event; what it does to the books follows when it is allowed. */
  act(index: number, event: string, actor: ChainActor, seen: number): TransitionResult<OfficeDocument> {
    const before = this.documents[index]!;
    const guards = this.#guards(before);
    const context = {expectedVersion: seen, at: `${day}T09:00:00+07:00`, guards, rules};
    const result = transition(before, event, actor, context);
    if (result.allowed) {
      this.documents = this.documents.with(index, result.document);
      this.#follow(result.document, event);
    }
    return result;
  }

  get saldo(): Money {
    return this.#entries.at(-1)?.saldo ?? zero;
  }

  get rkud(): Money {
    return moneyOfSen(this.#rkud);
  }

  /** The office as the invariants look at it. */
  facts(): BalanceFacts {
    const spps = this.documents.filter(one => isSpp(one) && reserving.includes(one.status));
    const ups = spps.filter(({jenis}) => jenis === 'UP');
    const sp2d = this.documents.filter(({doc}) => doc === 'SP2D');
    const chains = this.documents
      .filter(isSpp)
      .map(spp => this.documents.filter(({chain}) => chain === spp.chain).map(identity));
    return {
      documents: this.documents.map(identity),
      budget: [{pagu: this.pagu, realised: this.#realised(-1), request: zero}],
      spd: [{spd: [this.spd], sp2d: sp2d.map(sp2dUse), request: {jenis: 'LS_GAJI', amount: zero}}],
      up: ups.map(({amount}) => ({skpd: 'DINKES', amount, upThisYear: ups.length - 1})),
      book: {opening: zero, entries: this.#entries},
      chains,
    };
  }

  #add(document: OfficeDocument): void {
    this.documents = [...this.documents, document];
  }

  #realised(without: number): Money[] {
    return this.documents
      .filter(
        ({doc, jenis, status, chain}) =>
          chain !== without &&
          ((doc === 'SPP' && jenis !== 'UP' && reserving.includes(status)) ||
            (doc === 'NPD' && drawing.includes(status))),
      )
      .map(({amount}) => amount);
  }

  #guards(document: OfficeDocument): GuardFacts {
    const {amount, chain, jenis} = document;
    const request = {jenis: jenis === 'NPD' ? 'GU' : jenis, amount} as const;
    const family = this.documents.filter(one => one.chain === chain);
    const others = this.documents.filter(
      one => isSpp(one) && one.chain !== chain && reserving.includes(one.status),
    );
    const fitsBudget =
      jenis === 'UP' || budgetCheck({pagu: this.pagu, realised: this.#realised(chain), request: amount}).ok;
    const upThisYear = others.filter(one => one.jenis === 'UP').length;
    const fitsUp = jenis !== 'UP' || upCheck({skpd: 'DINKES', amount, upThisYear}, rules).ok;
    const fitsSpd = spdCheck({spd: [this.spd], sp2d: others.map(sp2dUse), request}).ok;
    return {
      SPP_LE_SISA_SPD: fitsBudget && fitsUp && fitsSpd,
      NPD_LE_SISA_PAGU: fitsBudget,
      KAS_CUKUP: senOf(this.saldo) >= senOf(amount),
      LAMPIRAN_LENGKAP: true,
      SPP_DISETUJUI: family.some(one => isSpp(one) && one.status === 'DISETUJUI'),
      KAS_DAERAH_CUKUP: this.#rkud >= senOf(amount),
      SP2D_EQ_SPM: chainCheck(family.map(identity)).ok,
      REKENING_TERVERIFIKASI: true,
      PANJAR_NOL: true,
    };
  }

  #follow(document: OfficeDocument, event: string): void {
    const next = {...document, status: 'DRAFT', history: [], version: 0};
    if (document.doc === 'SPP' && event === 'setujui') this.#add({...next, doc: 'SPM'});
    if (event === 'terbitkan_sp2d') this.#add({...next, doc: 'SP2D'});
    if (event === 'cair') this.#move(document, 1n);
    if (event === 'retur') this.#move(document, -1n);
    if (event === 'bayar') this.#post(zero, document.amount);
  }

  /** What leaves the RKUD for the imprest comes into the treasurer's book; a direct payment goes past it. */
  #move({jenis, amount}: OfficeDocument, sign: 1n | -1n): void {
    this.#rkud -= sign * senOf(amount);
    if (jenis !== 'UP') return;
    if (sign > 0n) this.#post(amount, zero);
    else this.#post(zero, amount);
  }

  #post(into: Money, out: Money): void {
    const saldo = moneyOfSen(senOf(this.saldo) + senOf(into) - senOf(out));
    this.#entries = [...this.#entries, {no: this.#entries.length + 1, tanggal: day, in: into, out, saldo}];
  }
}

function sp2dUse({jenis, amount}: OfficeDocument) {
  return {jenis: jenis === 'NPD' ? ('GU' as const) : jenis, amount};
}
