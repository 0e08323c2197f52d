import {addDays, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Dated} from '../dated.ts';
import type {RulePath, RuleReport} from './report.ts';

/** After every date there is: a row without an end. */
export const OPEN_END: IsoDate = '9999-12-31';

/** Last day of a row. */
export const endOf = (row: Dated): IsoDate => row.validTo ?? OPEN_END;

/**
 * Reports rows of one key that end before they begin, hold at the same time, or leave days without any row: a rate
 * would depend on the order of rows, or be missing in the middle of a year.
 */
export function checkPeriods(rows: readonly Dated[], at: RulePath, report: RuleReport): void {
  const inOrder = [...rows.entries()].sort(([, a], [, b]) => (a.validFrom < b.validFrom ? -1 : 1));
  let last: readonly [number, Dated] | undefined;
  for (const [index, row] of inOrder) {
    if (endOf(row) < row.validFrom) {
      report.add([...at, index, 'validTo'], 'aturan.masa', {x: endOf(row), y: row.validFrom});
      continue;
    }
    if (last) checkJoin(last, [index, row], at, report);
    if (!last || endOf(row) > endOf(last[1])) last = [index, row];
  }
}

function checkJoin(
  [earlier, before]: readonly [number, Dated],
  [index, row]: readonly [number, Dated],
  at: RulePath,
  report: RuleReport,
): void {
  const place = [...at, index, 'validFrom'];
  if (row.validFrom <= endOf(before)) {
    report.add(place, 'aturan.tumpang', {n: earlier + 1});
    return;
  }
  const next = addDays(endOf(before), 1);
  if (row.validFrom > next)
    report.add(place, 'aturan.celah', {x: next, y: addDays(row.validFrom, -1), n: earlier + 1});
}
