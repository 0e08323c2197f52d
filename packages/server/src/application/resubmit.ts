import {canonicalJson} from '@kepahiang/contract/receipt.js';
import {dateWib, instantWib} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import {checkAnswers} from '@kepahiang/schemas/service/check.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Context} from '../context.ts';
import type {Db} from '../database/connect.ts';
import {fault, Refusal} from '../http/problem.ts';
import type {ApplicationRow} from '../store/application-store.ts';
import {applicantName, withValue} from './fields.ts';
import {checkFiles, takeFiles} from './take-files.ts';
import {advance, type Actor} from './transition.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Exactly the listed questions must be answered: one more is refused, one less too. */
function pathFaults(row: ApplicationRow, mended: Answers): Fault[] {
  const listed = new Set(row.corrections.map(({path}) => path));
  return [
    ...Object.keys(mended)
      .filter(path => !listed.has(path))
      .map(path => fault(path, 'isian.tidak_berlaku')),
    ...[...listed].filter(path => !Object.hasOwn(mended, path)).map(path => fault(path, 'isian.kosong')),
  ];
}

const keyOf = ({path, code}: Fault) => canonicalJson([path, code]);

/**
 * Checks the answers with the mended ones in place. Faults that the old answers would have today as well (a date that
 * was in time when it was written) are not held against the citizen, who may not touch those questions.
 */
function mend(
  context: Context,
  service: ServiceDefinition,
  row: ApplicationRow,
  mended: Answers,
  now: Date,
): Answers {
  const checkContext = {
    mode: 'form',
    places: context.places,
    today: dateWib(now),
    now: instantWib(now),
  } as const;
  let answers: Answers = row.answers;
  for (const [path, value] of Object.entries(mended)) answers = withValue(answers, path, value);
  const before = new Set(checkAnswers(service, row.answers, checkContext).faults.map(keyOf));
  const after = checkAnswers(service, answers, checkContext);
  const isListed = (path: string) =>
    Object.keys(mended).some(one => path === one || path.startsWith(`${one}.`));
  const faults = after.faults.filter(one => isListed(one.path) || !before.has(keyOf(one)));
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  // An answer with an old fault is not in the checked value: it stays as it was accepted.
  const kept = Object.fromEntries(
    Object.entries(answers).filter(([name]) => after.faults.some(one => one.path.split('.')[0] === name)),
  );
  return {...after.value, ...kept};
}

/** Takes the mended answers of a locked application and sends it back to the desk. */
export async function resubmit(
  context: Context,
  db: Db,
  service: ServiceDefinition,
  row: ApplicationRow,
  mended: Answers,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (row.state !== 'perlu_perbaikan') throw new Refusal('not-allowed-now', {reason: 'NO_SUCH_TRANSITION'});
  const faults = pathFaults(row, mended);
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  const value = mend(context, service, row, mended, now);
  const files = await checkFiles(db, service, value, row.id);
  await takeFiles(db, row.id, files);
  await advance(context, db, service, row, {event: 'ajukan_ulang'}, actor, now, {
    value,
    applicantName: applicantName(service, value),
  });
}
