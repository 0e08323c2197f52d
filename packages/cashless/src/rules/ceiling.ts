import {isMoney, formatMoney, senOf} from '@kepahiang/schemas/money.js';
import {ceilings, type Ceiling} from './authority.ts';
import {endOf} from './periods.ts';
import type {RulePath, RuleReport} from './report.ts';
import {ruleRows, type RuleKey, type RuleRow, type Rules} from './rules.ts';

type Leaf = readonly [path: RulePath, value: number | string];

/** Every number and amount of a value with its place. */
function leavesOf(value: unknown, path: RulePath = []): Leaf[] {
  if (typeof value === 'number' || (typeof value === 'string' && isMoney(value))) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...path, name]));
}

function leafAt(value: unknown, path: RulePath): number | string | null | undefined {
  let here: unknown = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here as number | string | null;
}

const comparable = (value: number | string): bigint =>
  typeof value === 'number' ? BigInt(value) : senOf(value);
const shown = (value: number | string): string =>
  typeof value === 'number' ? String(value) : formatMoney(value, {style: 'eyd'});

/** A limit that is lifted (`null`) where the ceiling has one is above it, too. */
function liftedLeaves(value: unknown, name: string | undefined, ceiling: unknown): RulePath[] {
  if (name === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(
      ([entry, one]) => leafAt(one, [name]) === null && typeof leafAt(ceiling, [entry, name]) === 'string',
    )
    .map(([entry]) => [entry, name]);
}

interface Place {
  readonly at: RulePath;
  readonly report: RuleReport;
}

function compare(row: RuleRow<unknown>, above: RuleRow<unknown>, rule: Ceiling, {at, report}: Place): void {
  for (const [path, value] of leavesOf(row.value)) {
    if (rule.name !== undefined && path.at(-1) !== rule.name) continue;
    const bound = leafAt(above.value, path);
    if (bound === undefined || bound === null) {
      if (rule.complete) report.add([...at, ...path], 'aturan.tanpa_plafon', {x: path.join('.')});
    } else if (comparable(value) > comparable(bound))
      report.add([...at, ...path], 'aturan.plafon', {
        x: shown(value),
        y: shown(bound),
        dasar: above.legalBasis,
      });
  }
  for (const path of liftedLeaves(row.value, rule.name, above.value))
    report.add([...at, ...path], 'aturan.plafon', {
      x: 'tanpa batas',
      y: shown(leafAt(above.value, path)!),
      dasar: above.legalBasis,
    });
}

/** Reports each value of a row that oversteps what a weaker file, loaded before, has set as its ceiling. */
export function checkCeilings(
  key: RuleKey,
  row: RuleRow<unknown>,
  base: Rules,
  at: RulePath,
  report: RuleReport,
): void {
  for (const rule of ceilings.filter(one => one.key === key)) {
    const above: readonly RuleRow<unknown>[] = ruleRows(base, rule.under);
    const during = above.filter(one => one.validFrom <= endOf(row) && endOf(one) >= row.validFrom);
    for (const one of during) compare(row, one, rule, {at: [...at, 'value'], report});
    const covered = [row.validFrom, endOf(row)].every(day =>
      during.some(one => one.validFrom <= day && day <= endOf(one)),
    );
    if (rule.complete && !covered) report.add([...at, 'validFrom'], 'aturan.tanpa_plafon', {x: key});
  }
}
