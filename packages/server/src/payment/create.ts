import {channelOk} from '@kepahiang/cashless/channel.js';
import {makeShortRef} from '@kepahiang/cashless/short-ref.js';
import type {createPayment} from '@kepahiang/contract/payments.js';
import {dateWib, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {formatMoney, senOf} from '@kepahiang/schemas/money.js';
import type {output} from 'zod/mini';
import type {Officer} from '../access/caller.ts';
import {contentHash} from '../content-hash.ts';
import type {Context} from '../context.ts';
import {brokenConstraint, type Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {unusedOverride} from '../store/override-store.ts';
import {
  appendPaymentEvent,
  findTwin,
  insertPayment,
  nextShortRefCounter,
  type NewPayment,
} from '../store/payment-store.ts';
import {costedOf} from './costing.ts';
import {checkSource} from './source-document.ts';

/** What a maker sends. */
export type PaymentDraft = output<typeof createPayment.input.body>;

function channelFaults(draft: PaymentDraft, sourceBank: string, date: IsoDate): Fault[] {
  const isSameBank = draft.beneficiary.bankCode === sourceBank;
  if ((draft.channel === 'OVERBOOKING') !== isSameBank) return [fault('channel', 'bayar.kanal')];
  const verdict = channelOk(draft.channel, senOf(draft.amount) / 100n, date);
  return verdict.ok ? [] : [fault('channel', 'bayar.batas', {x: verdict.error})];
}

/** What makes two payments the same debt. */
function payloadHash(draft: PaymentDraft): string {
  const {sourceDoc, amount, beneficiary, travel, invoice} = draft;
  const same = {
    sourceDoc,
    amount,
    bank: beneficiary.bankCode,
    account: beneficiary.accountNo,
    ...(travel && {spt: travel.spt.nomor, nip: travel.traveller.nip}),
    ...(invoice && {invoice: [invoice.no, invoice.date]}),
  };
  return contentHash(same);
}

/** Words a bank keeps: capitals, digits and four signs, at most 50. */
function bankRemark(shortRef: string, text: string): string {
  const plain = text
    .toUpperCase()
    .replace(/[^A-Z0-9 ./-]/g, ' ')
    .replace(/\s+/g, ' ');
  return `${shortRef} ${plain}`.slice(0, 50).trim();
}

/** Of two that record one debt at the same moment the second is refused as if it had come later. */
async function insertOnce(db: Db, payment: NewPayment): Promise<void> {
  try {
    await insertPayment(db, payment);
  } catch (error) {
    if (brokenConstraint(error) === 'payment_alive_once')
      throw new Refusal('rule-violated', {reason: 'R-20'});
    throw error;
  }
}

/**
 * A debt that looks like one paid already rests on an approval of the PA that no other payment has used.
 * @throws Refusal R-20 where there is none, `SOD_VIOLATION` where its maker has given it
 */
async function overrideFor(db: Db, skpd: string, hash: string, maker: Officer): Promise<string | null> {
  if (!(await findTwin(db, skpd, hash))) return null;
  const override = await unusedOverride(db, skpd, hash);
  if (!override) throw new Refusal('rule-violated', {reason: 'R-20'});
  if (override.person === maker.subject) throw new Refusal('rule-violated', {reason: 'SOD_VIOLATION'});
  return override.id;
}

/**
 * Records a payment of an official trip as a draft.
 *
 * @returns id of the payment
 * @throws Refusal where the amount is not what the facts allow, the channel does not take it, or it was recorded before
 */
export async function recordPayment(
  context: Context,
  db: Db,
  maker: Officer,
  skpd: string,
  draft: PaymentDraft,
  now: Date,
): Promise<string> {
  const {due, gross, travel, purchase} = costedOf(draft, dateWib(now), context.rules);
  const account = context.sourceAccount(skpd, dateWib(now));
  const faults = channelFaults(draft, account.slice(0, 3), dateWib(now));
  if (draft.amount !== due) faults.push(fault('amount', 'bayar.jumlah', {x: formatMoney(due)}));
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  await checkSource(db, skpd, draft, gross);
  const hash = payloadHash(draft);
  const override = await overrideFor(db, skpd, hash, maker);
  const shortRef = makeShortRef(await nextShortRefCounter(db));
  const id = context.ids.uuid();
  await insertOnce(db, {
    id,
    skpd,
    source_doc: draft.sourceDoc,
    sub_kegiatan: draft.subKegiatan,
    rekening: draft.rekening,
    expense_kind: draft.expenseKind,
    description: draft.uraian,
    amount: draft.amount,
    channel: draft.channel,
    source_account: account,
    beneficiary: draft.beneficiary,
    travel,
    purchase,
    partner_reference: `KPH-${skpd}-${shortRef}`.toUpperCase(),
    short_ref: shortRef,
    remark: bankRemark(shortRef, draft.travel ? `PERJADIN ${draft.travel.tujuan}` : draft.uraian),
    payload_hash: hash,
    override_id: override,
    state: 'draft',
    created_at: now,
  });
  await appendPaymentEvent(db, id, {
    at: now,
    event: 'create',
    from: '',
    to: 'draft',
    role: 'MAKER',
    person: maker.subject,
    personName: maker.name,
    note: null,
  });
  return id;
}
