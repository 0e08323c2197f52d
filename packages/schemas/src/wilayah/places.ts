import {isOpdSlug, opdList, type Opd} from '../opd.ts';
import {findVillage, type Regency} from './regency.ts';

/**
 * What a check asks about places. A server answers from the tables of its regency; a page may answer from the choices
 * it already shows, and then carries no table of its own.
 */
export interface Places {
  /** Bounding box a point must lie in, degrees. */
  readonly box: Regency['box'];
  /** Whether a code is a desa or kelurahan of the regency. */
  isVillage(code: string): boolean;
  /** Whether a slug is an OPD of the regency. */
  isOpd(slug: string): boolean;
}

/**
 * The places of a regency from its tables.
 * @param opds - The OPDs of the regency; those of Kepahiang unless given.
 */
export function placesOf(regency: Regency, opds: readonly Opd[] = opdList): Places {
  return {
    box: regency.box,
    isVillage: code => findVillage(regency, code) !== undefined,
    isOpd: slug => isOpdSlug(slug, opds),
  };
}
