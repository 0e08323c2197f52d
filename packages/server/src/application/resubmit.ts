import {canonicalJson} from '@kepahiang/contract/receipt.js';
import {changesOutside, isWithin, type Answers} from '@kepahiang/schemas/application/correction.js';
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

/** Exactly the listed questions must be answered: one more is refused, one less too. */
function pathFaults(listed: readonly string[], mended: Answers): Fault[] {
  return [
    // What is sent are paths with their new values, so all that is sent is a change.
    ...changesOutside(listed, {}, mended).map(path => fault(path, 'isian.tidak_berlaku')),
    ...listed.filter(path => !Object.hasOwn(mended, path)).map(path => fault(path, 'isian.kosong')),
  ];
}

const keyOf = ({path, code}: Fault) => canonicalJson([path, code]);

/** Answers as they are kept, and what is unusual about them. */
interface Mended {
  readonly value: Answers;
  readonly warnings: readonly Fault[];
}

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
): Mended {
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
  const asked = Object.keys(mended);
  const faults = after.faults.filter(one => isWithin(one.path, asked) || !before.has(keyOf(one)));
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  // An answer with an old fault is not in the checked value: it stays as it was accepted.
  const kept = Object.fromEntries(
    Object.entries(answers).filter(([name]) => after.faults.some(one => one.path.split('.')[0] === name)),
  );
  return {value: {...after.value, ...kept}, warnings: after.warnings};
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
  const faults = pathFaults(
    row.corrections.map(({path}) => path),
    mended,
  );
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  const {value, warnings} = mend(context, service, row, mended, now);
  const files = await checkFiles(db, service, value, row.id);
  await takeFiles(db, row.id, files);
  await advance(context, db, service, row, {event: 'ajukan_ulang'}, actor, now, {
    value,
    warnings,
    applicantName: applicantName(service, value),
  });
}
