import type {Rule} from '../service/types.ts';

/** A SIP needs an STR. @source UU 17/2023; identifiers.md 9 (8). */
export function sipNeedsStr(fields: {readonly sip: string; readonly str: string}): Rule {
  return {
    rule: 'oneOf',
    at: fields.str,
    code: 'sip.tanpa_str',
    when: {field: fields.sip, op: 'filled'},
    fields: [fields.str],
  };
}

/** A SIP expires after today. @source UU 17/2023; identifiers.md 9 (8). */
export function sipIsCurrent(expiry: string): Rule {
  return {
    rule: 'compare',
    at: expiry,
    code: 'sip.habis',
    left: {field: expiry},
    op: 'gt',
    right: {today: true},
  };
}

/** The facility lies in the regency. @param home - Code of the regency, `17.08`. @source identifiers.md 9 (8). */
export function facilityInRegency(village: string, home: string): Rule {
  return {
    rule: 'compare',
    at: village,
    code: 'sip.faskes_luar',
    left: {part: village, at: [0, 5]},
    op: 'eq',
    right: {value: home},
  };
}

/** A new permit carries a code of the current edition of KBLI; another one is only a warning. @source Peraturan BPS 7/2025; identifiers.md 9 (9). */
export function kbliEditionIsCurrent(edition: string, current = 'KBLI2025'): Rule {
  return {
    rule: 'compare',
    at: edition,
    code: 'kbli.peringatan.lama',
    severity: 'warning',
    left: {field: edition},
    op: 'eq',
    right: {value: current},
  };
}
