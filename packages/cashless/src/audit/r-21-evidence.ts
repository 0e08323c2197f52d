import {ruleAt, type RuleValues} from '../rules/rules.ts';
import {isAlive} from '../payment.ts';
import {valuesOf} from './part.ts';
import type {AuditPayment} from './record.ts';
import {resultOf, type AuditRule} from './rule.ts';

/** What a finding of {@link r21} says. */
export interface Missing {
  readonly missing: readonly string[];
}

/** evidence of a payment is missing. @source cashless.md 10, 5.7 */
export const r21: AuditRule<
  {readonly payments: readonly Pick<AuditPayment, 'id' | 'state' | 'expenseKind' | 'evidenceKinds'>[]},
  {readonly required: RuleValues['evidence.required']},
  Missing & {
    /** Kinds of spending nobody has set the evidence of: they were not looked at. */
    readonly notRuled: readonly string[];
  },
  Missing
> = {
  id: 'R-21',
  title: 'Bukti tidak lengkap',
  explanation: 'Bukti yang diwajibkan untuk jenis belanja ini belum ada. Lengkapi sebelum SPJ disahkan.',
  source: 'Permendagri 77/2020 Bab V huruf L; Perbup transaksi nontunai',
  level: 'FINDING',
  defaults: (rules, date) => ({required: ruleAt(rules, 'evidence.required', date).value}),
  run: ({payments}, {required}) => {
    const alive = payments.filter(isAlive);
    const rules = new Map(Object.entries(required));
    const findings = alive.flatMap(({id, expenseKind, evidenceKinds}) => {
      const missing = (rules.get(expenseKind) ?? []).filter(kind => !evidenceKinds.includes(kind));
      return missing.length > 0 ? [{missing: missing.toSorted(), evidence: [id]}] : [];
    });
    return resultOf('FINDING', findings, {
      missing: valuesOf(findings, ({missing}) => missing),
      notRuled: valuesOf(alive, ({expenseKind}) => (rules.has(expenseKind) ? [] : [expenseKind])),
    });
  },
};
