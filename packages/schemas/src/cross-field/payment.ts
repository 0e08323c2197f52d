import type {Condition, Rule} from '../service/types.ts';

/** Gross is net and all that is withheld, to the sen. @source PMK 59/2022 (withholding by treasurers); identifiers.md 9 (5). */
export function grossIsNetAndWithheld(fields: {
  readonly gross: string;
  readonly net: string;
  readonly withheld: {readonly list: string; readonly by: string};
}): Rule {
  return {
    rule: 'balance',
    at: fields.gross,
    code: 'bayar.imbang',
    total: fields.gross,
    parts: [fields.net, fields.withheld],
  };
}

/** Net is paid by exactly one channel, each with its own reference field. @source identifiers.md 9 (5). */
export function oneChannel(at: string, references: readonly string[]): Rule {
  return {rule: 'exactlyOne', at, code: 'bayar.satu_kanal', fields: references};
}

/** The bank's word on the holder and the payee are of the same name; spelling differs, so only a warning. @source identifiers.md 9 (5). */
export function holderIsPayee(fields: {readonly holder: string; readonly payee: string}): Rule {
  return {
    rule: 'similar',
    at: fields.holder,
    code: 'bayar.peringatan.nama',
    severity: 'warning',
    fields: [fields.holder, fields.payee],
  };
}

/** An account number comes with the code of its bank. @source identifiers.md 9 (5). */
export function accountHasBank(fields: {readonly account: string; readonly bank: string}): Rule {
  const given: Condition = {field: fields.account, op: 'filled'};
  return {rule: 'oneOf', at: fields.bank, code: 'bayar.kode_bank', when: given, fields: [fields.bank]};
}

/** Rows of a register that share a value they should not: an account of two payees, an NTPN or SP2D used twice. */
export interface RegisterRows {
  /** List of the register. */
  readonly list: string;
  readonly by: string;
}

/** One account is used by two payees: a warning, families share accounts. @source identifiers.md 9 (6). */
export function accountOfOnePayee({list, by}: RegisterRows, payee: string): Rule {
  return {
    rule: 'shared',
    at: list,
    code: 'register.peringatan.rekening',
    severity: 'warning',
    list,
    by,
    unless: payee,
  };
}

/** A number is used twice in a register, NTPN or SP2D: a warning that names the other row. @source identifiers.md 9 (6). */
export function usedOnce({list, by}: RegisterRows): Rule {
  return {rule: 'shared', at: list, code: 'register.peringatan.ganda', severity: 'warning', list, by};
}
