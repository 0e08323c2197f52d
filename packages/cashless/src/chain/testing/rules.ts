import {exampleRegencyRules} from '../../rules/example-regency.ts';
import {nationalRules2026} from '../../rules/national-2026.ts';
import {rulesAt, rulesOf, type RuleFile, type Rules, type RulesAt} from '../../rules/rules.ts';

const row = (value: unknown) => [{value, validFrom: '2026-01-01', legalBasis: 'Keputusan', setBy: 'REGENCY'}];

/** The rules of 2026 with an office's own values over them. */
export function officeRules(own: Readonly<Record<string, unknown>> = {}): Rules {
  const rules = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, row(value)]));
  const file: RuleFile = {level: 'OPD', title: 'uji', rules};
  return rulesOf(file, exampleRegencyRules, nationalRules2026);
}

/** {@link officeRules} on one day. */
export function rulesOn(date = '2026-11-24', own: Readonly<Record<string, unknown>> = {}): RulesAt {
  return rulesAt(officeRules(own), date);
}
