import type {Money} from '@kepahiang/schemas/money.js';
import type {WithheldLine} from '@kepahiang/cashless/payment/withholding.js';
import type {ReleasedTax} from '@kepahiang/cashless/tax/invoice.js';
import type {TaxedFacts} from '@kepahiang/contract/purchase.js';
import type {ExpenseKind} from '@kepahiang/schemas/spending/kinds.js';
import type {Db} from '../database/connect.ts';
import {only} from '../database/connect.ts';

/** Account that receives the money. */
export interface Beneficiary {
  readonly type: string;
  readonly name: string;
  readonly bankCode: string;
  readonly accountNo: string;
  readonly accountName: string;
  readonly verifiedAt: string | null;
  readonly nameMatch: boolean;
}

/** The answer of the bank. */
export interface BankAnswer {
  readonly referenceNo: string;
  readonly responseCode?: string | undefined;
  readonly valueDate?: string | undefined;
}

/** A payment as it is stored. */
export interface PaymentRow {
  readonly id: string;
  readonly seq: string;
  readonly skpd: string;
  readonly source_doc: {readonly kind: string; readonly id: string};
  readonly sub_kegiatan: string;
  readonly rekening: string;
  readonly expense_kind: string;
  readonly description: string;
  readonly amount: Money;
  readonly channel: string;
  readonly source_account: string;
  readonly beneficiary: Beneficiary;
  readonly travel: StoredTravel | null;
  readonly purchase: StoredPurchase | null;
  readonly partner_reference: string;
  readonly short_ref: string;
  readonly remark: string;
  readonly payload_hash: string;
  /** The approval of the PA it rests on, where its debt looked paid already. */
  readonly override_id: string | null;
  readonly state: string;
  readonly version: number;
  readonly bank: BankAnswer | null;
  readonly created_at: Date;
}

/** The facts of a trip and what they come to. */
export interface StoredTravel {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly lines: readonly {readonly label: string; readonly amount: Money}[];
  readonly total: Money;
  readonly settlement: {readonly kind: string; readonly amount: Money} | null;
  readonly rejected: readonly {readonly item: string; readonly reason: string}[];
}

/** What is paid for, and the taxes that are withheld from it. */
export interface StoredPurchase {
  readonly facts: TaxedFacts;
  readonly invoice: {readonly no: string; readonly date: string} | null;
  readonly gross: Money;
  readonly withheld: readonly WithheldLine[];
  readonly released: readonly ReleasedTax[];
}

/** What is written of a new payment. */
export type NewPayment = Omit<PaymentRow, 'seq' | 'version' | 'bank'>;

const columns = `id, seq, skpd, source_doc, sub_kegiatan, rekening, expense_kind, description, amount, channel,
  source_account, beneficiary, travel, purchase, partner_reference, short_ref, remark, payload_hash, override_id, state,
  version,
  created_at,
  (SELECT e.bank FROM payment_event e WHERE e.payment_id = payment.id AND e.bank IS NOT NULL ORDER BY e.id DESC LIMIT 1)
    AS bank`;

/** The next number for a short reference; gaps do no harm here. */
export async function nextShortRefCounter(db: Db): Promise<number> {
  const {rows} = await db.query<{value: string}>(`SELECT nextval('payment_short_ref') AS value`);
  return Number(only(rows).value);
}

