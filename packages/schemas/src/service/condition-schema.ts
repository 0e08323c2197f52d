import type {Condition} from './types.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = {readonly [key: string]: unknown};

/** A condition as a JSON Schema that an object of answers satisfies exactly when the condition holds. */
export function conditionSchema(condition: Condition): JsonSchema {
  if ('all' in condition) return {allOf: condition.all.map(conditionSchema)};
  if ('any' in condition) return {anyOf: condition.any.map(conditionSchema)};
  if ('not' in condition) return {not: conditionSchema(condition.not)};
  const is = (schema: JsonSchema): JsonSchema => ({
    properties: {[condition.field]: schema},
    required: [condition.field],
  });
  switch (condition.op) {
    case 'filled':
      return {required: [condition.field]};
    case 'eq':
      return is({const: condition.value});
    case 'ne':
      return {not: is({const: condition.value})};
    case 'in':
      return is({enum: condition.value});
    case 'notIn':
      return {not: is({enum: condition.value})};
    default:
      return is({
        type: 'number',
        [{gt: 'exclusiveMinimum', gte: 'minimum', lt: 'exclusiveMaximum', lte: 'maximum'}[condition.op]]:
          condition.value,
      });
  }
}
