/**
 * What a rule found wrong with one value. The code is stable (`type.reason`), the text is not:
 * clients and translations key on the code.
 */
export interface Finding {
  /** `type.reason`, as listed in the fault catalogue, for example `nik.tanggal`. */
  readonly code: string;
  /** Values for the placeholders of the text, for example `{n: 14}`. Never a whole identifier. */
  readonly params?: FaultParams;
}

/** Values that fill the placeholders of a fault text. */
export type FaultParams = Readonly<Record<string, string | number>>;

/** A finding with the place it belongs to. */
export interface Fault extends Finding {
  /** Dotted path of the field, for example `anggota.0.nik`; empty when it concerns the whole. */
  readonly path: string;
}

/** Builds a finding; `params` is left out when there is nothing to fill in. */
export function finding(code: string, params?: FaultParams): Finding {
  return params ? {code, params} : {code};
}

/** Puts a finding at its place. */
export function at(path: string, found: Finding): Fault {
  return {...found, path};
}
