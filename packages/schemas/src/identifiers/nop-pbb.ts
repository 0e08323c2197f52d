import type {output} from 'zod/mini';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {provincePattern} from '../wilayah/province.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NOP. */
export type NopPbbFault = 'nop.karakter' | 'nop.panjang' | 'nop.provinsi' | 'nop.urut' | 'nop.blok';

/** Facts about a NOP for fields and documentation. */
export const nopPbbMeta: IdentifierMeta = {
  title: 'Nomor Objek Pajak PBB-P2 (NOP)',
  label: 'NOP',
  pattern: '^[0-9]{18}$',
  examples: ['170804000100101450'],
  inputmode: 'numeric',
  maxLength: 18,
  group: '##.##.###.###.###-####.#',
};

/**
 * The rule of a NOP.
 * Province 2, dati II 2, kecamatan 3, kelurahan 3, block 3, serial 4, special 1. The region follows the tax numbering, not Kemendagri: never look it up there.
 * @source SE-07/PJ.6/1998; sectors kept by DJP: PER-48/PJ/2015.
 */
export const nopPbbRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nop.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nop.panjang', pattern: '^.{18}$'}),
  /* @__PURE__ */ match({fault: 'nop.provinsi', at: [0, 2], pattern: provincePattern}),
  /* @__PURE__ */ match({fault: 'nop.urut', at: [13, 17], pattern: '^0000', not: true}),
  /* @__PURE__ */ match({fault: 'nop.blok', at: [10, 13], pattern: '^000', not: true}),
  /* @__PURE__ */ warn(
    /* @__PURE__ */ match({fault: 'nop.peringatan.khusus', at: [17, 18], pattern: '^[079]'}),
  ),
];

/** First fault in a NOP, or `undefined` when it is well formed. Its codes are {@link NopPbbFault}. */
export const nopPbbFault = /* @__PURE__ */ check(nopPbbRule);

/** How typed or pasted text becomes a NOP. */
export const nopPbbCleaning: readonly CleanStep[] = [numeric];
/** Cleans a NOP as people type or paste it; what cannot be mended stays and fails {@link nopPbbFault}. */
export const cleanNopPbb = /* @__PURE__ */ cleaner(nopPbbCleaning);

/** The strict schema of a NOP: canonical text only; issues carry the codes of {@link nopPbbFault}. */
export const nopPbb = /* @__PURE__ */ identifier('NopPbb', nopPbbRule, nopPbbMeta);
/** The form schema of a NOP: cleans first, gives canonical text. */
export const nopPbbInput = /* @__PURE__ */ identifierInput(nopPbbCleaning, nopPbb);
/** Canonical text of a NOP. */
export type NopPbb = output<typeof nopPbb>;

/** What a NOP of a regency tells; sectors kept by DJP (mines, forestry) use digits 8 to 13 otherwise. */
export interface NopPbbParts {
  readonly province: string;
  readonly dati2: string;
  readonly kecamatan: string;
  readonly kelurahan: string;
  readonly block: string;
  readonly serial: string;
  /** 0 ordinary, 7 SISTEP, 9 shared object. */
  readonly special: string;
}

/** Takes a NOP apart. Never throws. */
export const parseNopPbb = /* @__PURE__ */ parser(nopPbbRule, (digits): NopPbbParts => ({
  province: digits.slice(0, 2),
  dati2: digits.slice(2, 4),
  kecamatan: digits.slice(4, 7),
  kelurahan: digits.slice(7, 10),
  block: digits.slice(10, 13),
  serial: digits.slice(13, 17),
  special: digits.slice(17),
}));

/** Shows a NOP in groups: `##.##.###.###.###-####.#`. For reading only; copy and send the canonical text. */
export function formatNopPbb(digits: string): string {
  return grouped(nopPbbMeta.group!, digits);
}

/** A NOP for registries. */
export const nopPbbKind = /* @__PURE__ */ kindOf(
  'nopPbb',
  nopPbbMeta,
  nopPbbRule,
  nopPbbCleaning,
  nopPbb,
  nopPbbInput,
);
