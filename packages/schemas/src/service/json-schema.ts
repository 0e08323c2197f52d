import {momentPattern} from '../dates.ts';
import {emailMeta} from '../identifiers/email.ts';
import type {IdentifierMeta} from '../identifiers/identifier.ts';
import {identifierKind} from '../identifiers/registry.ts';
import {nibMeta} from '../identifiers/nib.ts';
import {nikMeta} from '../identifiers/nik.ts';
import {nipMeta} from '../identifiers/nip.ts';
import {noRmMeta} from '../identifiers/no-rm.ts';
import {phoneMeta} from '../identifiers/phone.ts';
import {opdList, type Opd} from '../opd.ts';
import {kepahiang} from '../wilayah/kepahiang.ts';
import {villagesOf, type Regency} from '../wilayah/regency.ts';
import {missingFinding} from './check.ts';
import {conditionSchema, type JsonSchema} from './condition-schema.ts';
import {fieldRules} from './field-rules.ts';
import {defaultMaxBytes, mediaTypes} from './file-kind.ts';
import type {AnswerForm, Condition, Field, ServiceDefinition, SimpleField} from './types.ts';

export {conditionSchema, type JsonSchema} from './condition-schema.ts';

const identifierMeta: Partial<Record<SimpleField['type'], IdentifierMeta>> = {
  nik: nikMeta,
  nib: nibMeta,
  nip: nipMeta,
  norm: noRmMeta,
  phone: phoneMeta,
  email: emailMeta,
};

const datePattern = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

function fileSchema(field: SimpleField & {type: 'file'}): JsonSchema {
  const one: JsonSchema = {
    type: 'object',
    properties: {
      id: {type: 'string', pattern: '^[0-9a-f\\-]{36}$'},
      name: {type: 'string', minLength: 1, maxLength: 120},
      size: {type: 'integer', minimum: 1, maximum: field.maxBytes ?? defaultMaxBytes},
      type: {enum: field.accept.map(kind => mediaTypes[kind])},
      sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
    },
    required: ['id', 'name', 'size', 'type', 'sha256'],
    additionalProperties: false,
  };
  return field.multiple ? {type: 'array', items: one, minItems: 1, maxItems: field.multiple.max} : one;
}

/** The lists of the regency a schema is made for. */
interface Lists {
  readonly regency: Regency;
  readonly opds: readonly Opd[];
}

function villageCodes({regency}: Lists): string[] {
  return regency.kecamatan.flatMap(kecamatan => villagesOf(kecamatan).map(village => village.code));
}

