import type {ExportFile} from '@kepahiang/cashless/export/file.js';
import {manifestOf, type ExportManifest} from '@kepahiang/cashless/export/manifest.js';
import {sha256} from '@kepahiang/cashless/export/sha256.js';
import type {exportData, ExportTableName} from '@kepahiang/contract/exports.js';
import {instantWib, isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import {zipSync} from 'fflate';
import {officeOf, officerOf} from '../access/office.ts';
import {inTransaction} from '../database/connect.ts';
import {exportFiles, isExportTable, type ExportScope} from '../export/files.ts';
import {oneAtATime} from '../http/one-at-a-time.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {Call, Handlers} from '../http/route.ts';
import {insertAuditAct} from '../store/audit-act-store.ts';
import {auditHead} from '../store/export-store.ts';
import {readerOf} from '../supervision/view.ts';
import {serverVersion} from '../version.ts';

type ExportCall = Call<(typeof exportData)['download']>;

/** An export holds its files whole: one at a time. */
const singly = oneAtATime(5);

/** @throws Refusal `invalid` where the days are none, run backwards or are of two years */
function periodOf({dari, sampai}: {readonly dari: IsoDate; readonly sampai: IsoDate}): void {
  for (const [path, date] of Object.entries({dari, sampai}))
    if (!isIsoDate(date)) throw new Refusal('invalid', {faults: [fault(path, 'tgl.tidak_ada', {x: date})]});
  if (dari > sampai || dari.slice(0, 4) !== sampai.slice(0, 4))
    throw new Refusal('invalid', {faults: [fault('sampai', 'isian.bentuk')]});
}

/** Files and manifest from one moment of the database: the end of the trail is that of these very rows. */
async function snapshot(
  call: ExportCall,
  table: ExportTableName,
  scope: ExportScope,
): Promise<{files: ExportFile[]; manifest: ExportManifest}> {
  const {context, now, admitted} = call;
  const {subject} = officerOf(call);
  return inTransaction(context.pool, async db => {
    await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const files = await exportFiles(context, db, table, scope);
    const order = {
      skpd: scope.skpd,
      period: {from: scope.from, to: scope.to},
      reader: scope.reader,
      requestedBy: {user: subject, role: admitted[0]!},
      requestedAt: instantWib(now),
      sdkVersion: serverVersion,
      auditHead: await auditHead(db, scope.skpd),
    };
    const entries = files.map(({entry}) => entry);
    return {files, manifest: manifestOf(order, entries)};
  });
}

async function makeExport(call: ExportCall, table: ExportTableName, scope: ExportScope) {
  const {context, now, admitted} = call;
  const {subject, name} = officerOf(call);
  const {files, manifest} = await snapshot(call, table, scope);
  const manifestBytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const {skpd, from, to, reader, form} = scope;
  const detail = {
    ...{table, form, from, to, reader},
    manifestSha256: await sha256(manifestBytes),
    auditHead: manifest.auditHead,
    files: manifest.files.map(({name: file, rows, sha256: hash}) => ({name: file, rows, sha256: hash})),
  };
  // Before a byte leaves: what was taken away is in the trail, whatever happens on the way.
  await inTransaction(context.pool, db =>
    insertAuditAct(db, {
      ...{skpd, at: now, person: subject, personName: name},
      ...{role: admitted[0]!, act: 'EKSPOR', detail},
    }),
  );
  return zipSync(
    Object.fromEntries([
      ...files.map(({entry, bytes}) => [entry.name, bytes] as const),
      ['manifest.json', manifestBytes] as const,
    ]),
    {mtime: now},
  );
}

/** Answers the exports of the contract. */
export const exportHandlers: Handlers<typeof exportData> = {
  async download(call) {
    const {query, params, now} = call;
    const officer = officerOf(call);
    const skpd = officeOf(officer, query.skpd);
    const table = params['table'] ?? '';
    if (!isExportTable(table)) throw new Refusal('not-found');
    periodOf(query);
    return singly(async () => {
      const scope: ExportScope = {
        ...{skpd, from: query.dari, to: query.sampai, form: query.bentuk ?? 'csv'},
        ...{reader: readerOf(officer), now},
      };
      return {
        body: await makeExport(call, table, scope),
        file: {type: 'application/zip', name: `${table}-${skpd}-${query.dari}-${query.sampai}.zip`},
      };
    });
  },
};
