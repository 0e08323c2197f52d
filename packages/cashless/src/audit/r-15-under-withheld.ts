import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {auditDefaults} from '../data/audit-defaults.ts';
import {rowAt} from '../dated.ts';
import type {TaxName} from '../tax/names.ts';
import {totalOf} from './part.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** One tax of one payment: what the rules compute, and what was recorded. */
export interface WithheldPair {
  /** Id of the payment. */
  readonly id: string;
  readonly tax: TaxName;
  readonly computed: Money;
  readonly recorded: Money;
}

/** a tax was not withheld, or too little of it. What was withheld too much of one tax pays for no other. @source cashless.md 10, 6.2 */
export const r15: AuditRule<
  {readonly taxes: readonly WithheldPair[]},
  {readonly toleranceRupiah: number},
  {readonly short: Money},
  {readonly short: Money; readonly tax: TaxName}
> = {
  id: 'R-15',
  title: 'Pajak tidak atau kurang dipungut',
  explanation:
    'Pajak yang dipungut lebih kecil daripada hitungan aturan. Pungut kekurangannya dari penerima.',
  source: 'PMK 51/2025 (PPh 22); PMK 141/PMK.03/2015 (PPh 23); PMK 131/2024 (PPN)',
  level: 'FINDING',
  defaults: (_rules, date) => ({
    toleranceRupiah: rowAt(auditDefaults, date, 'ambang pemeriksaan').taxToleranceRupiah,
  }),
  run: ({taxes}, {toleranceRupiah}) => {
    const tolerance = BigInt(toleranceRupiah) * 100n;
    const findings = taxes.flatMap(({id, tax, computed, recorded}) => {
      const short = senOf(computed) - senOf(recorded);
      return short > tolerance ? [{short: moneyOfSen(short), tax, evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {short: totalOf(findings, 'short')});
  },
};
