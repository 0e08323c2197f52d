import type {Condition, Rule, Term} from '../service/types.ts';
import {ddmmyy, yyyymmdd} from '../vocabulary/date-step.ts';

/** Words of the answers `L` and `P`, for the sentence that tells the difference. */
const sexWords = {L: 'laki-laki', P: 'perempuan'} as const;

/**
 * A NIK and the birth date of the form. A difference is only a warning: an issued NIK is not replaced when the date is
 * corrected.
 * @source PP 37/2007 art. 37; identifiers.md 2.1 and 9 (1).
 */
export function nikMatchesBirthDate(fields: {readonly nik: string; readonly birthDate: string}): Rule {
  return {
    rule: 'dateIn',
    at: fields.nik,
    code: 'nik.peringatan.tanggal',
    severity: 'warning',
    field: fields.nik,
    slice: [6, 12],
    form: ddmmyy,
    plus40: true,
    equals: fields.birthDate,
  };
}

/** A NIK and the sex of the form (`L` or `P`): a difference is only a warning. @source identifiers.md 2.1 and 9 (1). */
export function nikMatchesSex(fields: {readonly nik: string; readonly sex: string}): Rule {
  return {
    rule: 'compare',
    at: fields.nik,
    code: 'nik.peringatan.kelamin',
    severity: 'warning',
    left: {
      number: {part: fields.nik, at: [6, 8]},
      over: 40,
      then: sexWords.P,
      otherwise: sexWords.L,
    },
    op: 'eq',
    right: {lookup: fields.sex, table: sexWords},
  };
}

/** The number of the family card is not the NIK. @source identifiers.md 2.2 and 9 (1). */
export function kkDiffersFromNik(fields: {readonly noKk: string; readonly nik: string}): Rule {
  return {
    rule: 'compare',
    at: fields.noKk,
    code: 'kk.sama_nik',
    left: {field: fields.noKk},
    op: 'ne',
    right: {field: fields.nik},
  };
}

/**
 * The 16 digits of a person's NPWP are the NIK.
 *
 * @param when - Holds for a payee who is a resident person.
 * @source PMK 112/2022; identifiers.md 9 (1).
 */
export function npwpIsNik(fields: {readonly npwp: string; readonly nik: string}, when: Condition): Rule {
  return {
    rule: 'compare',
    at: fields.npwp,
    code: 'npwp.beda_nik',
    when,
    left: {field: fields.npwp},
    op: 'eq',
    right: {field: fields.nik},
  };
}

/** A NIP and the birth date of the form: numbers are re-issued when wrong, so a difference is a strong warning. @source identifiers.md 2.3 and 9 (2). */
export function nipMatchesBirthDate(fields: {readonly nip: string; readonly birthDate: string}): Rule {
  return {
    rule: 'dateIn',
    at: fields.nip,
    code: 'nip.peringatan.tanggal',
    severity: 'warning',
    field: fields.nip,
    slice: [0, 8],
    form: yyyymmdd,
    equals: fields.birthDate,
  };
}

/** A NIP and the sex of the form (`L` or `P`). @source identifiers.md 2.3 and 9 (2). */
export function nipMatchesSex(fields: {readonly nip: string; readonly sex: string}): Rule {
  const written: Term = {
    number: {part: fields.nip, at: [14, 15]},
    over: 1,
    then: sexWords.P,
    otherwise: sexWords.L,
  };
  return {
    rule: 'compare',
    at: fields.nip,
    code: 'nip.peringatan.kelamin',
    severity: 'warning',
    left: written,
    op: 'eq',
    right: {lookup: fields.sex, table: sexWords},
  };
}

/** A NIP and the kind of servant of the form (`PNS` or `PPPK`): digits 13 and 14 tell. @source PP 49/2018; identifiers.md 9 (2). */
export function nipMatchesKind(fields: {readonly nip: string; readonly kind: string}): Rule {
  return {
    rule: 'compare',
    at: fields.nip,
    code: 'nip.jenis',
    left: {number: {part: fields.nip, at: [12, 14]}, over: 12, then: 'PPPK', otherwise: 'PNS'},
    op: 'eq',
    right: {field: fields.kind},
  };
}
