import {opdKecamatan, opdRows} from './opd/kepahiang.ts';

/** Colour families an OPD may wear; the base style never changes (visual-style.md 4). */
export const accents = ['hijau', 'biru', 'padi', 'kopi', 'cerano', 'telaga', 'senja', 'batu'] as const;
/** One of the {@link accents}. */
export type Accent = (typeof accents)[number];

/** When an OPD comes on: the pilots first. */
export const opdStages = ['pilot', 'next', 'later'] as const;
/** Whether an OPD stands by itself, was merged, or nobody has said yet. */
export const opdStatuses = ['active', 'merged', 'unknown'] as const;

/** How the public reaches an OPD. Only what the OPD has confirmed; nothing is guessed. */
export interface OpdContacts {
  readonly address?: string;
  readonly phone?: string;
  readonly whatsapp?: string;
  readonly email?: string;
  /** Opening hours in words. */
  readonly hours?: string;
}

/** An agency (organisasi perangkat daerah) of the regency. */
export interface Opd {
  /** Our stable key in capitals; not the SIPD code. */
  readonly kode: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  /** Stems of the government affairs it runs, `1.03`; several where affairs share one OPD. */
  readonly urusan: readonly string[];
  /** `memory` until someone has held the stems against Permendagri 90/2019. */
  readonly urusanConfidence: 'verified' | 'memory';
  readonly accent: Accent;
  /** `A`: name or unmistakable abbreviation seen in a source; `B`: long form written from memory. */
  readonly confidence: 'A' | 'B';
  readonly stage: (typeof opdStages)[number];
  /** `unknown` until Bagian Organisasi has said which of the 35 rows is no OPD of its own. */
  readonly status: (typeof opdStatuses)[number];
  /** SIPD code, the key of the treasury; `null` until BKD supplies it. Never derived from `kode` or `urusan`. */
  readonly kodeSipd: string | null;
  readonly contacts: OpdContacts | null;
}

function unpack(row: string): Opd {
  const [kode = '', slug, name = '', shortName, urusan = '', accent, confidence, stage, status] =
    row.split('|');
  return {
    kode,
    slug: slug || kode.toLowerCase(),
    name,
    shortName: shortName || kode,
    urusan: urusan.split('/'),
    urusanConfidence: 'memory',
    accent: accent as Accent,
    confidence: confidence as Opd['confidence'],
    stage: (stage as Opd['stage'] | undefined) ?? 'later',
    status: (status as Opd['status'] | undefined) ?? 'active',
    kodeSipd: null,
    contacts: null,
  };
}

function kecamatanRow(name: string, index: number): string {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return `KEC-0${index + 1}|kec-${slug}|Kecamatan ${name}|Kec. ${name}|7.01|hijau|A`;
}

/**
 * The 35 rows of the regency's own budget list (the regency speaks of 34; see `status`).
 * @source Budget absorption list of December 2023; names are the long forms. services.md 2
 */
export const opdList: readonly Opd[] = /* @__PURE__ */ [
  ...opdRows,
  .../* @__PURE__ */ opdKecamatan.map(kecamatanRow),
].map(unpack);

/** The OPD with this slug, or `undefined`. Another regency passes its own list. */
export function opdBySlug(slug: string, list: readonly Opd[] = opdList): Opd | undefined {
  return list.find(opd => opd.slug === slug);
}

/** The OPD with this code in capitals, or `undefined`. */
export function opdByKode(kode: string, list: readonly Opd[] = opdList): Opd | undefined {
  return list.find(opd => opd.kode === kode);
}

/** The OPDs that come on at a stage, in the order of the list. */
export function opdsByStage(stage: Opd['stage'], list: readonly Opd[] = opdList): Opd[] {
  return list.filter(opd => opd.stage === stage);
}

/** Whether a slug belongs to an OPD. */
export function isOpdSlug(slug: string, list: readonly Opd[] = opdList): boolean {
  return opdBySlug(slug, list) !== undefined;
}