function simpleSchema(field: SimpleField, lists: Lists): JsonSchema {
  const meta = identifierMeta[field.type];
  if (meta) return {type: 'string', pattern: meta.pattern, 'x-rule': field.type};
  switch (field.type) {
    case 'text':
    case 'area':
      return {
        type: 'string',
        minLength: field.minLength ?? 1,
        maxLength: field.maxLength,
        ...(field.pattern ? {pattern: field.pattern.source} : {}),
      };
    case 'enum':
      return {enum: field.options.map(option => option.value)};
    case 'choices':
      return {
        type: 'array',
        items: {enum: field.options.map(option => option.value)},
        uniqueItems: true,
        minItems: 1,
      };
    case 'bool':
      return field.mustBeTrue ? {const: true} : {type: 'boolean'};
    case 'int':
    case 'dec':
      return {
        type: field.type === 'int' ? 'integer' : 'number',
        ...(field.min === undefined ? {} : {minimum: field.min}),
        ...(field.max === undefined ? {} : {maximum: field.max}),
        ...(field.below === undefined ? {} : {exclusiveMaximum: field.below}),
        ...(field.above === undefined ? {} : {exclusiveMinimum: field.above}),
      };
    case 'identifier': {
      const kind = identifierKind(field.of);
      if (!kind) throw new RangeError(`Jenis "${field.of}" pada isian ${field.name} tidak ada di registri`);
      const {pattern, maxLength} = kind.meta;
      return {type: 'string', pattern, maxLength, 'x-rule': field.of};
    }
    case 'money':
      return {type: 'string', pattern: '^-?(0|[1-9][0-9]{0,15})\\.[0-9]{2}$'};
    case 'date':
      return {type: 'string', format: 'date', pattern: datePattern, 'x-rule': 'date'};
    case 'datetime':
      return {type: 'string', format: 'date-time', pattern: momentPattern, 'x-rule': 'datetime'};
    case 'time':
      return {type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$'};
    case 'desa':
      return {
        enum: [...villageCodes(lists), ...(field.orOpd ? lists.opds.map(opd => `opd:${opd.slug}`) : [])],
      };
    case 'geo':
      return {
        type: 'object',
        properties: {
          lat: {type: 'number', minimum: lists.regency.box.south, maximum: lists.regency.box.north},
          lon: {type: 'number', minimum: lists.regency.box.west, maximum: lists.regency.box.east},
          akurasi_m: {type: 'number', minimum: 0},
        },
        required: ['lat', 'lon'],
        additionalProperties: false,
      };
    case 'file':
      return fileSchema(field);
    default:
      return {type: 'string'};
  }
}

/** The codes of everything that may be wrong with one value, in order: JSON Schema itself has none. */
function codesOf(field: Field, {regency}: Lists): JsonSchema {
  return {'x-rules': fieldRules(field, regency), 'x-missing': missingFinding(field).code};
}

function fieldSchema(field: Field, lists: Lists): JsonSchema {
  const described = {title: field.label.id, ...(field.hint ? {description: field.hint.id} : {})};
  const codes = codesOf(field, lists);
  if (field.type !== 'list') return {...described, ...simpleSchema(field, lists), ...codes};
  const {item, min, max} = field;
  const items =
    'length' in item ? objectSchema(item, lists) : {...simpleSchema(item, lists), ...codesOf(item, lists)};
  return {...described, type: 'array', items, minItems: Math.max(1, min), maxItems: max, ...codes};
}

const both = (one: Condition | undefined, other: Condition | undefined): Condition | undefined =>
  one && other ? {all: [one, other]} : (one ?? other);

/** A list that may have no rows is never missed. */
const mayBeDemanded = (field: Field): boolean =>
  field.required !== false && !(field.type === 'list' && field.min === 0);

/** `if/then/else` of one field: when it is there, when it must be, and what earlier answers do to its values. */
function conditionals(field: Field, when: Condition | undefined): JsonSchema[] {
  const parts: JsonSchema[] = [];
  const demanded: Condition | undefined | false = !mayBeDemanded(field)
    ? false
    : typeof field.required === 'object'
      ? both(when, field.required)
      : when;
  if (when) parts.push({if: conditionSchema(when), else: {properties: {[field.name]: false}}});
  if (demanded) parts.push({if: conditionSchema(demanded), then: {required: [field.name]}});
  for (const rule of field.derive ?? []) {
    parts.push({
      if: conditionSchema(both(when, rule.when)!),
      then: {properties: {[field.name]: {const: rule.value}}, required: [field.name]},
    });
  }
  if (field.type === 'enum' || field.type === 'choices') {
    for (const {value, when: offered} of field.options) {
      const chosen = field.type === 'enum' ? {const: value} : {contains: {const: value}};
      if (offered)
        parts.push({
          if: {not: conditionSchema(offered)},
          then: {properties: {[field.name]: {not: chosen}}},
        });
    }
  }
  return parts;
}

function objectSchema(
  fields: readonly Field[],
  lists: Lists,
  pageWhen: (field: Field) => Condition | undefined = () => undefined,
): JsonSchema {
  const always = fields
    .filter(field => mayBeDemanded(field) && typeof field.required !== 'object')
    .filter(field => !field.when && !pageWhen(field));
  const allOf = fields.flatMap(field => conditionals(field, both(pageWhen(field), field.when)));
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(field => [field.name, fieldSchema(field, lists)])),
    required: always.map(field => field.name),
    additionalProperties: false,
    ...(allOf.length > 0 ? {allOf} : {}),
  };
}

/** What is demanded of the answers to a form or of a record, without a name of its own. */
export function formJsonSchema(
  {pages, rules}: AnswerForm,
  regency: Regency = kepahiang,
  opds: readonly Opd[] = opdList,
): JsonSchema {
  const fields = pages.flatMap(page => page.fields);
  const pageOf = new Map(pages.flatMap(page => page.fields.map(field => [field, page] as const)));
  return {
    ...objectSchema(fields, {regency, opds}, field => pageOf.get(field)?.when),
    'x-rules': rules ?? [],
    'x-faults': {unexpected: 'isian.tidak_berlaku', derived: 'isian.turunan'},
  };
}

/**
 * The answers of a service as JSON Schema draft 2020-12: conditions as `if/then`, hidden fields refused, and what
 * JSON Schema cannot say as data in `x-rules` (the vocabulary of {@link ServiceDefinition.rules}) and `x-rule` (the
 * type whose own rule, for example the dates inside a NIK, must hold besides the pattern). The codes of our faults stand
 * beside each value in `x-rules` and `x-missing`, so that any backend can answer what ours answers.
 *
 * @param regency - Whose villages are answers; Kepahiang unless given.
 * @param opds - Whose agencies are answers; those of Kepahiang unless given.
 */
export function serviceJsonSchema(
  service: ServiceDefinition,
  regency: Regency = kepahiang,
  opds: readonly Opd[] = opdList,
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kepahiang:layanan:${service.id}:${service.version}`,
    title: service.name.id,
    description: service.summary.id,
    ...formJsonSchema(service, regency, opds),
  };
}
