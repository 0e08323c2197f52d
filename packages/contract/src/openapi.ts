import {serviceJsonSchema, type JsonSchema} from '@kepahiang/schemas/service/json-schema.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import * as z from 'zod/mini';
import {submitApplication} from './applications.ts';
import {problem, problemStatus, problemType, type ProblemCode} from './problem.ts';
import {apiPrefix, type Operation, type Resource} from './resource.ts';

const paramText: Readonly<Record<string, string>> = {
  nomor: 'Nomor permohonan, misalnya DPMPTSP-2611-7K3QX9',
  id: 'Pengenal buram (UUID)',
  month: 'Bulan, misalnya 2026-10',
  table: 'Tabel, misalnya bku; semua untuk seluruhnya',
};

const tagText: Readonly<Record<string, string>> = {
  applications: 'Permohonan layanan: ajukan, periksa, perbaiki, terbitkan',
  attachments: 'Unggah berkas bertahap sebelum permohonan dikirim',
  payments: 'Pembayaran non-tunai dan buku kas umum',
  statements: 'Rekening koran: unggah bertahap, impor, mutasi',
  reconciliations: 'Rekonsiliasi bank dengan buku kas umum',
  closings: 'Hitung kas dan register penutupan kas bulanan',
  supervision: 'Pengawasan: belanja tunai dan non-tunai, temuan aturan audit, tahap penerapan',
  exports: 'Ekspor untuk pemeriksaan, dengan manifes',
  session: 'Sesi pemohon dan petugas',
  health: 'Keadaan layanan',
};

/** A zod schema as JSON Schema of the side that crosses the wire. */
function jsonSchemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  const {$schema: _, ...plain} = z.toJSONSchema(schema, {io, unrepresentable: 'any'}) as Record<
    string,
    unknown
  >;
  return plain;
}

/** Names every required property beside `required`, as linters want it even inside a condition; the meaning is the same. */
function withNamedProperties(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNamedProperties);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, withNamedProperties(value)]),
  );
  const {required, properties} = inner as {required?: unknown; properties?: object};
  if (!Array.isArray(required)) return inner;
  const named = Object.fromEntries((required as string[]).map(name => [name, {}]));
  return {...inner, properties: {...named, ...properties}};
}

const ref = (name: string): JsonSchema => ({$ref: `#/components/schemas/${name}`});
const bodyName = (service: ServiceDefinition) => `Permohonan-${service.id}`;
const answersName = (service: ServiceDefinition) => `Jawaban-${service.id}`;

/** The body of a submission is one of as many shapes as there are services, told apart by `layanan`. */
function submissionSchemas(services: readonly ServiceDefinition[]): Record<string, JsonSchema> {
  const base = jsonSchemaOf(submitApplication.input.body, 'input') as {
    properties: Record<string, JsonSchema>;
  };
  return Object.fromEntries(
    services.flatMap(service => {
      const {$schema: _, $id: __, ...answers} = serviceJsonSchema(service);
      const properties = {
        ...base.properties,
        layanan: {const: service.id},
        jawaban: ref(answersName(service)),
      };
      return [
        [answersName(service), withNamedProperties(answers) as JsonSchema],
        [bodyName(service), {...base, title: service.title.id, properties}],
      ];
    }),
  );
}

function bodySchema(operation: Operation, services: readonly ServiceDefinition[]): JsonSchema {
  if (operation.input.body !== submitApplication.input.body || services.length === 0)
    return jsonSchemaOf(operation.input.body!, 'input');
  return {
    oneOf: services.map(service => ref(bodyName(service))),
    discriminator: {
      propertyName: 'layanan',
      mapping: Object.fromEntries(
        services.map(service => [service.id, `#/components/schemas/${bodyName(service)}`]),
      ),
    },
  };
}

function requestBody(operation: Operation, services: readonly ServiceDefinition[]): JsonSchema | undefined {
  const {body, bodyType} = operation.input;
  if (bodyType === 'octet')
    return {
      required: true,
      content: {'application/octet-stream': {schema: {type: 'string', contentEncoding: 'binary'}}},
    };
  return body && {required: true, content: {'application/json': {schema: bodySchema(operation, services)}}};
}

