import type {documents} from '@kepahiang/contract/documents.js';
import {rulesAt, type RulesAt} from '@kepahiang/cashless/rules/rules.js';
import {pageLimit, type Operation} from '@kepahiang/contract/resource.js';
import {dateWib} from '@kepahiang/schemas/dates.js';
import {isOpdSlug} from '@kepahiang/schemas/opd.js';
import {storedDocument} from '@kepahiang/schemas/spending/stored.js';
import {officeOf, officerOf} from '../access/office.ts';
import {kindOf, reachableDocument} from '../document/reach.ts';
import {stepDocument} from '../document/step.ts';
import {documentListRow, documentView} from '../document/view.ts';
import {handOf, makerRole, rewriteDocument, writeDocument} from '../document/write.ts';
import {cursorOf, limitOf, readCursor} from '../http/page.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Answer, Call, Handlers} from '../http/route.ts';
import {findDocument, listDocuments, lockYear, type DocumentRow} from '../store/document-store.ts';
import {documentFileHandlers} from './document-files.ts';

const today = ({context, now}: Call<Operation>): RulesAt => rulesAt(context.rules, dateWib(now));

async function shown(
  call: Call<Operation>,
  row: DocumentRow,
): Promise<Answer<Awaited<ReturnType<typeof documentView>>>> {
  return {body: await documentView(call.db, row, officerOf(call), call.admitted, today(call))};
}

/** A document after it was written or moved. */
async function shownAfter(call: Call<Operation>, {kind, id}: Pick<DocumentRow, 'kind' | 'id'>) {
  return shown(call, (await findDocument(call.db, kind, id))!);
}

/** Answers the documents of spending of the contract. */
export const documentHandlers: Handlers<typeof documents> = {
  async create(call) {
    const {context, db, body, now, admitted} = call;
    const kind = kindOf(call);
    const officer = officerOf(call);
    const by = handOf(officer, makerRole(storedDocument(kind), admitted), now);
    const skpd = officeOf(officer, body.skpd);
    const id = await writeDocument(context, db, {kind, skpd, content: body.content, by});
    return shownAfter(call, {kind, id});
  },

  async change(call) {
    const {db, body, now, admitted} = call;
    const found = await reachableDocument(call);
    const by = handOf(officerOf(call), makerRole(storedDocument(found.kind), admitted), now);
    await lockYear(db, found.skpd, found.year);
    const row = (await findDocument(db, found.kind, found.id))!;
    if (row.version !== body.version) throw new Refusal('stale-version');
    await rewriteDocument(db, row, body.content, by);
    return shownAfter(call, row);
  },

  async get(call) {
    return shown(call, await reachableDocument(call));
  },

  async list(call) {
    const {db, query} = call;
    const limit = limitOf(query?.batas, pageLimit);
    const officer = officerOf(call);
    const asked = query?.skpd;
    if (officer.opd !== null && asked !== undefined && asked !== officer.opd) throw new Refusal('not-found');
    if (asked !== undefined && !isOpdSlug(asked))
      throw new Refusal('invalid', {faults: [fault('skpd', 'pilihan.tidak_ada')]});
    const rows = await listDocuments(db, {
      skpd: officer.opd ?? asked ?? null,
      kind: query?.kind,
      state: query?.state,
      before: readCursor(query?.setelah),
      limit: limit + 1,
    });
    const butir = rows.slice(0, limit).map(documentListRow);
    return {body: {butir, berikut: rows.length > limit ? cursorOf(rows[limit - 1]!.seq) : null}};
  },

  async event(call) {
    const {context, db, body, now, admitted} = call;
    const row = await reachableDocument(call);
    await stepDocument(context, db, row, body, {person: officerOf(call), roles: admitted}, now);
    return shownAfter(call, row);
  },

  ...documentFileHandlers,
};
