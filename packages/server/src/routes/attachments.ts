import {createHash} from 'node:crypto';
import type {attachments, UploadState} from '@kepahiang/contract/attachments.js';
import {cleanFileName, fileKindOf, isHeic, mediaTypes} from '@kepahiang/schemas/service/file-kind.js';
import {fileFault} from '@kepahiang/schemas/service/read-file.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {FileField, ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import {fileFieldOf, questionName} from '../application/fields.ts';
import {serviceOf} from '../application/submit.ts';
import {inTransaction, type Db} from '../database/connect.ts';
import {chunkBytes} from '../http/body.ts';
import {RateLimit} from '../http/rate-limit.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Handlers} from '../http/route.ts';
import {
  appendChunk,
  completeAttachment,
  deleteUnclaimed,
  fileRefOf,
  findUnclaimed,
  insertAttachment,
  readContent,
  type AttachmentRow,
} from '../store/attachment-store.ts';
import {finishedPhotoField} from './applications.ts';

const finishedPhoto: FileField = {
  name: finishedPhotoField,
  type: 'file',
  accept: ['jpg', 'png', 'webp'],
  label: {id: 'Foto sesudah pekerjaan', en: 'Photo after the work'},
};

/** From one address: a whole office, or the many phones behind one gateway of their network, stay below this. */
const uploads = new RateLimit(600, 600_000);

/** The file question of a service. @throws Refusal `invalid` where there is none */
export function fileQuestion(service: ServiceDefinition, name: string): FileField {
  const field =
    name === finishedPhotoField && service.machine === 'laporan' ? finishedPhoto : fileFieldOf(service, name);
  if (!field) throw new Refusal('invalid', {faults: [fault('field', 'pilihan.tidak_ada')]});
  return field;
}

function stateOf(row: AttachmentRow): UploadState {
  return {id: row.id, offset: row.received, chunkBytes, complete: row.complete, file: fileRefOf(row) ?? null};
}

/** What the bytes say, against what the question takes. The name and the announced type are not believed. */
export function contentFault(bytes: Uint8Array, name: string, field: FileField): Fault | undefined {
  const kind = fileKindOf(bytes);
  if (!kind) return fault(field.name, isHeic(bytes) ? 'berkas.heic' : 'berkas.isi');
  const found = fileFault({name, size: bytes.byteLength, type: mediaTypes[kind]}, field);
  return found ? {...found, path: field.name} : undefined;
}

/** Finishes a file whose last byte has come. @returns its fault, if it is not what the question takes */
async function finish(db: Db, row: AttachmentRow, field: FileField): Promise<Fault | undefined> {
  const bytes = await readContent(db, row.id);
  const found = contentFault(bytes, row.name, field);
  if (found) {
    await deleteUnclaimed(db, row.id);
    return found;
  }
  const type = mediaTypes[fileKindOf(bytes)!];
  await completeAttachment(db, row.id, type, createHash('sha256').update(bytes).digest('hex'));
  return undefined;
}

async function unclaimed(db: Db, id: string | undefined, lock = false): Promise<AttachmentRow> {
  const row = /^[0-9a-f-]{36}$/.test(id ?? '') ? await findUnclaimed(db, id!, lock) : undefined;
  if (!row) throw new Refusal('not-found');
  return row;
}

/** Answers the attachments of the contract. */
export const attachmentHandlers: Handlers<typeof attachments> = {
  async create({context, db, body, now, address}) {
    const wait = uploads.wait(address, now);
    uploads.hit(address, now);
    if (wait > 0) throw new Refusal('too-many-attempts', {retryAfter: wait});
    const field = fileQuestion(serviceOf(context, body.layanan), questionName(body.field));
    const type = body.type === '' ? mediaTypes[field.accept[0]!] : body.type;
    const found = fileFault({name: body.name, size: body.size, type}, field);
    if (found) {
      const isPhoto = /hei[cf]/i.test(body.type) || /\.hei[cf]$/i.test(body.name);
      throw new Refusal('invalid', {
        faults: [
          isPhoto && found.code === 'berkas.jenis'
            ? fault(body.field, 'berkas.heic')
            : {...found, path: body.field},
        ],
      });
    }
    const row = {
      id: context.ids.uuid(),
      service: body.layanan,
      field: questionName(body.field),
      name: cleanFileName(body.name),
      size: body.size,
    };
    await insertAttachment(db, row, now);
    return {
      body: stateOf({...row, received: 0, type: null, sha256: null, complete: false, application_id: null}),
    };
  },

  async append({context, db, params, headers, body}) {
    const row = await unclaimed(db, params['id'], true);
    const start = Number(headers['upload-offset']);
    if (!Number.isSafeInteger(start) || row.complete || start !== row.received)
      throw new Refusal('offset-mismatch');
    if (body.byteLength === 0) throw new Refusal('bad-request');
    if (start + body.byteLength > row.size) throw new Refusal('too-large');
    await appendChunk(db, row.id, start, body);
    if (start + body.byteLength < row.size)
      return {body: stateOf({...row, received: start + body.byteLength})};
    const found = await finish(db, row, fileQuestion(serviceOf(context, row.service), row.field));
    const after = await findUnclaimed(db, row.id);
    if (found || !after)
      return {body: stateOf(row), refusal: new Refusal('invalid', {faults: found ? [found] : []})};
    return {body: stateOf(after)};
  },

  async read({db, params}) {
    return {body: stateOf(await unclaimed(db, params['id']))};
  },

  async remove({db, params}) {
    const row = await unclaimed(db, params['id'], true);
    await deleteUnclaimed(db, row.id);
    return {body: undefined};
  },
};

/** Keeps a file that came in one piece, as a form without JavaScript posts it. @throws Refusal `invalid` */
export async function keepWhole(
  context: Parameters<typeof attachmentHandlers.create>[0]['context'],
  service: ServiceDefinition,
  name: string,
  file: File,
  now: Date,
) {
  const field = fileQuestion(service, questionName(name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = bytes.byteLength === 0 ? fault(name, 'berkas.kosong') : contentFault(bytes, file.name, field);
  if (found) throw new Refusal('invalid', {faults: [{...found, path: name}]});
  const row = {
    id: context.ids.uuid(),
    service: service.id,
    field: questionName(name),
    name: cleanFileName(file.name),
    size: bytes.byteLength,
  };
  return inTransaction(context.pool, async db => {
    await insertAttachment(db, row, now);
    for (let start = 0; start < bytes.byteLength; start += chunkBytes)
      await appendChunk(db, row.id, start, bytes.subarray(start, start + chunkBytes));
    await finish(
      db,
      {...row, received: bytes.byteLength, type: null, sha256: null, complete: false, application_id: null},
      field,
    );
    return fileRefOf((await findUnclaimed(db, row.id))!)!;
  });
}
