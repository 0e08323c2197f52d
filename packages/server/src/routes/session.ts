import type {session, Session} from '@kepahiang/contract/session.js';
import {cleanApplicationNumber} from '@kepahiang/schemas/application/number.js';
import {instantWib} from '@kepahiang/schemas/dates.js';
import type {Caller} from '../access/caller.ts';
import {checkGuest} from '../access/guest.ts';
import {fault, Refusal} from '../http/problem.ts';
import {RateLimit} from '../http/rate-limit.ts';
import type {Handlers} from '../http/route.ts';

/** Sixty tries in a quarter of an hour from one address, whatever the numbers: nobody mistypes that often. */
const guesses = new RateLimit(60, 900_000);

const nobody: Session = {jenis: 'tanpa', nama: null, peran: [], opd: null, nomor: null, berakhir: null};

function sessionView(caller: Caller): Session {
  if (caller.kind === 'tanpa') return nobody;
  const berakhir = instantWib(caller.expiresAt);
  if (caller.kind === 'tamu')
    return {...nobody, jenis: 'tamu', peran: ['pemohon'], nomor: caller.number, berakhir};
  return {
    jenis: 'petugas',
    nama: caller.name,
    peran: [...caller.roles],
    opd: caller.opd,
    nomor: null,
    berakhir,
  };
}

/** Answers the session of the contract. */
export const sessionHandlers: Handlers<typeof session> = {
  async me({caller}) {
    return {body: sessionView(caller)};
  },

  async guest({db, body, now, address}) {
    const wait = guesses.wait(address, now);
    if (wait > 0) throw new Refusal('too-many-attempts', {retryAfter: wait});
    const number = cleanApplicationNumber(body.nomor.slice(0, 40));
    const suffix = body.akhiran.replace(/[\s-]/g, '').toUpperCase();
    const faults = [
      ...(number === '' ? [fault('nomor', 'isian.kosong')] : []),
      ...(/^(\d{4}|[0-9A-HJKMNP-TV-Z]{6})$/.test(suffix)
        ? []
        : [fault('akhiran', suffix === '' ? 'isian.kosong' : 'nomor.akhiran')]),
    ];
    if (faults.length > 0) throw new Refusal('invalid', {faults});
    const refusal = await checkGuest(db, number, suffix, now);
    if (refusal) {
      guesses.hit(address, now);
      return {body: nobody, refusal};
    }
    return {
      body: {...nobody, jenis: 'tamu', peran: ['pemohon'], nomor: number},
      effect: {guestOf: number, endsSession: true},
    };
  },

  async end() {
    return {body: undefined, effect: {endsSession: true}};
  },
};
