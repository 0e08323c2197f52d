import {attachmentTotalFault} from '@kepahiang/schemas/attachment/fault.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {claimAttachments, fileRefOf, lockAttachments, type AttachmentRow} from '../store/attachment-store.ts';
import {filesIn, type NamedFile} from './fields.ts';

/** A reference is believed only when every part of it is what we stored, for this question of this service. */
function fileFaultOf(
  service: ServiceDefinition,
  file: NamedFile,
  row: AttachmentRow | undefined,
): Fault | undefined {
  const stored = row && fileRefOf(row);
  const isOurs = row?.service === service.id && row.field === file.field;
  const isSame =
    stored?.name === file.ref.name &&
    stored.size === file.ref.size &&
    stored.type === file.ref.type &&
    stored.sha256 === file.ref.sha256;
  return isOurs && isSame ? undefined : fault(file.path, 'berkas.belum');
}

/**
 * Checks every file the answers name against what is stored.
 *
 * @param applicationId - Application that may already own some of the files (when it is sent again).
 * @throws Refusal `invalid` with a fault per file that is not there
 */
export async function checkFiles(
  db: Db,
  service: ServiceDefinition,
  answers: Readonly<Record<string, unknown>>,
  applicationId?: string,
): Promise<readonly NamedFile[]> {
  const files = filesIn(service, answers);
  if (files.length === 0) return files;
  const rows = await lockAttachments(
    db,
    files.map(file => file.ref.id),
    applicationId,
  );
  const rowOf = new Map(rows.map(row => [row.id, row] as const));
  const faults = files.flatMap(file => fileFaultOf(service, file, rowOf.get(file.ref.id)) ?? []);
  const sizes = files.map(file => file.ref.size);
  faults.push(...attachmentTotalFault(sizes).map(found => ({...found, path: files.at(-1)!.path})));
  if (new Set(files.map(file => file.ref.id)).size !== files.length)
    faults.push(fault(files.at(-1)!.path, 'berkas.belum'));
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  return files;
}

/** Makes checked files part of an application. */
export async function takeFiles(db: Db, applicationId: string, files: readonly NamedFile[]): Promise<void> {
  if (files.length > 0)
    await claimAttachments(
      db,
      applicationId,
      files.map(file => file.ref.id),
    );
}
