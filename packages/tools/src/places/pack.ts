import type {VillageIndex} from '@kepahiang/schemas/wilayah/village-index.js';

/** `KK Name|KK Name` of a province, without the kind: the number says whether it is a kabupaten or a kota. */
export function packNames(index: VillageIndex, province: string): string {
  return index
    .children(province)
    .map(code => `${code.slice(3)} ${plainName(index.name(code) ?? '')}`)
    .join('|');
}

/** Public tables write `Kab`, `Kab.` or the word in capitals, `Kep.` for Kepulauan, and sometimes two spaces. */
export function plainName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^(kabupaten|kab\.?|kota) /i, '')
    .replace(/^Kep\. /, 'Kepulauan ')
    .trim();
}

/** The numbers of a province's regencies as ranges: `01-18 71-75`. */
export function packRanges(index: VillageIndex, province: string): string {
  const ranges: {from: number; to: number}[] = [];
  for (const code of index.children(province)) {
    const number = Number(code.slice(3));
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({from: number, to: number});
  }
  const digits = (number: number): string => String(number).padStart(2, '0');
  return ranges.map(({from, to}) => (from === to ? digits(from) : `${digits(from)}-${digits(to)}`)).join(' ');
}
