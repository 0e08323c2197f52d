import {formJsonSchema, type JsonSchema} from '../service/json-schema.ts';
import type {RecordDefinition} from './record.ts';

/** A record as JSON Schema draft 2020-12, with the rules between its fields and the codes of its faults as a service has them. */
export function recordJsonSchema(record: RecordDefinition): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kepahiang:catatan:${record.id}:${record.version}`,
    title: record.title.id,
    description: record.summary.id,
    ...formJsonSchema(record),
  };
}
