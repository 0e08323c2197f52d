import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import type {Money} from '@kepahiang/schemas/money.js';
import type {Channel} from '../channel.ts';
import type {PaymentEvent, PaymentState} from '../payment.ts';

/** A payment as the audit rules read it; each rule takes the part it needs. @source cashless.md 5.1 */
export interface AuditPayment {
  readonly id: string;
  /** Day it was paid. */
  readonly tanggal: IsoDate;
  readonly amount: Money;
  readonly state: PaymentState;
  readonly channel: Channel;
  readonly expenseKind: string;
  readonly rekening: string;
  /** NPWP, NIK or another name of the payee that stays the same. */
  readonly beneficiary: string;
  /** Account of the payee. */
  readonly accountNo: string;
  readonly sourceAccountNo: string;
  /** Number of the seller's invoice. */
  readonly invoiceNo?: string;
  readonly contract?: string;
  /** Why it was paid in cash, and the group its limit counts by (5.6). */
  readonly cash?: {readonly reason: string; readonly groupKey?: string};
  /** Handover of goods or work; `null` where it has not taken place. Absent where none is needed. */
  readonly bast?: IsoDate | null;
  /** Guarantee for an advance to the supplier. */
  readonly guarantee?: boolean;
  /** Kinds of evidence it has. */
  readonly evidenceKinds: readonly string[];
  readonly history: readonly {readonly event: PaymentEvent; readonly user: string}[];
}

/** A dated amount of money: a withdrawal, a need of cash, interest, a transfer. */
export interface DatedAmount {
  readonly id: string;
  readonly tanggal: IsoDate;
  readonly amount: Money;
}

/** A trip as the audit rules read it. */
export interface AuditTrip {
  readonly id: string;
  /** NIP. */
  readonly traveller: string;
  readonly berangkat: IsoDate;
  readonly kembali: IsoDate;
  readonly kind: string;
  readonly rekening: string;
  /** Day the report was in. */
  readonly lpd?: IsoDate;
}

/** A deposit of a tax, one for each billing. */
export interface TaxDeposit {
  readonly id: string;
  readonly amount: Money;
  readonly due: IsoDate;
  /** `null` where it is not deposited yet. */
  readonly depositedOn: IsoDate | null;
  readonly ntpn?: string;
}

/** An entry of the cash book. */
export interface AuditEntry {
  readonly id: string;
  readonly tanggal: IsoDate;
  readonly postedAt: Instant;
}
