import type {closings} from '@kepahiang/contract/closings.js';
import {pageLimit} from '@kepahiang/contract/resource.js';
import {dateWib, isIsoDate} from '@kepahiang/schemas/dates.js';
import {officeOf, officerOf, ownOffice} from '../access/office.ts';
import {postCorrection} from '../closing/correct.ts';
import {cashCountView, countPieces} from '../closing/count.ts';
import {signRegister} from '../closing/sign.ts';
import {closingView} from '../closing/view.ts';
import {cursorOf, limitOf, readCursor} from '../http/page.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Handlers} from '../http/route.ts';
import {monthStart} from '../reconciliation/month.ts';
import {insertCashCount, listCashCounts} from '../store/cash-count-store.ts';
import {bookBalances, lastClosed} from '../store/closing-store.ts';

/** Answers the cash count and the closing of the contract. */
export const closingHandlers: Handlers<typeof closings> = {
  async count(call) {
    const {context, db, body, now} = call;
    const officer = officerOf(call);
    const skpd = ownOffice(officer);
    if (!isIsoDate(body.tanggal) || body.tanggal > dateWib(now))
      throw new Refusal('invalid', {faults: [fault('tanggal', 'kas.tanggal')]});
    const closed = await lastClosed(db, skpd);
    if (closed && body.tanggal <= closed.lastDay) throw new Refusal('rule-violated', {reason: 'R-28'});
    const {tunai} = await bookBalances(db, skpd, body.tanggal);
    const {counted} = countPieces(body.pieces, tunai, body.tanggal);
    const row = {
      id: context.ids.uuid(),
      skpd,
      tanggal: body.tanggal,
      pieces: body.pieces,
      counted,
      bku: tunai,
      note: body.note ?? null,
      personName: officer.name,
      at: now,
    };
    await insertCashCount(db, {...row, person: officer.subject});
    return {body: cashCountView({...row, seq: '0'})};
  },

  async counts(call) {
    const {db, query} = call;
    const limit = limitOf(query?.batas, pageLimit);
    const skpd = officeOf(officerOf(call), query?.skpd);
    const rows = await listCashCounts(db, skpd, readCursor(query?.setelah), limit + 1);
    const butir = rows.slice(0, limit).map(cashCountView);
    return {body: {butir, berikut: rows.length > limit ? cursorOf(rows[limit - 1]!.seq) : null}};
  },

  async get(call) {
    const officer = officerOf(call);
    const skpd = officeOf(officer, call.query?.skpd);
    const start = monthStart(call.params['month']);
    return {body: await closingView(call.context, call.db, skpd, start, officer, call.now)};
  },

  async sign(call) {
    const {context, db, body, now, admitted} = call;
    const officer = officerOf(call);
    const skpd = ownOffice(officer);
    const start = monthStart(call.params['month']);
    const signing = {skpd, start, version: body.version, reason: body.reason};
    await signRegister(context, db, signing, officer, admitted, now);
    return {body: await closingView(context, db, skpd, start, officer, now)};
  },

  async correct(call) {
    const {db, body, now} = call;
    return {body: await postCorrection(db, ownOffice(officerOf(call)), body, now)};
  },
};
