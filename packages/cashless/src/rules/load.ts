import type {Catalogue} from '@kepahiang/schemas/messages/text.js';
import {maySet} from './authority.ts';
import {checkCeilings} from './ceiling.ts';
import {checkPeriods} from './periods.ts';
import {RuleReport, type RuleFault, type RulePath} from './report.ts';
import {ruleLevels, rulesOf, type RuleFile, type RuleKey, type RuleRow, type Rules} from './rules.ts';
import {checkShape} from './shape.ts';
import {readSource} from './source.ts';
import {ruleTexts} from './texts.ts';

export type {RuleFault} from './report.ts';

/** What came of loading a file: the rules with it on top, or everything that must be mended first. */
export type LoadedRules =
  {readonly ok: true; readonly rules: Rules} | {readonly ok: false; readonly faults: readonly RuleFault[]};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file is of a known level, stands above what is there, and an OPD's file names its office. */
function checkLevel(file: RuleFile, base: Rules, report: RuleReport): void {
  const top = base.files[0]?.level;
  if (top !== undefined && ruleLevels.indexOf(file.level) <= ruleLevels.indexOf(top))
    report.add(['level'], 'aturan.urutan', {level: file.level, x: top});
  if (file.level === 'OPD' && file.skpd === undefined) report.add(['skpd'], 'aturan.skpd');
}

function checkSetter(file: RuleFile, row: RuleRow<unknown>, at: RulePath, report: RuleReport): void {
  const own = file.level === 'NATIONAL' ? 'NATIONAL' : 'REGENCY';
  if (row.setBy !== own && row.setBy !== 'BANK')
    report.add([...at, 'setBy'], 'aturan.penetap', {level: file.level, x: row.setBy});
}

/** An OPD's decision is about itself. */
function checkOwn(
  file: RuleFile,
  key: RuleKey,
  row: RuleRow<unknown>,
  at: RulePath,
  report: RuleReport,
): void {
  if (file.level !== 'OPD' || key !== 'up.ceiling' || file.skpd === undefined) return;
  for (const skpd of Object.keys(row.value as object))
    if (skpd !== file.skpd) report.add([...at, 'value', skpd], 'aturan.skpd_lain', {x: file.skpd, y: skpd});
}

function checkRules(file: RuleFile, sound: ReadonlySet<string>, base: Rules, report: RuleReport): void {
  for (const key of Object.keys(file.rules) as RuleKey[]) {
    if (!sound.has(key)) continue;
    const rows: readonly RuleRow<unknown>[] = file.rules[key]!;
    if (!maySet(file.level, key)) report.add(['rules', key], 'aturan.wewenang', {x: key, level: file.level});
    checkPeriods(rows, ['rules', key], report);
    for (const [index, row] of rows.entries()) {
      const at = ['rules', key, index];
      checkSetter(file, row, at, report);
      checkOwn(file, key, row, at, report);
      checkCeilings(key, row, base, at, report);
    }
  }
}

/**
 * Loads a file of rules over those already there and says everything that is wrong with it at once, each fault with its
 * path, its line and the reason in Indonesian: a wrong shape, a name that stands twice, rows that overlap, leave a gap
 * or lack their law, keys this level may not set, values above a ceiling. Never throws.
 *
 * Files come in the order NATIONAL, REGENCY, OPD: `loadRules(opd, loadRules(regency, loadRules(national).rules).rules)`.
 *
 * @param json - The text of a file (its faults have lines), or what `JSON.parse` made of it.
 * @param base - The rules loaded before; none for the national file.
 * @param catalogue - Texts of the reasons; Indonesian unless given.
 * @source cashless.md 0 (effective dating), 2 (what a Perbup may change), 13
 */
export function loadRules(
  json: unknown,
  base: Rules = {files: []},
  catalogue: Catalogue = ruleTexts,
): LoadedRules {
  const source = readSource(json);
  if ('brokenAt' in source) {
    const report = new RuleReport(catalogue);
    report.add([], 'aturan.json', undefined, source.brokenAt);
    return {ok: false, faults: report.faults};
  }
  const report = new RuleReport(catalogue, source.lines);
  for (const {path, line, first} of source.lines?.twins ?? [])
    report.add(path, 'aturan.ganda', {x: String(path.at(-1)), n: first}, line);
  if (!isObject(source.value)) report.add([], 'aturan.bentuk');
  else check(source.value, base, report);
  if (report.faults.length > 0) return {ok: false, faults: report.sorted()};
  return {ok: true, rules: rulesOf(...base.files, source.value as RuleFile)};
}

function check(value: object, base: Rules, report: RuleReport): void {
  const sound = checkShape(value, report);
  const file = value as RuleFile;
  if (!(ruleLevels as readonly unknown[]).includes(file.level)) return;
  checkLevel(file, base, report);
  if (isObject(file.rules)) checkRules(file, sound, base, report);
}
