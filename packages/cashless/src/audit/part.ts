import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';

/** Records by a key, in one pass. @internal */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A key of several texts that no other texts can make. @internal */
export const keyOf = (...parts: readonly string[]): string => parts.join('\u0000');

/** The largest amount; 0 of none. @internal */
export function largestOf<Item>(items: readonly Item[], amountOf: (item: Item) => Money): bigint {
  let largest = 0n;
  for (const item of items) {
    const sen = senOf(amountOf(item));
    if (sen > largest) largest = sen;
  }
  return largest;
}

/** Sum of a measure of findings as money. @internal */
export const totalOf = <Name extends string>(
  findings: readonly Readonly<Record<Name, Money>>[],
  name: Name,
): Money => moneyOfSen(sumSen(findings, finding => finding[name]));

/** The largest of a measure of findings; 0 of none. @internal */
export const mostOf = <Name extends string>(
  findings: readonly Readonly<Record<Name, number>>[],
  name: Name,
): number => findings.reduce((most, finding) => Math.max(most, finding[name]), 0);

/** All values of a measure of findings, each once, in order. @internal */
export function valuesOf<Finding>(
  findings: readonly Finding[],
  of: (finding: Finding) => readonly string[],
): string[] {
  const values = new Set<string>();
  for (const finding of findings) for (const value of of(finding)) values.add(value);
  return [...values].sort();
}

/** Oldest first; of one day, by id, so that a result does not depend on the order of its input. @internal */
export function byDate(
  a: {readonly tanggal: IsoDate; readonly id: string},
  b: {readonly tanggal: IsoDate; readonly id: string},
): number {
  if (a.tanggal !== b.tanggal) return a.tanggal < b.tanggal ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** An account number as digits, whatever a person put between them. @internal */
export const accountOf = (accountNo: string): string =>
  /^[0-9]+$/.test(accountNo) ? accountNo : accountNo.replace(/[^0-9]/g, '');

/** Ids of records. @internal */
export const idsOf = (records: readonly {readonly id: string}[]): string[] => records.map(({id}) => id);
