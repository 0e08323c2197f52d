import {auditRules} from '@kepahiang/cashless/audit/audit.js';
import {measuresOf} from '@kepahiang/cashless/audit/measure.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import {maskNumbers} from '@kepahiang/cashless/export/table/finding.js';
import type {ExportReader} from '@kepahiang/cashless/export/table.js';
import type {Finding, Supervision} from '@kepahiang/contract/supervision.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import {opdList} from '@kepahiang/schemas/opd.js';
import {rolloutAt} from '@kepahiang/schemas/opd/rollout.js';
import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {
  cashSpending,
  monthsOf,
  officesAtWork,
  spendingOf,
  type MonthRow,
} from '../store/supervision-store.ts';
import {evidenceOf} from './evidence.ts';
import {lastDay, monthsBegun, officeYear} from './office-year.ts';
import {ruleStates, runRules, type OfficeOutcome} from './run-rules.ts';

type OpdState = Supervision['opds'][number];

/** How many spendings in cash are told one by one. */
const mostCash = 100;

/** Whether a person has the right to see accounts and NIP whole. @source identifiers.md 1.5; UU 15/2004 */
export function readerOf({roles, opd}: Officer): ExportReader {
  const examines = roles.includes('INSPEKTORAT') || roles.includes('BPK');
  return opd === null && examines ? 'PEMERIKSA' : 'LAIN';
}

/** Runs the rules for one office, or for all that have anything. */
export async function outcomesOf(
  context: Context,
  db: Db,
  year: number,
  skpd: string | null,
  now: Date,
): Promise<OfficeOutcome[]> {
  const outcomes: OfficeOutcome[] = [];
  for (const office of skpd === null ? await officesAtWork(db) : [skpd])
    outcomes.push(runRules(await officeYear(context, db, office, year, now), context.rules));
  return outcomes;
}

/** The findings of an office, in the order of the rules. */
export function findingViews({office, outcomes}: OfficeOutcome, reader: ExportReader): Finding[] {
  const recordOf = evidenceOf(office);
  const shown = (text: string): string => (reader === 'PEMERIKSA' ? text : maskNumbers(text));
  return outcomes.flatMap(({id, result}) => {
    const {level, title, explanation, source} = auditRules[id];
    return result.findings.map(found => ({
      skpd: office.skpd,
      rule: id,
      ...{level, title, explanation, source},
      measures: measuresOf(found).map(one => ({...one, value: shown(one.value), text: shown(one.text)})),
      evidence: found.evidence.map(recordOf),
    }));
  });
}

function rolloutView(skpd: string, date: string): OpdState['rollout'] {
  try {
    return rolloutAt(skpd, date);
  } catch (error) {
    if (error instanceof RateNotFound) return null;
    throw error;
  }
}

function closingState(row: MonthRow | undefined): string {
  if (row?.closedAt) return 'DITUTUP';
  return row?.isSigned ? 'DITANDATANGANI_BP' : 'TERBUKA';
}

function findingCounts(outcome: OfficeOutcome | undefined): OpdState['findings'] {
  return (outcome?.outcomes ?? []).flatMap(({id, result}) =>
    result.findings.length > 0
      ? [{rule: id, level: auditRules[id].level, count: result.findings.length}]
      : [],
  );
}

/** How cashless spending goes in a year, for one office or for all of the regency. */
export async function supervisionView(
  context: Context,
  db: Db,
  year: number,
  skpd: string | null,
  now: Date,
): Promise<Supervision> {
  const [spending, months, cash, outcomes] = [
    await spendingOf(db, year, skpd),
    await monthsOf(db, year, skpd),
    await cashSpending(db, year, skpd, mostCash),
    await outcomesOf(context, db, year, skpd, now),
  ];
  const begun = monthsBegun(year, now);
  const date = year > Number(dateWib(now).slice(0, 4)) ? `${year}-01-01` : lastDay(year, now);
  const monthView = (slug: string, month: string): OpdState['months'][number] => {
    const row = months.find(one => one.skpd === slug && one.month === month);
    return {
      month,
      channels: spending
        .filter(one => one.skpd === slug && one.month === month)
        .map(({channel, count, amount}) => ({channel, count, amount})),
      bookLines: row?.bookLines ?? 0,
      closing: closingState(row),
      closedAt: row?.closedAt ? instantWib(row.closedAt) : null,
      statementTo: row?.statementTo ?? null,
    };
  };
  return {
    year,
    asOf: instantWib(now),
    opds: opdList
      .filter(({slug}) => skpd === null || slug === skpd)
      .map(({slug, name}) => ({
        skpd: slug,
        name,
        rollout: rolloutView(slug, date),
        months: begun.map(month => monthView(slug, month)),
        findings: findingCounts(outcomes.find(({office}) => office.skpd === slug)),
      })),
    cash: cash.rows,
    cashCount: cash.count,
    rules: ruleStates(outcomes),
  };
}
