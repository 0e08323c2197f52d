import type {Operation} from '@kepahiang/contract/resource.js';
import {isOpdSlug} from '@kepahiang/schemas/opd.js';
import {fault, Refusal} from '../http/problem.ts';
import type {Call} from '../http/route.ts';
import type {Officer} from './caller.ts';

/** The officer who calls. @throws Refusal `forbidden` for anybody else */
export function officerOf({caller}: Call<Operation>): Officer {
  if (caller.kind !== 'petugas') throw new Refusal('forbidden');
  return caller;
}

/**
 * The office whose books a call is about: the caller's own, or the one an auditor names.
 *
 * @throws Refusal `not-found` for the books of another office, `invalid` where an auditor names none
 */
export function officeOf(officer: Officer, asked: string | undefined): string {
  if (officer.opd !== null) {
    if (asked !== undefined && asked !== officer.opd) throw new Refusal('not-found');
    return officer.opd;
  }
  if (asked === undefined || !isOpdSlug(asked)) {
    throw new Refusal('invalid', {
      faults: [fault('skpd', asked === undefined ? 'isian.kosong' : 'pilihan.tidak_ada')],
    });
  }
  return asked;
}

/** The office of a caller who writes its books. @throws Refusal `forbidden` for callers without an office */
export function ownOffice(officer: Officer): string {
  if (officer.opd === null) throw new Refusal('forbidden');
  return officer.opd;
}
