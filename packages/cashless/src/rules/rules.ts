import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {rowAt, type Dated} from '../dated.ts';
import type {RuleValues} from './schema/value.ts';

export type {RuleValues} from './schema/value.ts';

/** Name of a rule, for example `tax.pph22` or `up.ceiling`. */
export type RuleKey = keyof RuleValues;

/** Who a file of rules speaks for. A later level wins over an earlier one. */
export const ruleLevels = ['NATIONAL', 'REGENCY', 'OPD'] as const;
/** One of {@link ruleLevels}. */
export type RuleLevel = (typeof ruleLevels)[number];

/**
 * How far a row can be trusted: held against a source, written from memory, our own choice where no law speaks, or an
 * example to be replaced. A page that shows a rule shows this with it.
 */
export const ruleConfidences = ['verified', 'memory', 'choice', 'example'] as const;
/** One of {@link ruleConfidences}. */
export type RuleConfidence = (typeof ruleConfidences)[number];

/** One row of a rule: what holds, from when to when, by which law. */
export interface RuleRow<Value> extends Dated {
  readonly value: Value;
  readonly confidence?: RuleConfidence;
  readonly note?: string;
}

/** The rows of each key. The rows of one key neither overlap nor leave a gap. */
export type RuleTable = {readonly [Key in RuleKey]?: readonly RuleRow<RuleValues[Key]>[]};

/** A file of rules as plain JSON data. An OPD's file names its `skpd`. */
export interface RuleFile {
  readonly level: RuleLevel;
  readonly title: string;
  readonly skpd?: string;
  /** The file shows the form only; nobody has decided what it says. */
  readonly example?: boolean;
  readonly rules: RuleTable;
}

/** Rules in force for an office: its files, the strongest first. */
export interface Rules {
  readonly files: readonly RuleFile[];
}

/** The rules that hold on one day: what the calculators take. */
export interface RulesAt {
  readonly date: IsoDate;
  /** The row of a key. @throws RateNotFound when none covers the day */
  readonly row: <Key extends RuleKey>(key: Key) => RuleRow<RuleValues[Key]>;
}

/**
 * Puts files over one another: OPD over REGENCY over NATIONAL, whatever order they come in. Checks nothing; what comes
 * from outside goes through `loadRules`.
 */
export function rulesOf(...files: readonly RuleFile[]): Rules {
  const rank = (file: RuleFile): number => ruleLevels.indexOf(file.level);
  return {files: files.toSorted((a, b) => rank(b) - rank(a))};
}

/** All rows of a key, the strongest first. */
export function ruleRows<Key extends RuleKey>(rules: Rules, key: Key): readonly RuleRow<RuleValues[Key]>[] {
  return rules.files.flatMap(file => file.rules[key] ?? []);
}

/**
 * The row of a key on the date the duty arises: payment date for tax, trip date for travel. A row of a stronger file
 * wins on the days it covers; on all others the weaker one holds.
 * @throws RateNotFound when no row covers the date; a missing rate is an error, never zero
 */
export function ruleAt<Key extends RuleKey>(rules: Rules, key: Key, date: IsoDate): RuleRow<RuleValues[Key]> {
  return rowAt(ruleRows(rules, key), date, key);
}

/** The rules of one day. A key that is missing throws when it is asked for, not before. */
export function rulesAt(rules: Rules, date: IsoDate): RulesAt {
  return {date, row: key => ruleAt(rules, key, date)};
}

/** Whether any of the files is an example: a page must say so. */
export function isExample(rules: Rules): boolean {
  return rules.files.some(file => file.example === true);
}
