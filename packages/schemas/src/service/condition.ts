import type {Condition} from './types.ts';

/** Answers as far as they are known and clean. */
export type Known = Readonly<Record<string, unknown>>;

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Whether a condition holds for the answers known so far. An unanswered or hidden field equals nothing. */
export function conditionHolds(condition: Condition | undefined, known: Known): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every(part => conditionHolds(part, known));
  if ('any' in condition) return condition.any.some(part => conditionHolds(part, known));
  if ('not' in condition) return !conditionHolds(condition.not, known);
  const answer = known[condition.field];
  switch (condition.op) {
    case 'filled':
      return isFilled(answer);
    case 'eq':
      return answer === condition.value;
    case 'ne':
      return answer !== condition.value;
    case 'in':
      return condition.value.includes(answer as string);
    case 'notIn':
      return !condition.value.includes(answer as string);
    default:
      return typeof answer === 'number' && compareNumbers(answer, condition.op, condition.value);
  }
}

function compareNumbers(left: number, op: 'gt' | 'gte' | 'lt' | 'lte', right: number): boolean {
  return op === 'gt'
    ? left > right
    : op === 'gte'
      ? left >= right
      : op === 'lt'
        ? left < right
        : left <= right;
}

/** Names of the fields a condition looks at. */
export function conditionFields(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(conditionFields);
  if ('any' in condition) return condition.any.flatMap(conditionFields);
  if ('not' in condition) return conditionFields(condition.not);
  return [condition.field];
}
