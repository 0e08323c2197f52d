import {channelOk} from '@kepahiang/cashless/channel.js';
import {makeShortRef} from '@kepahiang/cashless/short-ref.js';
import {travelCost, type TravelCost, type TravelFault, type Trip} from '@kepahiang/cashless/travel.js';
import type {createPayment} from '@kepahiang/contract/payments.js';
import type {TravelFacts} from '@kepahiang/contract/travel.js';
import {dateWib, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {formatMoney, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {output} from 'zod/mini';
import type {Officer} from '../access/caller.ts';
import {contentHash} from '../content-hash.ts';
import type {Context} from '../context.ts';
import {brokenConstraint, type Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {
  appendPaymentEvent,
  findTwin,
  insertPayment,
  nextShortRefCounter,
  type NewPayment,
} from '../store/payment-store.ts';

/** What a maker sends. */
export type PaymentDraft = output<typeof createPayment.input.body>;

const travelFaultPath: Readonly<Record<TravelFault, string>> = {
  RETURN_BEFORE_DEPART: 'travel.kembali',
  LODGING_NIGHTS_EXCEED: 'travel.lodging',
  RATE_NOT_FOUND: 'travel.province',
};
const travelFaultCode: Readonly<Record<TravelFault, string>> = {
  RETURN_BEFORE_DEPART: 'perjadin.kembali',
  LODGING_NIGHTS_EXCEED: 'perjadin.malam',
  RATE_NOT_FOUND: 'perjadin.tarif',
};

/** The facts of a payment as the rules of travel take them. */
export function tripOf({days, representation, ...facts}: TravelFacts): Trip {
  const listed = days?.map(({date, kind, province}) => ({
    date,
    kind,
    ...(province !== undefined && {province}),
  }));
  return {...facts, ...(listed && {days: listed}), ...(representation !== undefined && {representation})};
}

function dateFaults(facts: TravelFacts): Fault[] {
  const dates = {
    'travel.berangkat': facts.berangkat,
    'travel.kembali': facts.kembali,
    'travel.spt.tanggal': facts.spt.tanggal,
  };
  return Object.entries(dates).flatMap(([path, date]) =>
    isIsoDate(date) ? [] : [fault(path, 'tgl.tidak_ada', {x: date})],
  );
}

/** What the trip comes to. @throws Refusal with the place of the fact that stops the computation */
function costOf(facts: TravelFacts): TravelCost {
  const wrong = dateFaults(facts);
  if (wrong.length > 0) throw new Refusal('invalid', {faults: wrong});
  const result = travelCost(tripOf(facts));
  if (result.ok) return result.cost;
  throw new Refusal('invalid', {
    faults: [fault(travelFaultPath[result.error], travelFaultCode[result.error], {x: result.detail})],
  });
}

/** What is left to pay: everything, or the rest after an advance. */
function payable(cost: TravelCost): Money {
  if (!cost.settlement) return cost.total;
  if (cost.settlement.kind !== 'KURANG_BAYAR') throw new Refusal('rule-violated', {reason: 'NOTHING_DUE'});
  return cost.settlement.amount;
}

function channelFaults(draft: PaymentDraft, sourceBank: string, date: IsoDate): Fault[] {
  const isSameBank = draft.beneficiary.bankCode === sourceBank;
  if ((draft.channel === 'OVERBOOKING') !== isSameBank) return [fault('channel', 'bayar.kanal')];
  const verdict = channelOk(draft.channel, senOf(draft.amount) / 100n, date);
  return verdict.ok ? [] : [fault('channel', 'bayar.batas', {x: verdict.error})];
}

/** What makes two payments the same debt. */
function payloadHash(draft: PaymentDraft): string {
  const {sourceDoc, amount, beneficiary, travel} = draft;
  const same = {
    sourceDoc,
    amount,
    bank: beneficiary.bankCode,
    account: beneficiary.accountNo,
    spt: travel.spt.nomor,
    nip: travel.traveller.nip,
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
  const cost = costOf(draft.travel);
  const due = payable(cost);
  const account = context.sourceAccount(skpd, dateWib(now));
  const faults = channelFaults(draft, account.slice(0, 3), dateWib(now));
  if (draft.amount !== due) faults.push(fault('amount', 'bayar.jumlah', {x: formatMoney(due)}));
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  const hash = payloadHash(draft);
  if (await findTwin(db, skpd, hash)) throw new Refusal('rule-violated', {reason: 'R-20'});
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
    travel: {
      facts: draft.travel,
      lines: cost.lines.map(({label, amount}) => ({label, amount})),
      total: cost.total,
      settlement: cost.settlement,
      rejected: cost.rejected,
    },
    partner_reference: `KPH-${skpd}-${shortRef}`.toUpperCase(),
    short_ref: shortRef,
    remark: bankRemark(shortRef, `PERJADIN ${draft.travel.tujuan}`),
    payload_hash: hash,
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
