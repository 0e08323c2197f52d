import {isAlive, type PaymentState} from '@kepahiang/cashless/payment.js';
import {cashBookMonth} from '@kepahiang/cashless/bku.js';
import {rulesAt} from '@kepahiang/cashless/rules/rules.js';
import type {payments} from '@kepahiang/contract/payments.js';
import {pageLimit, type Operation} from '@kepahiang/contract/resource.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import {reaches} from '../access/caller.ts';
import {officeOf, officerOf} from '../access/office.ts';
import {cursorOf, limitOf, readCursor} from '../http/page.ts';
import {Refusal} from '../http/problem.ts';
import type {Call, Handlers} from '../http/route.ts';
import {recordPayment} from '../payment/create.ts';
import {stepPayment, type Acting} from '../payment/step.ts';
import {paymentListRow, paymentView} from '../payment/view.ts';
import {entriesUntil, type EntryRow} from '../store/cash-book-store.ts';
import {insertOverride, unusedOverride} from '../store/override-store.ts';
import {findPayment, listPayments, type PaymentRow} from '../store/payment-store.ts';

/** The payment a call is about; one of another office is answered as if it did not exist. */
async function reachable(call: Call<Operation>, lock = false): Promise<PaymentRow> {
  const id = call.params['id'] ?? '';
  const row = /^[0-9a-f-]{36}$/.test(id) ? await findPayment(call.db, id, lock) : undefined;
  if (!row || !reaches(call.caller, call.admitted, row.skpd)) throw new Refusal('not-found');
  return row;
}

/** The caller as one who acts under the rules of today. */
function actingIn(call: Call<Operation>): Acting {
  const {context, admitted, now} = call;
  return {actor: officerOf(call), roles: admitted, rules: rulesAt(context.rules, dateWib(now)), now};
}

function entryView({postedAt, ...entry}: EntryRow & {readonly saldo: string}) {
  return {...entry, postedAt: instantWib(postedAt)};
}

/** Answers the payments of the contract. */
export const paymentHandlers: Handlers<typeof payments> = {
  async create(call) {
    const {context, db, body, now} = call;
    const maker = officerOf(call);
    if (maker.opd === null) throw new Refusal('forbidden');
    const id = await recordPayment(context, db, maker, maker.opd, body, now);
    return {body: await paymentView(db, (await findPayment(db, id))!, actingIn(call))};
  },

  async list(call) {
    const {db, query} = call;
    const limit = limitOf(query?.batas, pageLimit);
    const filter = {
      skpd: officerOf(call).opd,
      state: query?.state,
      before: readCursor(query?.setelah),
      limit: limit + 1,
    };
    const rows = await listPayments(db, filter);
    const butir = rows.slice(0, limit).map(paymentListRow);
    return {body: {butir, berikut: rows.length > limit ? cursorOf(rows[limit - 1]!.seq) : null}};
  },

  async get(call) {
    const row = await reachable(call);
    return {body: await paymentView(call.db, row, actingIn(call))};
  },

  async event(call) {
    const {db, body} = call;
    const row = await reachable(call, true);
    if (row.version !== body.version) throw new Refusal('stale-version');
    const acting = actingIn(call);
    await stepPayment(call.context, db, row, body, acting);
    return {body: await paymentView(db, (await findPayment(db, row.id))!, acting)};
  },

  async allowTwin(call) {
    const {context, db, body, now} = call;
    const row = await reachable(call, true);
    if (!isAlive({state: row.state as PaymentState}))
      throw new Refusal('not-allowed-now', {reason: 'NO_TWIN'});
    if (await unusedOverride(db, row.skpd, row.payload_hash))
      throw new Refusal('rule-violated', {reason: 'OVERRIDE_UNUSED'});
    const {subject: person, name: personName} = officerOf(call);
    const override = {id: context.ids.uuid(), reason: body.reason, person, personName, at: now};
    await insertOverride(db, row, override);
    return {body: await paymentView(db, row, actingIn(call))};
  },

  async cashBook(call) {
    const {month, skpd: asked} = call.query;
    const skpd = officeOf(officerOf(call), asked);
    const book = cashBookMonth(await entriesUntil(call.db, skpd, month), month);
    return {body: {...book, skpd, month, entries: book.entries.map(entryView)}};
  },
};
