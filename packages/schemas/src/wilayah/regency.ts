/** One lowest-level unit: a desa, kelurahan or desa adat. */
export interface Village {
  /** Full code `PP.KK.CC.DDDD`; its last group begins with 1 (kelurahan), 2 (desa) or 3 (desa adat). */
  readonly code: string;
  /** Name as people here write it. */
  readonly name: string;
  /** Spelling of the state table where it differs. */
  readonly officialName?: string;
}

/** A kecamatan with its units packed as `NNNN Name|NNNN Name`, small on the wire. */
export interface Kecamatan {
  readonly code: string;
  /** Name as people here write it. */
  readonly name: string;
  /** Spelling of the state table where it differs. */
  readonly officialName?: string;
  readonly postcode: string;
  readonly units: string;
  /** Spellings of the state table that differ from those in `units`, by the last four digits. */
  readonly officialUnits?: Readonly<Record<string, string>>;
}

/** The places of one regency as versioned data; another regency loads its own. */
export interface Regency {
  readonly code: string;
  readonly name: string;
  readonly version: string;
  readonly source: string;
  /** Bounding box in degrees (WGS 84), latitude negative in the south. */
  readonly box: {
    readonly south: number;
    readonly north: number;
    readonly west: number;
    readonly east: number;
  };
  readonly centre: {readonly lat: number; readonly lon: number};
  readonly kecamatan: readonly Kecamatan[];
}

/** The lowest-level units of a kecamatan. */
export function villagesOf(kecamatan: Kecamatan): Village[] {
  return kecamatan.units.split('|').map(unit => {
    const number = unit.slice(0, 4);
    const officialName = kecamatan.officialUnits?.[number];
    const village = {code: `${kecamatan.code}.${number}`, name: unit.slice(5)};
    return officialName ? {...village, officialName} : village;
  });
}

/** The unit with this code, with its kecamatan; `undefined` when the regency has none. */
export function findVillage(regency: Regency, code: string): (Village & {kecamatan: Kecamatan}) | undefined {
  const kecamatan = regency.kecamatan.find(one => code.startsWith(`${one.code}.`));
  const village = kecamatan && villagesOf(kecamatan).find(one => one.code === code);
  return village && {...village, kecamatan};
}

/** A unit for people: `Kelurahan Pensiunan, Kec. Kepahiang`. */
export function villageLabel(regency: Regency, code: string): string {
  const village = findVillage(regency, code);
  if (!village) return code;
  const kind = {1: 'Kelurahan', 2: 'Desa', 3: 'Desa adat'}[code.slice(-4, -3)] ?? '';
  return `${kind} ${village.name}, Kec. ${village.kecamatan.name}`.trim();
}
