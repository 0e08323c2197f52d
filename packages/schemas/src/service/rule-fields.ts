import {conditionFields} from './condition.ts';
import type {Amount, Rule, Term} from './types.ts';

function termFields(term: Term): string[] {
  if ('field' in term) return [term.field];
  if ('lookup' in term) return [term.lookup];
  if ('part' in term) return [term.part];
  if ('number' in term) return termFields(term.number);
  if ('join' in term) return term.join.flatMap(termFields);
  if ('sum' in term) return term.sum.flatMap(termFields);
  if ('product' in term) return term.product.flatMap(termFields);
  return 'ceilDiv' in term ? term.ceilDiv.flatMap(termFields) : [];
}

const amountField = (amount: Amount): string => (typeof amount === 'string' ? amount : amount.list);

function namedIn(rule: Rule): readonly string[] {
  switch (rule.rule) {
    case 'compare':
      return [...termFields(rule.left), ...termFields(rule.right)];
    case 'balance':
      return [rule.total, ...rule.parts].map(amountField);
    case 'prefix':
      return [rule.field, rule.of];
    case 'dateIn':
      return [rule.field, rule.equals];
    case 'unique':
    case 'overlap':
    case 'shared':
      return [rule.list];
    default:
      return rule.fields;
  }
}

/** Names of the fields a rule looks at or reports on. */
export function ruleFields(rule: Rule): string[] {
  return [...namedIn(rule), rule.at.split('.')[0]!, ...conditionFields(rule.when)];
}
