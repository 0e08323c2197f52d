import type {reconciliations} from '@kepahiang/contract/reconciliations.js';
import type {Operation} from '@kepahiang/contract/resource.js';
import {officeOf, officerOf, ownOffice} from '../access/office.ts';
import {pageOf} from '../http/offset-page.ts';
import {Refusal} from '../http/problem.ts';
import type {Call, Handlers} from '../http/route.ts';
import {monthStart, reconcileMonth, type MonthReconciliation} from '../reconciliation/month.ts';
import {postMissing} from '../reconciliation/post.ts';
import {confirmableClass} from '../reconciliation/tick.ts';
import {matchesOf, pairView, reconciliationView, unmatchedView} from '../reconciliation/view.ts';
import {entryView} from '../statement/view.ts';
import {lastDayOf} from '../store/closing-store.ts';
import {bankKey, bookKey, insertPair, isPaired, type PairRow} from '../store/reconciliation-store.ts';
import {lockAccount, type StatementEntryRow} from '../store/statement-store.ts';

type Asked = {readonly skpd?: string | undefined} | undefined;

async function monthOf(call: Call<Operation>, query: Asked): Promise<MonthReconciliation> {
  const start = monthStart(call.params['month']);
  return reconcileMonth(call.context, call.db, officeOf(officerOf(call), query?.skpd), start);
}

/** An open month of the caller's own office, held so that nobody imports or closes at the same time. */
async function openMonth(call: Call<Operation>): Promise<MonthReconciliation> {
  const {context, db, params} = call;
  const skpd = ownOffice(officerOf(call));
  const start = monthStart(params['month']);
  await lockAccount(db, skpd, context.sourceAccount(skpd, lastDayOf(start)));
  const month = await reconcileMonth(context, db, skpd, start);
  if (month.span.closed) throw new Refusal('not-allowed-now', {reason: 'R-28'});
  return month;
}

function entryOf(month: MonthReconciliation, id: string): StatementEntryRow {
  const entry = month.bank.get(bankKey(id));
  if (!entry) throw new Refusal('not-found');
  return entry;
}

/** Who makes a pair, as it is written down. */
function byCaller(call: Call<Operation>, origin: PairRow['origin']) {
  const {subject, name} = officerOf(call);
  return {origin, person: subject, person_name: name, role: call.admitted[0]!, at: call.now};
}

/** Answers the reconciliation of the contract. */
export const reconciliationHandlers: Handlers<typeof reconciliations> = {
  async get(call) {
    return {body: reconciliationView(await monthOf(call, call.query))};
  },

  async matches(call) {
    const {query} = call;
    const all = matchesOf(await monthOf(call, query));
    return {
      body: pageOf(query?.kelas === undefined ? all : all.filter(one => one.class === query.kelas), query),
    };
  },

  async unmatched(call) {
    const {query} = call;
    const month = await monthOf(call, query);
    const asked = [...month.result.unmatched()].filter(
      one =>
        (query?.kelas === undefined || one.class === query.kelas) &&
        (query?.sisi === undefined || one.side === query.sisi),
    );
    const {butir, berikut} = pageOf(asked, query);
    return {body: {butir: butir.map(one => unmatchedView(month, one)), berikut}};
  },

  async tick(call) {
    const {db, body} = call;
    const month = await openMonth(call);
    const entry = entryOf(month, body.entryId);
    const book = month.book.get(bookKey(body.book));
    if (!book) throw new Refusal('not-found');
    if (await isPaired(db, month.skpd, entry.id, book.row))
      throw new Refusal('rule-violated', {reason: 'ALREADY_PAIRED'});
    const name = confirmableClass(month, {bank: bankKey(entry.id), book: book.row.id});
    if (name === undefined || book.members.length > 1)
      throw new Refusal('rule-violated', {reason: 'NOT_A_CANDIDATE'});
    const {year, no} = book.row;
    const by = byCaller(call, 'CENTANG');
    const pair = {entry_id: entry.id, year, no, class: 'MATCHED_FUZZY', rule: 'AMOUNT_AND_DATE', ...by};
    await insertPair(db, month.skpd, pair);
    return {body: pairView({pair, bank: entry, book})};
  },

  async post(call) {
    const {db, body, now} = call;
    const month = await openMonth(call);
    const entry = entryOf(month, body.entryId);
    if (await isPaired(db, month.skpd, entry.id))
      throw new Refusal('rule-violated', {reason: 'ALREADY_PAIRED'});
    const {lines, class: name, rule} = await postMissing(db, month, entry, body, now);
    const {year, no} = lines[0]!;
    const by = byCaller(call, 'PEMBUKUAN');
    await insertPair(db, month.skpd, {entry_id: entry.id, year, no, class: name, rule, ...by});
    return {body: {entry: entryView(entry), posted: [...lines]}};
  },
};
