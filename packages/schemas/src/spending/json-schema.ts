import * as z from 'zod/mini';
import {conditionSchema, type JsonSchema} from '../service/condition-schema.ts';
import {fieldLabels} from './field-labels.ts';
import type {DocumentDefinition} from './paper.ts';
import type {RuleData} from './rule.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** When a field must be there, in the words of JSON Schema. */
function conditionals(rules: readonly RuleData[]): JsonSchema[] {
  return rules.flatMap(rule => {
    if (!('need' in rule)) return [];
    const absent = rule.only ? {else: {properties: {[rule.need]: false}}} : {};
    return [{if: conditionSchema(rule.when), then: {required: [rule.need]}, ...absent}];
  });
}

function labelled(name: string, node: unknown): unknown {
  const told = decorated(node);
  const label = Object.hasOwn(fieldLabels, name) ? fieldLabels[name] : undefined;
  return label && isNode(told) ? {...told, title: label[0]} : told;
}

/** Labels on every field, and the conditions an object keeps. */
function decorated(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(decorated);
  if (!isNode(node)) return node;
  const told: Node = {};
  for (const [key, value] of Object.entries(node)) {
    told[key] =
      key === 'properties' && isNode(value)
        ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, labelled(name, child)]))
        : key.startsWith('x-') || key === 'enum'
          ? value
          : decorated(value);
  }
  const rules = node['x-rules'] as readonly RuleData[] | undefined;
  const allOf = conditionals(rules ?? []);
  return allOf.length > 0 ? {...told, allOf} : told;
}

/**
 * A document as JSON Schema draft 2020-12. Conditions stand as `if/then`; what JSON Schema cannot say, sums and orders,
 * stands in `x-rules` of its object: the codes a rule reports and the fields it looks at.
 */
export function documentJsonSchema({id, version, title, summary, schema}: DocumentDefinition): JsonSchema {
  const {$schema, ...json} = decorated(z.toJSONSchema(schema)) as Node;
  return {
    $schema,
    $id: `urn:kepahiang:dokumen:${id}:${version}`,
    title: title.id,
    description: summary.id,
    ...json,
  };
}
