import {createHash} from 'node:crypto';
import type {UploadState} from '@kepahiang/contract/attachments.js';
import {pageLimit, type Operation} from '@kepahiang/contract/resource.js';
import {statementMaxBytes, type statements} from '@kepahiang/contract/statements.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import {cleanFileName, megabytes} from '@kepahiang/schemas/service/file-kind.js';
import {reaches} from '../access/caller.ts';
import {officeOf, officerOf, ownOffice} from '../access/office.ts';
import type {Db} from '../database/connect.ts';
import {cursorOf, limitOf, readCursor} from '../http/page.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Call, Handlers} from '../http/route.ts';
import {uuidShape} from '../http/uuid.ts';
import {accountNumber} from '../source-account.ts';
import {formatChoices, formatTypes, profileOf} from '../statement/format.ts';
import {importFile} from '../statement/import.ts';
import {entryView, statementView} from '../statement/view.ts';
import {
  completeAttachment,
  deleteUnclaimed,
  findUnclaimed,
  insertAttachment,
  readPieces,
  type AttachmentRow,
} from '../store/attachment-store.ts';
import {
  findStatementFile,
  insertStatementFile,
  listEntries,
  listStatementFiles,
  type StatementFileRow,
} from '../store/statement-store.ts';
import {appendPiece, uploadStateOf} from '../upload.ts';

/** The statement a call is about; one of another office is answered as if it did not exist. */
async function reachable(call: Call<Operation>, lock = false): Promise<StatementFileRow> {
  const id = call.params['id'] ?? '';
  const row = uuidShape.test(id) ? await findStatementFile(call.db, id, lock) : undefined;
  if (!row || !reaches(call.caller, call.admitted, row.skpd)) throw new Refusal('not-found');
  return row;
}

async function uploadOf(db: Db, id: string, lock = false): Promise<AttachmentRow> {
  const row = await findUnclaimed(db, id, lock, 'rekening_koran');
  if (!row) throw new Refusal('not-found');
  return row;
}

/** SHA-256 of the stored pieces, one at a time. */
async function hashOf(db: Db, id: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of readPieces(db, id)) hash.update(piece);
  return hash.digest('hex');
}

function refuseSize(size: number): void {
  if (size < 1) throw new Refusal('invalid', {faults: [fault('size', 'berkas.kosong')]});
  if (size <= statementMaxBytes) return;
  const params = {x: megabytes(size), y: megabytes(statementMaxBytes)};
  throw new Refusal('invalid', {faults: [fault('size', 'berkas.besar', params)]});
}

/** Answers the statements of the contract. */
export const statementHandlers: Handlers<typeof statements> = {
  async formats({context, now}) {
    return {body: {butir: formatChoices(context.csvProfiles(dateWib(now)))}};
  },

  async create(call) {
    const {context, db, body, now} = call;
    const officer = officerOf(call);
    const skpd = ownOffice(officer);
    refuseSize(body.size);
    profileOf(body, context.csvProfiles(dateWib(now)));
    const account = context.sourceAccount(skpd, dateWib(now));
    if (body.accountNo !== undefined && ![account, accountNumber(account)].includes(body.accountNo))
      throw new Refusal('rule-violated', {reason: 'R-26'});
    const row = {
      id: context.ids.uuid(),
      service: 'rekening-koran',
      field: body.format,
      name: cleanFileName(body.name.split(/[/\\]/).at(-1) ?? ''),
      size: body.size,
    };
    await insertAttachment(db, row, now, 'rekening_koran');
    const {subject: person, name: person_name} = officer;
    const {format, profile = null} = body;
    await insertStatementFile(db, {id: row.id, skpd, account, format, profile, person, person_name}, now);
    return {body: uploadStateOf(await uploadOf(db, row.id))};
  },

  async append(call) {
    const {db, headers, body} = call;
    const {id, format} = await reachable(call);
    const row = await uploadOf(db, id, true);
    const received = await appendPiece(db, row, headers['upload-offset'], body);
    if (received === row.size) await completeAttachment(db, id, formatTypes[format]!, await hashOf(db, id));
    return {body: uploadStateOf(await uploadOf(db, id))};
  },

  async upload(call): Promise<{body: UploadState}> {
    return {body: uploadStateOf(await uploadOf(call.db, (await reachable(call)).id))};
  },

  async remove(call) {
    const {id, imported_at} = await reachable(call, true);
    if (imported_at !== null) throw new Refusal('not-allowed-now', {reason: 'IMPORTED'});
    await deleteUnclaimed(call.db, id);
    return {body: undefined};
  },

  async import(call) {
    const {context, db, now} = call;
    const row = await reachable(call, true);
    await importFile(context, db, row, now);
    return {body: statementView((await findStatementFile(db, row.id))!)};
  },

  async get(call) {
    return {body: statementView(await reachable(call))};
  },

  async list(call) {
    const {db, query} = call;
    const limit = limitOf(query?.batas, pageLimit);
    const skpd = officeOf(officerOf(call), query?.skpd);
    const rows = await listStatementFiles(db, skpd, readCursor(query?.setelah), limit + 1);
    const butir = rows.slice(0, limit).map(statementView);
    return {body: {butir, berikut: rows.length > limit ? cursorOf(rows[limit - 1]!.seq) : null}};
  },

  async entries(call) {
    const {context, db, query, now} = call;
    const limit = limitOf(query?.batas, pageLimit);
    const skpd = officeOf(officerOf(call), query?.skpd);
    if (query?.statement !== undefined && !uuidShape.test(query.statement)) throw new Refusal('not-found');
    const rows = await listEntries(db, {
      account: context.sourceAccount(skpd, query?.sampai ?? dateWib(now)),
      from: query?.dari,
      to: query?.sampai,
      fileId: query?.statement,
      after: readCursor(query?.setelah),
      limit: limit + 1,
    });
    const butir = rows.slice(0, limit).map(entryView);
    return {body: {butir, berikut: rows.length > limit ? cursorOf(rows[limit - 1]!.id) : null}};
  },
};
