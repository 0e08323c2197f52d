import {createHash} from 'node:crypto';
import type {Receipt} from '@kepahiang/contract/applications.js';
import {receiptContent} from '@kepahiang/contract/receipt.js';
import {machineOf} from '@kepahiang/schemas/application/machines.js';
import {crockford, newApplicationNumber} from '@kepahiang/schemas/application/number.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import {opdBySlug} from '@kepahiang/schemas/opd.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Caller} from '../access/caller.ts';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import {writeApplication, type NewApplication} from '../store/application-store.ts';
import {dueOn, workingDaysOf} from './due.ts';
import {accessSuffixes, applicantName} from './fields.ts';
import {sentWarnings} from './view.ts';
import {checkFiles} from './take-files.ts';

/** What a citizen or a desk officer sends. */
export interface Submission {
  readonly layanan: string;
  readonly kanal: string;
  readonly jawaban: Readonly<Record<string, unknown>>;
  readonly pemberitahuan: {readonly versi: string; readonly dibaca: string};
}

/** A service by id. @throws Refusal `invalid` when there is none */
export function serviceOf(context: Context, id: string): ServiceDefinition {
  const service = context.services.get(id);
  if (!service) throw new Refusal('invalid', {faults: [fault('layanan', 'pilihan.tidak_ada')]});
  return service;
}

/** Who files: the citizen online, or a desk officer of the same office on the citizen's behalf. */
function filedBy(
  caller: Caller,
  service: ServiceDefinition,
  channel: string,
): {readonly subject: string; readonly name: string} | null {
  if (channel === 'daring') return null;
  const isDesk =
    caller.kind === 'petugas' && caller.roles.includes('petugas_loket') && caller.opd === service.opd;
  if (!isDesk) throw new Refusal('forbidden');
  return {subject: caller.subject, name: caller.name};
}

async function writeNumbered(
  context: Context,
  db: Db,
  draft: (number: string) => NewApplication,
  kode: string,
  now: Date,
  files: readonly string[],
): Promise<NewApplication> {
  // 33 million numbers a month for each office: a second draw is rare, a third is a broken random source.
  for (let draw = 0; draw < 5; draw += 1) {
    const row = draft(newApplicationNumber(kode, dateWib(now), context.ids.symbols(5)));
    if (await writeApplication(db, row, files)) return row;
  }
  throw new Error('No free application number.');
}

/**
 * Takes an application: checks it with the same rules as the form, gives it a number and a due date, and starts its
 * history. All in the transaction of the caller.
 *
 * @param mode - `strict` at the API; `form` for posts without JavaScript, where typed values are cleaned first.
 * @throws Refusal `invalid` with every fault at once
 */
export async function submit(
  context: Context,
  db: Db,
  caller: Caller,
  submission: Submission,
  mode: 'strict' | 'form',
  now: Date,
): Promise<Receipt> {
  const service = serviceOf(context, submission.layanan);
  const officer = filedBy(caller, service, submission.kanal);
  const checkContext = {mode, places: context.places, today: dateWib(now), now: instantWib(now)};
  const {value, faults, warnings} = checkAnswers(service, submission.jawaban, checkContext);
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  const files = await checkFiles(db, service, value);
  const received = new Date(instantWib(now)); // whole seconds, as on the receipt
  const workingDays = workingDaysOf(service, value);
  const machine = machineOf(service);
  const suffixes = accessSuffixes(service, value);
  // Who stays anonymous has no digits to show: a code of 30 bits lets them back in.
  const kodeLacak = suffixes.length > 0 ? null : crockford(context.ids.symbols(6));
  const receiptOf = (nomor: string) => {
    const head = {nomor, layanan: service.id, diterima: instantWib(received)};
    return {...head, hash: createHash('sha256').update(receiptContent(head, value)).digest('hex')};
  };
  const draft = (number: string): NewApplication => ({
    number,
    service: service.id,
    serviceVersion: service.version,
    opd: service.opd,
    channel: submission.kanal,
    state: machine.initial,
    receivedAt: received,
    workingDays,
    dueOn: dueOn(service, received, workingDays, [], context.log),
    answers: value,
    warnings,
    applicantName: applicantName(service, value),
    accessSuffixes: kodeLacak === null ? suffixes : [kodeLacak],
    notice: submission.pemberitahuan,
    receiptHash: receiptOf(number).hash,
    filedBy: officer,
  });
  const ids = files.map(file => file.ref.id);
  const row = await writeNumbered(context, db, draft, opdBySlug(service.opd)!.kode, now, ids);
  return {...receiptOf(row.number), jatuhTempo: row.dueOn, kodeLacak, peringatan: sentWarnings(warnings)};
}