/** Writes a new payment. */
export async function insertPayment(db: Db, it: NewPayment): Promise<void> {
  await db.query(
    `INSERT INTO payment (id, skpd, source_doc, sub_kegiatan, rekening, expense_kind, description, amount, channel,
       source_account, beneficiary, travel, partner_reference, short_ref, remark, payload_hash, state, created_at, purchase,
       override_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      it.id,
      it.skpd,
      JSON.stringify(it.source_doc),
      it.sub_kegiatan,
      it.rekening,
      it.expense_kind,
      it.description,
      it.amount,
      it.channel,
      it.source_account,
      JSON.stringify(it.beneficiary),
      JSON.stringify(it.travel),
      it.partner_reference,
      it.short_ref,
      it.remark,
      it.payload_hash,
      it.state,
      it.created_at,
      it.purchase && JSON.stringify(it.purchase),
      it.override_id,
    ],
  );
}

/** Finds a payment; `lock` keeps others from changing it until the transaction ends. */
export async function findPayment(db: Db, id: string, lock = false): Promise<PaymentRow | undefined> {
  if (lock) await db.query('SELECT payment_lock($1)', [id]);
  const {rows} = await db.query<PaymentRow>(`SELECT ${columns} FROM payment WHERE id = $1`, [id]);
  return rows[0];
}

/** A living payment of the same document, account and amount: probably the same debt paid twice. */
export async function findTwin(db: Db, skpd: string, payloadHash: string): Promise<string | undefined> {
  const {rows} = await db.query<{id: string}>(
    `SELECT id FROM payment WHERE skpd = $1 AND payload_hash = $2
       AND state NOT IN ('cancelled', 'rejected', 'returned', 'reversed')`,
    [skpd, payloadHash],
  );
  return rows[0]?.id;
}

/** A payment as the documents it rests on look at it. */
export type ChainPaymentRow = Pick<PaymentRow, 'id' | 'state' | 'amount'> & {
  readonly sourceDoc: PaymentRow['source_doc'];
  readonly expenseKind: ExpenseKind;
};

/** A payment on a document: what it takes from it. */
export interface PaymentOnDocument {
  readonly id: string;
  readonly state: string;
  readonly rekening: string;
  /** With what is withheld. */
  readonly gross: Money;
}

/** Whether an earlier payment of the same debt has its taxes on their way already. */
export async function taxedBefore(db: Db, {id, skpd, payload_hash}: PaymentRow): Promise<boolean> {
  const {rows} = await db.query(
    `SELECT FROM payment p JOIN spending_revision r ON r.content ->> 'source' = p.id::text
     WHERE p.skpd = $1 AND p.payload_hash = $2 AND p.id <> $3 LIMIT 1`,
    [skpd, payload_hash, id],
  );
  return rows.length > 0;
}

/** Payments that rest on a document. */
export async function paymentsOn(db: Db, kind: string, id: string): Promise<PaymentOnDocument[]> {
  const {rows} = await db.query<PaymentOnDocument>(
    `SELECT id, state, rekening, coalesce((purchase ->> 'gross')::numeric(18, 2), amount) AS gross FROM payment
     WHERE source_doc ->> 'kind' = $1 AND source_doc ->> 'id' = $2`,
    [kind, id],
  );
  return rows;
}

/** Payments of an office that were recorded in a year. */
export async function chainPayments(db: Db, skpd: string, year: number): Promise<ChainPaymentRow[]> {
  const {rows} = await db.query<ChainPaymentRow>(
    `SELECT id, state, amount, source_doc AS "sourceDoc", expense_kind AS "expenseKind" FROM payment
     WHERE skpd = $1 AND extract(year FROM created_at AT TIME ZONE 'Asia/Jakarta') = $2 ORDER BY seq`,
    [skpd, year],
  );
  return rows;
}

/** One page of payments, newest first. `skpd` null: all offices. */
export async function listPayments(
  db: Db,
  filter: {skpd: string | null; state: string | undefined; before: string | undefined; limit: number},
): Promise<PaymentRow[]> {
  const {rows} = await db.query<PaymentRow>(
    `SELECT ${columns} FROM payment
     WHERE ($1::text IS NULL OR skpd = $1) AND ($2::text IS NULL OR state = $2) AND ($3::bigint IS NULL OR seq < $3)
     ORDER BY seq DESC LIMIT $4`,
    [filter.skpd, filter.state ?? null, filter.before ?? null, filter.limit],
  );
  return rows;
}

/** One line of what happened to a payment. */
export interface PaymentEventRow {
  readonly at: Date;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  /** NIP or account of the person; `sistem` for the server. */
  readonly person: string;
  readonly personName: string;
  readonly note: string | null;
}

/** What goes with an event to or from the bank: the exact bytes it was told, or its answer. */
export interface BankWords {
  readonly instruction?: string | undefined;
  readonly bank?: BankAnswer | undefined;
}

/** Appends to the history of a payment, and so moves it: the database lets nothing else change where it stands. */
export async function appendPaymentEvent(
  db: Db,
  paymentId: string,
  it: PaymentEventRow,
  {instruction, bank}: BankWords = {},
): Promise<void> {
  await db.query(
    `INSERT INTO payment_event (payment_id, at, event, from_state, to_state, role, person, person_name, note,
       instruction, bank)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      paymentId,
      it.at,
      it.event,
      it.from,
      it.to,
      it.role,
      it.person,
      it.personName,
      it.note,
      instruction ?? null,
      bank ? JSON.stringify(bank) : null,
    ],
  );
}

/** The history of a payment, oldest first. */
export async function paymentEventsOf(db: Db, paymentId: string): Promise<PaymentEventRow[]> {
  const {rows} = await db.query<PaymentEventRow>(
    `SELECT at, event, from_state AS "from", to_state AS "to", role, person, person_name AS "personName", note
     FROM payment_event WHERE payment_id = $1 ORDER BY id`,
    [paymentId],
  );
  return rows;
}
