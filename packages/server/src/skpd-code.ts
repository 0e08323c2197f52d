import {opdList} from '@kepahiang/schemas/opd.js';

/**
 * Code of an SKPD in SIPD, as documents of spending carry it. An EXAMPLE that no SKPD can have (there is no urusan 9.99)
 * until BKD hands over the real ones; it is never derived from the name or the affairs of an OPD.
 *
 * @source Permendagri 90/2019; profile of the regency, `kodeSipd`
 */
export function skpdCodeOf(skpd: string): string {
  const index = opdList.findIndex(opd => opd.slug === skpd);
  return opdList[index]?.kodeSipd ?? `9.99.0.00.0.00.${String(index + 1).padStart(2, '0')}.0000`;
}

/** Name of an office as the rules key it: `DINKES`. @throws RangeError for an office that is none */
export function opdCodeOf(skpd: string): string {
  const opd = opdList.find(one => one.slug === skpd);
  if (!opd) throw new RangeError('OPD tidak dikenal.');
  return opd.kode;
}