function parameters(operation: Operation): JsonSchema[] {
  const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: paramText[name!] ?? name,
    schema: {type: 'string'},
  }));
  const query = operation.input.query
    ? (jsonSchemaOf(operation.input.query, 'input') as {
        properties?: Record<string, JsonSchema>;
        required?: string[];
      })
    : {};
  const asked = Object.entries(query.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: query.required?.includes(name) ?? false,
    schema,
  }));
  const headers = Object.entries(operation.input.headers ?? {}).map(([name, description]) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: {type: 'string'},
  }));
  return [
    ...path,
    ...asked,
    ...headers,
    ...(operation.idempotent ? [{$ref: '#/components/parameters/IdempotencyKey'}] : []),
  ];
}

/** Refusals of one status are one answer; which of them it is stands in `code`. */
function problemResponses(codes: readonly ProblemCode[]): Record<string, JsonSchema> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of ['internal', ...codes] as const) {
    byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      String(status),
      {
        description: group.map(code => `\`${code}\``).join(', '),
        content: {'application/problem+json': {schema: ref('Masalah')}},
        ...(group.some(code => ['in-flight', 'too-many-attempts', 'unavailable'].includes(code)) && {
          headers: {
            'Retry-After': {description: 'Detik sampai boleh dicoba lagi', schema: {type: 'integer'}},
          },
        }),
      },
    ]),
  );
}

function successResponse({status, schema, type}: Operation['output']): Record<string, JsonSchema> {
  const octet = {'application/octet-stream': {schema: {type: 'string', contentEncoding: 'binary'}}};
  const content =
    type === 'octet' ? octet : schema && {'application/json': {schema: jsonSchemaOf(schema, 'output')}};
  return {
    [status]: {description: status === 204 ? 'Selesai, tanpa isi' : 'Berhasil', ...(content && {content})},
  };
}

function operationObject(
  tag: string,
  name: string,
  operation: Operation,
  services: readonly ServiceDefinition[],
): JsonSchema {
  const body = requestBody(operation, services);
  const given = parameters(operation);
  return {
    operationId: `${tag}-${name}`,
    tags: [tag],
    summary: operation.summary,
    ...(given.length > 0 && {parameters: given}),
    ...(body && {requestBody: body}),
    responses: {...successResponse(operation.output), ...problemResponses(operation.problems)},
    security: operation.roles.includes('publik') ? [{}, {sesi: []}] : [{sesi: []}],
    'x-roles': operation.roles,
    'x-scope': operation.scope,
  };
}

function pathsOf(
  resources: Readonly<Record<string, Resource>>,
  services: readonly ServiceDefinition[],
): Record<string, Record<string, JsonSchema>> {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const [tag, resource] of Object.entries(resources)) {
    for (const [name, operation] of Object.entries(resource)) {
      (paths[operation.path] ??= {})[operation.method.toLowerCase()] = operationObject(
        tag,
        name,
        operation,
        services,
      );
    }
  }
  return paths;
}

const idempotencyKey: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Kunci satu pengiriman. Kiriman ulang dengan kunci dan isi yang sama mendapat jawaban yang sama; isi lain ditolak 422.',
  schema: {type: 'string', pattern: '^[A-Za-z0-9_.:-]{16,64}$'},
};

/** The contract as an OpenAPI 3.1 document. The body of a submission knows every service given. */
export function openapi(
  resources: Readonly<Record<string, Resource>>,
  services: readonly ServiceDefinition[],
  version = '0.1.0',
): JsonSchema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'E-services Kabupaten Kepahiang',
      version,
      description:
        'Layanan publik dan pembayaran non-tunai. Dibuat dari `@kepahiang/contract`; jangan diubah dengan tangan.',
      license: {name: 'EUPL-1.2', identifier: 'EUPL-1.2'},
      contact: {name: 'Dinas Komunikasi dan Informatika Kabupaten Kepahiang'},
    },
    servers: [{url: apiPrefix, description: 'Alamat portal tempat API ini terpasang'}],
    tags: Object.keys(resources).map(name => ({name, description: tagText[name] ?? name})),
    paths: pathsOf(resources, services),
    components: {
      securitySchemes: {
        sesi: {
          type: 'apiKey',
          in: 'cookie',
          name: 'kph_sesi',
          description: 'Sesi dari masuk petugas (OIDC) atau pemohon',
        },
      },
      parameters: {IdempotencyKey: idempotencyKey},
      schemas: {
        Masalah: {
          ...jsonSchemaOf(problem, 'output'),
          description: `Kode: ${Object.keys(problemStatus).join(', ')}. \`type\` = \`${problemType('invalid')}\` dan seterusnya.`,
        },
        ...submissionSchemas(services),
      },
    },
  };
}
