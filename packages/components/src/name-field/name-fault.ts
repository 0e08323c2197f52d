import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {lengthFault} from '../text-field/length.ts';

/** Fewest characters of a name: names of one letter are on no identity card. */
const shortest = 2;
/** Most characters a name may have; what the records of the regency keep. */
const longest = 100;

/**
 * First fault of a name as on the identity card: letters of any script, with the marks that titles and names have
 * (`dr. H. Ma'mun, S.Kep.`). One word is a name, too.
 */
export function nameFault(name: string): Finding | undefined {
  if (/\p{Nd}/u.test(name)) return finding('nama.angka');
  const characters = [...name];
  const place = characters.findIndex(character => !/[\p{L}\p{M} .,'’`\-–/()]/u.test(character));
  if (place >= 0) return finding('nama.bentuk', {i: place + 1, c: characters[place]!});
  return lengthFault(name, shortest, longest);
}
