import type {RuleData} from '@kepahiang/schemas/spending/rule.js';
import {denominations} from '@kepahiang/schemas/spending/denominations.js';
import {documentJsonSchema} from '@kepahiang/schemas/spending/json-schema.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import type {StoredKindId} from '@kepahiang/schemas/spending/stored-kinds.js';
import type {DocumentShape, Shape} from './browser/documents/shape.ts';

/** What a server asks of the RKUD and keeps with the event: no field of the document. */
const besides: Readonly<Record<string, Shape>> = {
  saldoKasDaerah: {title: 'Saldo kas daerah', type: 'string', pattern: '^(0|[1-9][0-9]{0,15})\\.[0-9]{2}$'},
};

const unshown = new Set([
  '$schema',
  '$id',
  'description',
  'additionalProperties',
  'propertyNames',
  'allOf',
  'title',
]);

/** How many notes and coins of each value: the schema takes any, a form asks for those in circulation. */
const pieces: Readonly<Record<string, Shape>> = Object.fromEntries(
  denominations.at(-1)!.values.map(value => [String(value), {type: 'integer', minimum: 0}]),
);

/** What a page needs of a JSON Schema: without what only other tools read. */
function lean(node: unknown, keepTitle: boolean): unknown {
  if (Array.isArray(node)) return node.map(one => lean(one, true));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'properties')
      return [
        [
          key,
          Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, lean(one, true)])),
        ],
      ];
    if (key === 'x-rules') {
      const needs = (value as readonly RuleData[]).filter(rule => 'need' in rule);
      return needs.length > 0 ? [[key, needs]] : [];
    }
    if (key === 'title' ? !keepTitle : unshown.has(key)) return [];
    return [[key, lean(value, true)]];
  });
  return Object.fromEntries('propertyNames' in node ? [...entries, ['properties', pieces]] : entries);
}

function restricted(whole: Shape, names: readonly string[]): Shape {
  const {properties = {}, required = [], ...rest} = whole;
  const rules = (rest['x-rules'] ?? []).filter(({need}) => names.includes(need));
  return {
    ...rest,
    properties: Object.fromEntries(names.map(name => [name, properties[name]!])),
    required: required.filter(name => names.includes(name)),
    'x-rules': rules,
  };
}

/** The fields an event brings as an object of their own; a list has one entry of itself brought each time. */
function factsOf(whole: Shape, event: string, facts: readonly string[]): Shape {
  const {properties = {}} = whole;
  const from = {...besides, ...properties, ...properties[event]?.items?.properties};
  const plain = (name: string): string => name.replace(/\?$/, '');
  const known = (name: string): Shape => {
    const {anyOf, ...shape} = from[name]!;
    return anyOf ? {...shape, ...anyOf.find(one => one.type !== 'null')} : shape;
  };
  return {
    type: 'object',
    properties: Object.fromEntries(facts.map(plain).map(name => [name, known(name)])),
    required: facts.filter(name => !name.endsWith('?')),
  };
}

/** What the page of documents knows of a kind: what a person writes of it, and what each event asks for. */
export function documentShape(id: StoredKindId): DocumentShape {
  const {definition, content, brought = [], facts = {}} = storedDocument(id);
  const whole = lean(documentJsonSchema(definition), false) as Shape;
  const events = Object.entries(facts).map(([event, names]) => [event, factsOf(whole, event, names)]);
  return {
    title: definition.title.id,
    content: restricted(whole, content),
    brought: restricted(whole, brought),
    facts: Object.fromEntries(events) as Readonly<Record<string, Shape>>,
  };
}
