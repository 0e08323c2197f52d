import type {Application, ApplicationRow as InboxRow, Receipt} from '@kepahiang/contract/applications.js';
import {openTransitions, publicLabel} from '@kepahiang/schemas/application/machine.js';
import {machineOf} from '@kepahiang/schemas/application/machines.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {maskName} from '@kepahiang/schemas/masking.js';
import type {Role} from '@kepahiang/schemas/role.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Caller} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import type {ApplicationRow} from '../store/application-store.ts';
import {eventsOf, type ApplicationEvent} from '../store/event-store.ts';
import {letterOf, type Letter} from '../store/letter-store.ts';
import {leavesOf, maskedAnswers, valueAt} from './fields.ts';

/** The definition of a stored application. @throws Error when the service was taken away while applications remain */
export function definitionOf(context: Context, row: ApplicationRow): ServiceDefinition {
  const service = context.services.get(row.service);
  if (!service) throw new Error(`No definition of service ${row.service}.`);
  return service;
}

/** What a citizen may see of the answers: the questions to be mended, nothing personal. */
function answersToMend(service: ServiceDefinition, row: ApplicationRow): Record<string, unknown> {
  const personal = leavesOf(service, row.answers)
    .filter(({field}) => field.privacy)
    .map(({path}) => path);
  const shown = row.corrections.filter(
    ({path}) => !personal.some(one => one === path || one.startsWith(`${path}.`)),
  );
  return Object.fromEntries(
    shown.flatMap(({path}) => {
      const value = valueAt(row.answers, path);
      return value === undefined ? [] : [[path, value]];
    }),
  );
}

function resultOf(letter: Letter | undefined): Application['hasil'] {
  if (!letter) return null;
  return {
    jenis: letter.kind,
    nomorSurat: letter.number,
    tanggal: letter.issuedOn,
    penandatangan: letter.signer,
    hash: letter.hash,
    tandaTangan: letter.signature,
    algoritma: letter.algorithm,
    kode: letter.code,
  };
}

/** Warnings as they cross the wire. */
export function sentWarnings(warnings: readonly Fault[]): Receipt['peringatan'] {
  return warnings.map(({code, path, params}) => ({code, path, ...(params && {params: {...params}})}));
}

/** An application as the caller may see it. */
export async function viewOf(
  context: Context,
  db: Db,
  row: ApplicationRow,
  caller: Caller,
  roles: readonly Role[],
): Promise<Application> {
  const service = definitionOf(context, row);
  const machine = machineOf(service);
  const isOfficer = caller.kind === 'petugas';
  const events = await eventsOf(db, row.id);
  const line = (event: ApplicationEvent) => ({
    waktu: instantWib(event.at),
    peristiwa: event.event,
    dari: event.from,
    ke: event.to,
    label: publicLabel(machine, event.to).id,
    peran: event.role,
    oleh: isOfficer ? event.actorName : null,
    catatan: event.note,
  });
  return {
    nomor: row.number,
    layanan: row.service,
    opd: row.opd,
    kanal: row.channel,
    status: row.state,
    label: publicLabel(machine, row.state).id,
    versi: row.version,
    diterima: instantWib(row.received_at),
    jatuhTempo: row.due_on,
    jawaban: isOfficer ? {...maskedAnswers(service, row.answers)} : answersToMend(service, row),
    perbaikan: [...row.corrections],
    peringatan: isOfficer ? sentWarnings(row.warnings) : [],
    riwayat: events.filter(event => isOfficer || event.event !== 'tampilkan').map(line),
    tindakan: [...new Set(openTransitions(machine, row.state, roles).map(transition => transition.event))],
    hasil: resultOf(await letterOf(db, row.id)),
  };
}

/** One row of the inbox. */
export function inboxRowOf(context: Context, row: ApplicationRow): InboxRow {
  return {
    nomor: row.number,
    layanan: row.service,
    opd: row.opd,
    kanal: row.channel,
    status: row.state,
    label: publicLabel(machineOf(definitionOf(context, row)), row.state).id,
    diterima: instantWib(row.received_at),
    jatuhTempo: row.due_on,
    pemohon: row.applicant_name === null ? null : maskName(row.applicant_name),
  };
}
