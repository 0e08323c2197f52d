import type {output} from 'zod/mini';
import {ascii, cleaner, group, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^(?:[1-9]\\.[0-9]{2}|X\\.XX)\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.(?:[0-9]{4}|[0-9]{2})$';

/** What can be wrong with a sub kegiatan code. */
export type SubKegiatanFault = 'subkegiatan.tingkat' | 'subkegiatan.pola';

/** Facts about a sub kegiatan code for fields and documentation. */
export const subKegiatanMeta: IdentifierMeta = {
  title: 'Kode sub kegiatan',
  pattern: SHAPE,
  examples: ['1.02.01.2.06.0009'],
  maxLength: 17,
};

/**
 * The rule of a sub kegiatan code.
 * urusan.bidang.program.kegiatan.sub; `X.XX` is the supporting programme of every OPD. A kegiatan of another authority than the regency (2) is a warning.
 * @source Permendagri 90/2019.
 */
export const subKegiatanRule: readonly Step[] = [
  /* @__PURE__ */ match({
    fault: 'subkegiatan.tingkat',
    pattern: '^(?:[1-9]\\.[0-9]{2}|X\\.XX)(?:\\.[0-9]{2}(?:\\.[0-9]\\.[0-9]{2})?)?$',
    not: true,
  }),
  /* @__PURE__ */ match({
    fault: 'subkegiatan.pola',
    pattern: SHAPE,
  }),
  /* @__PURE__ */ warn(
    /* @__PURE__ */ match({fault: 'subkegiatan.peringatan.kewenangan', at: [8, 9], pattern: '^2'}),
  ),
];

/** First fault in a sub kegiatan code, or `undefined` when it is well formed. Its codes are {@link SubKegiatanFault}. */
export const subKegiatanFault = /* @__PURE__ */ check(subKegiatanRule);

/** How typed or pasted text becomes a sub kegiatan code. */
export const subKegiatanCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '^([^ ]+) +[^0-9 ].*$', with: '$1'}),
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
  /* @__PURE__ */ group({
    layouts: [
      {digits: [1, 2, 2, 1, 2, 4], between: '.'},
      {digits: [1, 2, 2, 1, 2, 2], between: '.'},
    ],
  }),
];
/** Cleans a sub kegiatan code as people type or paste it; what cannot be mended stays and fails {@link subKegiatanFault}. */
export const cleanSubKegiatan = /* @__PURE__ */ cleaner(subKegiatanCleaning);

/** The strict schema of a sub kegiatan code: canonical text only; issues carry the codes of {@link subKegiatanFault}. */
export const subKegiatan = /* @__PURE__ */ identifier('SubKegiatan', subKegiatanRule, subKegiatanMeta);
/** The form schema of a sub kegiatan code: cleans first, gives canonical text. */
export const subKegiatanInput = /* @__PURE__ */ identifierInput(subKegiatanCleaning, subKegiatan);
/** Canonical text of a sub kegiatan code. */
export type SubKegiatan = output<typeof subKegiatan>;

/** What a sub kegiatan code tells; each level with all above it. */
export interface SubKegiatanParts {
  readonly bidangUrusan: string;
  readonly program: string;
  readonly kegiatan: string;
}

/** Takes a sub kegiatan code apart. Never throws. */
export const parseSubKegiatan = /* @__PURE__ */ parser(subKegiatanRule, (code): SubKegiatanParts => ({
  bidangUrusan: code.slice(0, 4),
  program: code.slice(0, 7),
  kegiatan: code.slice(0, 12),
}));

/** A sub kegiatan code for registries. */
export const subKegiatanKind = /* @__PURE__ */ kindOf(
  'subKegiatan',
  subKegiatanMeta,
  subKegiatanRule,
  subKegiatanCleaning,
  subKegiatan,
  subKegiatanInput,
);
