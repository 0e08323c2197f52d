import {pageLimit} from '@kepahiang/contract/resource.js';
import type {applications} from '@kepahiang/contract/applications.js';
import {applicationNumberFault, cleanApplicationNumber} from '@kepahiang/schemas/application/number.js';
import type {FileRef} from '@kepahiang/schemas/service/define.js';
import {reaches} from '../access/caller.ts';
import {fieldsOf} from '../application/fields.ts';
import {resubmit} from '../application/resubmit.ts';
import {submit} from '../application/submit.ts';
import {advance} from '../application/transition.ts';
import {definitionOf, inboxRowOf, viewOf} from '../application/view.ts';
import {cursorOf, limitOf, readCursor} from '../http/page.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Call, Handlers} from '../http/route.ts';
import type {Operation} from '@kepahiang/contract/resource.js';
import {findApplication, listApplications, type ApplicationRow} from '../store/application-store.ts';
import {claimAttachments, findAttachmentOf, findUnclaimed, readContent} from '../store/attachment-store.ts';
import {appendEvent} from '../store/event-store.ts';

/**
 * The application a call is about. One that belongs to another office or another citizen is answered as if it did not
 * exist, so that nobody learns which numbers are in use.
 */
async function reachable(call: Call<Operation>, lock = false): Promise<ApplicationRow> {
  const {caller, admitted, db} = call;
  const number = cleanApplicationNumber(call.params['nomor'] ?? '');
  const isGuest = caller.kind === 'tamu';
  if (applicationNumberFault(number) || (isGuest && caller.number !== number)) throw new Refusal('not-found');
  const row = await findApplication(db, number, lock);
  if (!row || (!isGuest && !reaches(caller, admitted, row.opd))) throw new Refusal('not-found');
  return row;
}

function refuseStale(row: ApplicationRow, versi: number): void {
  if (row.version !== versi) throw new Refusal('stale-version');
}

/** Name under which photos of finished work are uploaded; it is no question of the citizen's form. */
export const finishedPhotoField = 'foto_sesudah';

async function takePhotos(
  call: Call<Operation>,
  row: ApplicationRow,
  files: readonly FileRef[],
): Promise<boolean> {
  for (const [index, {id}] of files.entries()) {
    const stored = await findUnclaimed(call.db, id, true);
    if (stored?.service !== row.service || stored.field !== finishedPhotoField || !stored.complete) {
      throw new Refusal('invalid', {faults: [fault(`lampiran.${index}`, 'berkas.belum')]});
    }
  }
  await claimAttachments(
    call.db,
    row.id,
    files.map(file => file.id),
  );
  return files.length > 0;
}

/** Answers the applications of the contract. */
export const applicationHandlers: Handlers<typeof applications> = {
  async submit({context, db, caller, body, now}) {
    const receipt = await submit(context, db, caller, body, 'strict', now);
    // A desk officer keeps the own session; only a citizen becomes the guest of the new application.
    return {body: receipt, ...(caller.kind !== 'petugas' && {effect: {guestOf: receipt.nomor}})};
  },

  async list({context, db, caller, query}) {
    if (caller.kind !== 'petugas') throw new Refusal('forbidden');
    const limit = limitOf(query?.batas, pageLimit);
    const rows = await listApplications(db, {
      opd: caller.opd,
      state: query?.status,
      service: query?.layanan,
      before: readCursor(query?.setelah),
      limit: limit + 1,
    });
    const butir = rows.slice(0, limit).map(row => inboxRowOf(context, row));
    return {body: {butir, berikut: rows.length > limit ? cursorOf(rows[limit - 1]!.id) : null}};
  },

  async get(call) {
    const row = await reachable(call);
    return {body: await viewOf(call.context, call.db, row, call.caller, call.admitted)};
  },

  async event(call) {
    const {context, db, body, caller, admitted, now} = call;
    const row = await reachable(call, true);
    refuseStale(row, body.versi);
    if (body.event === 'ajukan_ulang')
      throw new Refusal('invalid', {faults: [fault('event', 'pilihan.tidak_ada')]});
    const hasPhotos = await takePhotos(call, row, body.lampiran ?? []);
    await advance(
      context,
      db,
      definitionOf(context, row),
      row,
      {...body, hasPhotos},
      {caller, roles: admitted},
      now,
    );
    return {body: await viewOf(context, db, (await findApplication(db, row.number))!, caller, admitted)};
  },

  async resubmit(call) {
    const {context, db, body, caller, admitted, now} = call;
    const row = await reachable(call, true);
    refuseStale(row, body.versi);
    await resubmit(
      context,
      db,
      definitionOf(context, row),
      row,
      body.jawaban,
      {caller, roles: admitted},
      now,
    );
    return {body: await viewOf(context, db, (await findApplication(db, row.number))!, caller, admitted)};
  },

  async reveal(call) {
    const {context, db, body, caller, admitted, now} = call;
    const row = await reachable(call, true);
    if (caller.kind !== 'petugas') throw new Refusal('forbidden');
    await appendEvent(db, row.id, {
      at: now,
      event: 'tampilkan',
      from: row.state,
      to: row.state,
      role: admitted[0]!,
      actor: caller.subject,
      actorName: caller.name,
      note: body.alasan,
      detail: {
        isian: fieldsOf(definitionOf(context, row))
          .filter(field => field.privacy)
          .map(field => field.name),
      },
    });
    return {body: {nomor: row.number, jawaban: {...row.answers}}};
  },

  async content(call) {
    const row = await reachable(call);
    const id = call.params['id'] ?? '';
    const file = /^[0-9a-f-]{36}$/.test(id) ? await findAttachmentOf(call.db, row.id, id) : undefined;
    if (!file?.type) throw new Refusal('not-found');
    return {body: new Uint8Array(await readContent(call.db, id)), file: {type: file.type, name: file.name}};
  },
};
