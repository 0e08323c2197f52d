import {createHash} from 'node:crypto';
import type {attachments} from '@kepahiang/contract/attachments.js';
import {
  announcedFault,
  attachmentFault,
  type AnnouncedAttachment,
} from '@kepahiang/schemas/attachment/fault.js';
import {stripMetadata} from '@kepahiang/schemas/attachment/metadata.js';
import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {cleanFileName, fileKindOf, mediaTypes} from '@kepahiang/schemas/service/file-kind.js';
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
  replaceContent,
  type AttachmentRow,
} from '../store/attachment-store.ts';
import {appendPiece, uploadStateOf} from '../upload.ts';
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

/** What a question takes, and a file's own name: some browsers send the folder along, which is nobody's business. */
function asked(field: FileField, name: string): Omit<AnnouncedAttachment, 'size'> {
  const kind = field.accept.includes('pdf') ? 'surat' : 'foto';
  const own = name.split(/[/\\]/).at(-1) ?? '';
  return {name: own, kind, accept: field.accept, ...(field.maxBytes && {maxBytes: field.maxBytes})};
}

/** What an announcement tells: name, size, and the type where the browser knows one. */
function announcementFault(
  {name, size, type}: {readonly name: string; readonly size: number; readonly type: string},
  field: FileField,
): Finding | undefined {
  const found = announcedFault({...asked(field, name), size});
  if (found || type === '') return found;
  if (/hei[cf]/i.test(type)) return finding('berkas.heic');
  const types = field.accept.join(', ').toUpperCase();
  return field.accept.some(kind => mediaTypes[kind] === type)
    ? undefined
    : finding('berkas.jenis', {x: types});
}

/**
 * Finishes a file whose last byte has come: checks it, and takes from a photo what it tells besides the picture, so that
 * nobody who is shown it learns where it was taken. A report of damage has its place from the form.
 *
 * @returns its fault, if it is not what the question takes
 */
async function finish(db: Db, row: AttachmentRow, field: FileField): Promise<Finding | undefined> {
  const sent = new Uint8Array(await readContent(db, row.id));
  const found = attachmentFault({...asked(field, row.name), bytes: sent});
  if (found) {
    await deleteUnclaimed(db, row.id);
    return found;
  }
  const kept = stripMetadata(sent, {keepOrientation: true});
  if (kept.byteLength !== sent.byteLength || !Buffer.from(sent.buffer).equals(kept))
    await replaceContent(db, row.id, kept);
  const type = mediaTypes[fileKindOf(kept)!];
  await completeAttachment(db, row.id, type, createHash('sha256').update(kept).digest('hex'));
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
    const found = announcementFault(body, field);
    if (found) throw new Refusal('invalid', {faults: [{...found, path: body.field}]});
    const row = {
      id: context.ids.uuid(),
      service: body.layanan,
      field: questionName(body.field),
      name: cleanFileName(body.name),
      size: body.size,
    };
    await insertAttachment(db, row, now);
    return {
      body: uploadStateOf({
        ...row,
        received: 0,
        type: null,
        sha256: null,
        complete: false,
        application_id: null,
      }),
    };
  },

  async append({context, db, params, headers, body}) {
    const row = await unclaimed(db, params['id'], true);
    const received = await appendPiece(db, row, headers['upload-offset'], body);
    if (received < row.size) return {body: uploadStateOf({...row, received})};
    const found = await finish(db, row, fileQuestion(serviceOf(context, row.service), row.field));
    const after = await findUnclaimed(db, row.id);
    if (found || !after)
      return {
        body: uploadStateOf(row),
        refusal: new Refusal('invalid', {faults: found ? [{...found, path: row.field}] : []}),
      };
    return {body: uploadStateOf(after)};
  },

  async read({db, params}) {
    return {body: uploadStateOf(await unclaimed(db, params['id']))};
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
  const found = attachmentFault({...asked(field, file.name), bytes});
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
