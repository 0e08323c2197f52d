import type {Officer} from '../access/caller.ts';
import type {Context} from '../context.ts';
import {inTransaction} from '../database/connect.ts';
import {errorFields} from '../http/log.ts';
import {dueDocuments, findDocument, type DocumentRow} from '../store/document-store.ts';
import {stepDocument} from './step.ts';

/** The scheduler, as the history of a document names it. */
const scheduler: Officer = {
  kind: 'petugas',
  subject: 'sistem',
  name: 'Sistem',
  roles: [],
  opd: null,
  expiresAt: new Date(0),
};

/**
 * Does what time does to documents: a billing code that nobody paid expires, and the release of funds of a period that is
 * over closes. One that cannot be moved is logged and does not keep the others waiting.
 *
 * @returns how many were moved
 * @source cashless.md 4.4 (rows of SISTEM)
 */
export async function expireDocuments(context: Context): Promise<number> {
  const now = context.clock();
  let moved = 0;
  for (const {event, ...due} of await dueDocuments(context.pool, now)) {
    try {
      await inTransaction(context.pool, async db => {
        const row: DocumentRow = (await findDocument(db, due.kind, due.id))!;
        const actor = {person: scheduler, roles: ['sistem'] as const};
        await stepDocument(context, db, row, {event, version: row.version}, actor, now);
      });
      moved += 1;
    } catch (error) {
      context.log.error({event: 'document-not-expired', id: due.id, error: errorFields(error)});
    }
  }
  return moved;
}
