import {createHash} from 'node:crypto';
import {rulesAt} from '@kepahiang/cashless/rules/rules.js';
import type {documents} from '@kepahiang/contract/documents.js';
import type {Operation} from '@kepahiang/contract/resource.js';
import {announcedFault, attachmentFault} from '@kepahiang/schemas/attachment/fault.js';
import {attachmentLimits} from '@kepahiang/schemas/attachment/limit.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {cleanFileName, fileKindOf, mediaTypes} from '@kepahiang/schemas/service/file-kind.js';
import {code} from '@kepahiang/schemas/spending/part.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import {officerOf} from '../access/office.ts';
import {initialState} from '../document/initial.ts';
import {reachableDocument} from '../document/reach.ts';
import {actionsOf, keptDocument} from '../document/view.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Call, Handlers} from '../http/route.ts';
import {uuidShape} from '../http/uuid.ts';
import {
  completeAttachment,
  deleteUnclaimed,
  findUnclaimed,
  insertAttachment,
  readContent,
  type AttachmentRow,
} from '../store/attachment-store.ts';
import {
  findDocumentFile,
  findDocumentUpload,
  insertDocumentFile,
  insertDocumentUpload,
  type DocumentUpload,
} from '../store/document-file-store.ts';
import type {DocumentRow} from '../store/document-store.ts';
import {appendPiece, uploadStateOf} from '../upload.ts';

/** What a file of a document may be: a photo or a PDF. */
const taken = {kind: 'surat', maxBytes: attachmentLimits.surat.absoluteBytes} as const;

/**
 * A document takes a file from whoever may write it as long as it is a draft or a paper, and from whoever may move it.
 * @throws Refusal `not-allowed-now` else: what others have decided on must stay what they saw
 */
async function mayAttach(call: Call<Operation>, row: DocumentRow): Promise<void> {
  const {context, db, admitted, now} = call;
  const stored = storedDocument(row.kind);
  if (row.state === initialState(stored) && stored.makers.some(role => admitted.includes(role))) return;
  const open = actionsOf(
    await keptDocument(db, row),
    officerOf(call),
    admitted,
    rulesAt(context.rules, dateWib(now)),
  );
  if (open.length === 0) throw new Refusal('not-allowed-now', {reason: 'NO_MORE_FILES'});
}

interface Sending {
  readonly row: DocumentRow;
  readonly upload: DocumentUpload;
  readonly file: AttachmentRow;
}

/** The upload a call is about, of the person who announced it. @throws Refusal `not-found` */
async function sendingOf(call: Call<Operation>, lock = false): Promise<Sending> {
  const row = await reachableDocument(call);
  const id = call.params['file'] ?? '';
  const upload = uuidShape.test(id) ? await findDocumentUpload(call.db, row.id, id) : undefined;
  const file = upload && (await findUnclaimed(call.db, id, lock, 'dokumen'));
  if (!upload || !file || upload.person !== officerOf(call).subject) throw new Refusal('not-found');
  return {row, upload, file};
}

/** Makes a file whose last byte has come part of its document. @returns its fault, if it is none of what is taken */
async function finish(call: Call<Operation>, {row, upload, file}: Sending): Promise<Finding | undefined> {
  const {db, now} = call;
  const bytes = new Uint8Array(await readContent(db, file.id));
  const found = attachmentFault({...taken, name: file.name, bytes});
  if (found) {
    await deleteUnclaimed(db, file.id);
    return found;
  }
  const type = mediaTypes[fileKindOf(bytes)!];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await completeAttachment(db, file.id, type, sha256);
  const {subject: person, name: personName} = officerOf(call);
  await insertDocumentFile(db, row, {...file, type, sha256}, upload.kind, {at: now, person, personName});
  return undefined;
}

/** Answers what is about the files of a document. */
export const documentFileHandlers: Pick<
  Handlers<typeof documents>,
  'attach' | 'append' | 'upload' | 'file'
> = {
  async attach(call) {
    const {context, db, body, now} = call;
    const row = await reachableDocument(call);
    await mayAttach(call, row);
    const name = body.name.split(/[/\\]/).at(-1) ?? '';
    const found = announcedFault({...taken, name, size: body.size});
    if (found) throw new Refusal('invalid', {faults: [{...found, path: 'name'}]});
    if (!code.safeParse(body.kind).success)
      throw new Refusal('invalid', {faults: [fault('kind', 'kode.bentuk')]});
    const file = {
      id: context.ids.uuid(),
      service: 'dokumen-belanja',
      field: body.kind,
      name: cleanFileName(name),
      size: body.size,
    };
    await insertAttachment(db, file, now, 'dokumen');
    await insertDocumentUpload(db, file.id, row.id, {kind: body.kind, person: officerOf(call).subject});
    return {body: uploadStateOf((await findUnclaimed(db, file.id, false, 'dokumen'))!)};
  },

  async append(call) {
    const {db, headers, body} = call;
    const sending = await sendingOf(call, true);
    await mayAttach(call, sending.row);
    const {file} = sending;
    const received = await appendPiece(db, file, headers['upload-offset'], body);
    const found = received === file.size ? await finish(call, sending) : undefined;
    if (found)
      return {
        body: uploadStateOf(file),
        refusal: new Refusal('invalid', {faults: [{...found, path: 'name'}]}),
      };
    return {body: uploadStateOf((await findUnclaimed(db, file.id, false, 'dokumen'))!)};
  },

  async upload(call) {
    return {body: uploadStateOf((await sendingOf(call)).file)};
  },

  async file(call) {
    const row = await reachableDocument(call);
    const id = call.params['file'] ?? '';
    const file = uuidShape.test(id) ? await findDocumentFile(call.db, row.id, id) : undefined;
    if (!file) throw new Refusal('not-found');
    return {body: new Uint8Array(await readContent(call.db, id)), file: {type: file.type, name: file.name}};
  },
};
