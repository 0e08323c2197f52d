import type {supervision} from '@kepahiang/contract/supervision.js';
import {officeOf, officerOf} from '../access/office.ts';
import {pageOf} from '../http/offset-page.ts';
import type {Handlers} from '../http/route.ts';
import {findingViews, outcomesOf, readerOf, supervisionView} from '../supervision/view.ts';
import {ruleStates} from '../supervision/run-rules.ts';
import type {Officer} from '../access/caller.ts';

/** The one office a call is about; `null` for all of them, which only people above the offices see. */
function scopeOf(officer: Officer, asked: string | undefined): string | null {
  return officer.opd === null && asked === undefined ? null : officeOf(officer, asked);
}

/** Answers the supervision of the contract. */
export const supervisionHandlers: Handlers<typeof supervision> = {
  async get(call) {
    const {context, db, query, now} = call;
    const skpd = scopeOf(officerOf(call), query.skpd);
    return {body: await supervisionView(context, db, Number(query.tahun), skpd, now)};
  },

  async findings(call) {
    const {context, db, query, now} = call;
    const officer = officerOf(call);
    const skpd = scopeOf(officer, query.skpd);
    const outcomes = await outcomesOf(context, db, Number(query.tahun), skpd, now);
    const reader = readerOf(officer);
    const found = outcomes
      .flatMap(outcome => findingViews(outcome, reader))
      .filter(({rule}) => query.aturan === undefined || rule === query.aturan);
    return {body: {...pageOf(found, query), rules: ruleStates(outcomes)}};
  },
};
