import type {Rule} from '../service/types.ts';
import type {Regency} from '../wilayah/regency.ts';

/** A village lies in the chosen kecamatan. @source Kepmendagri 300.2.2-2430/2025; identifiers.md 9 (3). */
export function villageInKecamatan(fields: {readonly village: string; readonly kecamatan: string}): Rule {
  return {
    rule: 'prefix',
    at: fields.village,
    code: 'wilayah.kecamatan',
    field: fields.village,
    of: fields.kecamatan,
    by: '.',
  };
}

/**
 * The postal code is that of the kecamatan of the village; tables differ, so another one is only a warning.
 * @source identifiers.md 4.2 and 9 (3).
 */
export function postcodeOfKecamatan(
  fields: {readonly postcode: string; readonly kecamatan: string},
  regency: Regency,
): Rule {
  return {
    rule: 'compare',
    at: fields.postcode,
    code: 'kodepos.peringatan.kecamatan',
    severity: 'warning',
    left: {
      lookup: fields.kecamatan,
      table: Object.fromEntries(regency.kecamatan.map(({code, postcode}) => [code, postcode])),
    },
    op: 'eq',
    right: {field: fields.postcode},
  };
}
