import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import type {FaultParams} from '@kepahiang/schemas/fault.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {AnggaranKas} from '@kepahiang/schemas/spending/document/anggaran-kas.js';
import type {Bukti} from '@kepahiang/schemas/spending/document/bukti.js';
import type {Dpa} from '@kepahiang/schemas/spending/document/dpa.js';
import type {DprRecord} from '@kepahiang/schemas/spending/document/dpr.js';
import type {LpdRecord} from '@kepahiang/schemas/spending/document/lpd.js';
import type {Lpj} from '@kepahiang/schemas/spending/document/lpj.js';
import type {Npd} from '@kepahiang/schemas/spending/document/npd.js';
import type {PenyediaanDana} from '@kepahiang/schemas/spending/document/penyediaan-dana.js';
import type {RegisterPenutupan} from '@kepahiang/schemas/spending/document/register-penutupan.js';
import type {RincianBiaya} from '@kepahiang/schemas/spending/document/rincian-biaya.js';
import type {Sp2d} from '@kepahiang/schemas/spending/document/sp2d.js';
import type {Spj} from '@kepahiang/schemas/spending/document/spj.js';
import type {Spm} from '@kepahiang/schemas/spending/document/spm.js';
import type {Spp} from '@kepahiang/schemas/spending/document/spp.js';
import type {SppdRecord} from '@kepahiang/schemas/spending/document/sppd.js';
import type {TaxDepositRecord} from '@kepahiang/schemas/spending/document/tax-deposit.js';
import type {ExpenseKind, paymentSources} from '@kepahiang/schemas/spending/kinds.js';
import type {PaymentGuard, PaymentState} from '../../payment.ts';
import type {RulesAt} from '../../rules/rules.ts';
import type {ChainGuard} from '../names.ts';

/** Guards the documents of an office decide; those of a payment are found out where payments are sent. */
export type OfficeGuard = Exclude<ChainGuard, PaymentGuard>;

/** Each document a guard is asked about, as its schema has it. Of a period of the cash book it is its register. */
export interface GuardedPapers {
  readonly DPA: Dpa;
  readonly ANGGARAN_KAS: AnggaranKas;
  readonly PENYEDIAAN_DANA: PenyediaanDana;
  readonly NPD: Npd;
  readonly SPP: Spp;
  readonly SPM: Spm;
  readonly SP2D: Sp2d;
  readonly SPJ: Spj;
  readonly PERIODE_BKU: RegisterPenutupan;
  readonly PAJAK: TaxDepositRecord;
  readonly LPJ: Lpj;
  readonly SPPD: SppdRecord;
}
/** Kinds of document a guard is asked about. */
export type GuardedDocument = keyof GuardedPapers;
/** A document that is being moved. */
export type GuardedPaper = GuardedPapers[GuardedDocument];

/** A payment as far as guards look at it. */
export interface ChainPayment {
  readonly id: string;
  /** What it pays; a refund names the document whose money comes back. */
  readonly sourceDoc: {readonly kind: (typeof paymentSources)[number]; readonly id: string};
  readonly state: PaymentState;
  readonly amount: Money;
  readonly expenseKind: ExpenseKind;
  /** Paid in cash under an approved exception: it has no bank to settle it. */
  readonly approvedCash?: boolean;
  /** `false` where the cash book has no entry of it; absent where whoever books payments books each that is settled. */
  readonly booked?: boolean;
}

/** All documents of a fiscal year, each whole and as its schema has it. */
export interface OfficeDocuments {
  readonly DPA: readonly Dpa[];
  readonly ANGGARAN_KAS: readonly AnggaranKas[];
  readonly PENYEDIAAN_DANA: readonly PenyediaanDana[];
  readonly NPD: readonly Npd[];
  readonly SPP: readonly Spp[];
  readonly SPM: readonly Spm[];
  readonly SP2D: readonly Sp2d[];
  readonly SPJ: readonly Spj[];
  readonly PAJAK: readonly TaxDepositRecord[];
  readonly LPJ: readonly Lpj[];
  readonly SPPD: readonly SppdRecord[];
  readonly LPD: readonly LpdRecord[];
  readonly RINCIAN_BIAYA: readonly RincianBiaya[];
  readonly BUKTI: readonly Bukti[];
  /** Absent where travellers attach their DPR as a file. */
  readonly DPR?: readonly DprRecord[];
}
/** Name of a kind of document in an office. */
export type OfficeDocumentKind = keyof OfficeDocuments;

/** What an office has, as far as the guards of one step need it: its documents of a year, payments and book. */
export interface OfficeChain {
  /** Kode of the OPD as the rules key it: `DINKES`. */
  readonly opd: string;
  readonly documents: OfficeDocuments;
  readonly payments: readonly ChainPayment[];
  /** Cash book of the treasurer, and what is on its way to the bank: released and not yet settled. */
  readonly book: {readonly saldo: Money; readonly committed: Money};
  /** Months `YYYY-MM` that are closed, with what their reconciliation left unexplained. */
  readonly closed: readonly {
    readonly month: string;
    readonly unexplained: Money;
    readonly signed: boolean;
  }[];
}

/** What holds at the moment a guard is asked. */
export interface GuardContext {
  readonly rules: RulesAt;
  readonly today: IsoDate;
  readonly now: Instant;
  /** What the event brought, for example `{saldoKasDaerah: '5000000.00'}`. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Whether a guard holds; if not, a code of the fault catalogue with what its sentence needs. */
export type GuardOutcome =
  {readonly ok: true} | {readonly ok: false; readonly code: string; readonly params?: FaultParams};

/** How one guard is found out. @internal */
export interface GuardCheck<Doc extends GuardedDocument> {
  readonly doc: Doc;
  readonly needs: readonly OfficeDocumentKind[];
  readonly check: (document: GuardedPapers[Doc], office: OfficeChain, context: GuardContext) => GuardOutcome;
}

/** A guard that holds. @internal */
export const holds: GuardOutcome = {ok: true};

/** A guard that does not. @internal */
export function fails(code: string, params?: FaultParams): GuardOutcome {
  return params ? {ok: false, code, params} : {ok: false, code};
}

/** The first that does not hold; each is asked only when those before it hold. @internal */
export function firstFailing(asked: Iterable<() => GuardOutcome>): GuardOutcome {
  for (const ask of asked) {
    const outcome = ask();
    if (!outcome.ok) return outcome;
  }
  return holds;
}
