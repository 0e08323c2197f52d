import type {Condition, Scalar} from '@kepahiang/schemas/service/types.js';

const signs = {gt: '>', gte: '≥', lt: '<', lte: '≤'} as const;

function shown(value: Scalar): string {
  if (value === true) return 'ya';
  if (value === false) return 'tidak';
  return `\`${value}\``;
}

function joined(parts: readonly Condition[], word: string): string {
  return parts
    .map(part => ('all' in part || 'any' in part ? `(${conditionText(part)})` : conditionText(part)))
    .join(` ${word} `);
}

/** A condition in Indonesian words, for the docs page of a service. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, 'dan');
  if ('any' in condition) return joined(condition.any, 'atau');
  if ('not' in condition) return `bukan (${conditionText(condition.not)})`;
  const field = `\`${condition.field}\``;
  switch (condition.op) {
    case 'filled':
      return `${field} terisi`;
    case 'eq':
      return `${field} = ${shown(condition.value)}`;
    case 'ne':
      return `${field} ≠ ${shown(condition.value)}`;
    case 'in':
      return `${field} salah satu dari ${condition.value.map(shown).join(', ')}`;
    case 'notIn':
      return `${field} selain ${condition.value.map(shown).join(', ')}`;
    default:
      return `${field} ${signs[condition.op]} ${condition.value}`;
  }
}
