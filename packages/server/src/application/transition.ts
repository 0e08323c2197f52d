import {transition, type Guard} from '@kepahiang/schemas/application/machine.js';
import {machineOf} from '@kepahiang/schemas/application/machines.js';
import type {Pause} from '@kepahiang/schemas/calendar/clock.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Role} from '@kepahiang/schemas/role.js';
import {conditionHolds} from '@kepahiang/schemas/service/condition.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Caller} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {updateApplication, type ApplicationRow, type Correction} from '../store/application-store.ts';
import {appendEvent, eventsOf} from '../store/event-store.ts';
import {dueOn} from './due.ts';
import {fieldsOf} from './fields.ts';
import {issueLetter} from './letter.ts';

/** What an actor sends with an event. */
export interface EventRequest {
  readonly event: string;
  readonly catatan?: string | undefined;
  readonly butir?: readonly Correction[] | undefined;
  readonly alasan?: string | undefined;
  readonly dasarHukum?: string | undefined;
  /** Files already taken by the application, with `selesaikan`. */
  readonly hasPhotos?: boolean;
}

/** Somebody who acts on an application. `sistem` is the server itself. */
export interface Actor {
  readonly caller: Caller;
  readonly roles: readonly Role[];
  /** Guards the server itself has seen to be true, where no request can say so. */
  readonly proven?: Partial<Record<Guard, boolean>>;
}

/** Answers as they are kept. */
export interface KeptAnswers {
  readonly value: Readonly<Record<string, unknown>>;
  /** What is unusual about them; it never refuses. */
  readonly warnings: readonly Fault[];
  readonly applicantName: string | null;
}

const filled = (text: string | undefined) => (text ?? '').trim().length >= 3;

/** Where the words a guard asks for are missing; other guards are facts nobody can type in. */
function missingWords(guard: Guard, request: EventRequest): Fault[] {
  if (guard === 'butir') return [fault('butir', 'isian.kosong')];
  if (guard === 'fotoSesudah') return [fault('lampiran', 'berkas.wajib')];
  const faults: Fault[] = [];
  if (guard.startsWith('alasan') && !filled(request.alasan)) faults.push(fault('alasan', 'isian.kosong'));
  if (guard === 'alasanDanDasar' && !filled(request.dasarHukum))
    faults.push(fault('dasarHukum', 'isian.kosong'));
  return faults;
}

async function guardsOf(
  db: Db,
  row: ApplicationRow,
  request: EventRequest,
  {caller, proven}: Actor,
): Promise<Partial<Record<Guard, boolean>>> {
  const subject = caller.kind === 'petugas' ? caller.subject : undefined;
  const history = await eventsOf(db, row.id);
  return {
    butir: (request.butir?.length ?? 0) > 0,
    alasan: filled(request.alasan),
    alasanDanDasar: filled(request.alasan) && filled(request.dasarHukum),
    bukanPemohon: subject !== undefined && subject !== row.filed_by,
    belumBayar: !history.some(event => event.event === 'bayar_lunas'),
    tteBerhasil: true, // a signature that fails rolls the whole transaction back
    fotoSesudah: request.hasPhotos === true,
    ...proven,
  };
}

function refuse(result: {reason: string; guard?: Guard}, request: EventRequest): never {
  if (result.reason === 'ROLE_NOT_ALLOWED') throw new Refusal('forbidden');
  if (!result.guard) throw new Refusal('not-allowed-now', {reason: result.reason});
  const faults = missingWords(result.guard, request);
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  throw new Refusal('rule-violated', {reason: `GUARD_FAILED:${result.guard}`});
}

function pausesAfter(pauses: readonly Pause[], clock: string, now: Date): readonly Pause[] {
  const instant = instantWib(now);
  if (clock === 'pause') return [...pauses, {from: instant}];
  if (clock !== 'resume' && clock !== 'stop') return pauses;
  return pauses.map(pause => (pause.to === undefined ? {...pause, to: instant} : pause));
}

/** A place to mend must be a question of this service; a typing slip would leave the citizen with nothing to mend. */
function checkCorrections(service: ServiceDefinition, butir: readonly Correction[]): void {
  const names = new Set(fieldsOf(service).map(field => field.name));
  const faults = butir.flatMap(({path, catatan}, index) => [
    ...(names.has(path.split('.')[0] ?? '') && /^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(path)
      ? []
      : [fault(`butir.${index}.path`, 'pilihan.tidak_ada')]),
    ...(filled(catatan) ? [] : [fault(`butir.${index}.catatan`, 'isian.kosong')]),
  ]);
  if (faults.length > 0) throw new Refusal('invalid', {faults});
}

function noteOf({catatan, alasan, dasarHukum}: EventRequest): string | null {
  const said = [catatan, alasan, dasarHukum && `Dasar: ${dasarHukum}`].filter(Boolean);
  return said.length > 0 ? said.join('\n') : null;
}

/** Whether the service costs something for these answers. */
function isFeeDue(service: ServiceDefinition, row: ApplicationRow): boolean {
  return service.standard.fee.find(fee => conditionHolds(fee.when, row.answers))?.kind !== 'GRATIS';
}

/**
 * Moves a locked application along its machine and writes the event, in one transaction.
 *
 * @param answers - Mended answers, when the citizen sends them again.
 */
export async function advance(
  context: Context,
  db: Db,
  service: ServiceDefinition,
  row: ApplicationRow,
  request: EventRequest,
  actor: Actor,
  now: Date,
  answers: KeptAnswers = {
    value: row.answers,
    warnings: row.warnings,
    applicantName: row.applicant_name,
  },
): Promise<void> {
  const facts = {technicalStep: service.technicalStep ?? false, feeDue: isFeeDue(service, row)};
  const guards = await guardsOf(db, row, request, actor);
  const result = transition(machineOf(service), {
    from: row.state,
    event: request.event,
    roles: actor.roles,
    facts,
    guards,
  });
  if (!result.ok) return refuse(result, request);
  if (request.event === 'minta_perbaikan') checkCorrections(service, request.butir ?? []);
  const pauses = pausesAfter(row.pauses, result.clock, now);
  await updateApplication(db, row.id, {
    state: result.to,
    pauses,
    dueOn:
      result.clock === 'stop'
        ? row.due_on
        : dueOn(service, row.received_at, row.working_days, pauses, context.log),
    answers: answers.value,
    warnings: answers.warnings,
    corrections: request.event === 'minta_perbaikan' ? (request.butir ?? []) : [],
    applicantName: answers.applicantName,
  });
  const {caller} = actor;
  const acting = machineOf(service).transitions.find(
    one =>
      one.event === request.event &&
      one.from.includes(row.state) &&
      one.actors.some(role => actor.roles.includes(role)),
  );
  await appendEvent(db, row.id, {
    at: now,
    event: request.event,
    from: row.state,
    to: result.to,
    role: acting?.actors.find(role => actor.roles.includes(role)) ?? 'sistem',
    actor: caller.kind === 'petugas' ? caller.subject : null,
    actorName: caller.kind === 'petugas' ? caller.name : null,
    note: noteOf(request),
    detail: request.butir ? {butir: request.butir} : undefined,
  });
  if (request.event === 'tandatangani' && caller.kind === 'petugas')
    await issueLetter(context, db, service, row, caller, now);
}
