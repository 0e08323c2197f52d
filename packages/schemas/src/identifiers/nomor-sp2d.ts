import type {output} from 'zod/mini';
import {ascii, cleaner, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a number of an SPD, SPP, SPM or SP2D. */
export type NomorSp2dFault = 'sp2d.pola';

/** Facts about a number of an SPD, SPP, SPM or SP2D for fields and documentation. */
export const nomorSp2dMeta: IdentifierMeta = {
  title: 'Nomor SP2D (juga SPD, SPP, SPM)',
  label: 'nomor SP2D',
  pattern:
    '^[0-9]{2}\\.[0-9]{2}/0[1-4]\\.0/[0-9]{6}/(?:UP|GU|TU|LS)(?:-NIHIL)?/[1-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}/[A-Z][A-Z0-9.]{0,5}/(?:[1-9]|1[0-2])/20[0-9]{2}$',
  examples: ['17.08/04.0/000123/LS/1.03.0.00.0.00.01.0000/M/11/2026'],
  maxLength: 70,
};

/**
 * The rule of a number of an SPD, SPP, SPM or SP2D.
 * region / document / serial 6 / kind / SKPD / stage of the budget / month without 0 / year, as SIPD writes it. Never sort as text: {@link compareNomorSp2d}.
 * @source Permendagri 77/2020; pattern of SIPD.
 */
export const nomorSp2dRule: readonly Step[] = [
  /* @__PURE__ */ match({
    fault: 'sp2d.pola',
    pattern:
      '^[0-9]{2}\\.[0-9]{2}/0[1-4]\\.0/[0-9]{6}/(?:UP|GU|TU|LS)(?:-NIHIL)?/[1-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}/[A-Z][A-Z0-9.]{0,5}/(?:[1-9]|1[0-2])/20[0-9]{2}$',
  }),
];

/** First fault in a number of an SPD, SPP, SPM or SP2D, or `undefined` when it is well formed. Its codes are {@link NomorSp2dFault}. */
export const nomorSp2dFault = /* @__PURE__ */ check(nomorSp2dRule);

/** How typed or pasted text becomes a number of an SPD, SPP, SPM or SP2D. */
export const nomorSp2dCleaning: readonly CleanStep[] = [ascii, upper];
/** Cleans a number of an SPD, SPP, SPM or SP2D as people type or paste it; what cannot be mended stays and fails {@link nomorSp2dFault}. */
export const cleanNomorSp2d = /* @__PURE__ */ cleaner(nomorSp2dCleaning);

/** The strict schema of a number of an SPD, SPP, SPM or SP2D: canonical text only; issues carry the codes of {@link nomorSp2dFault}. */
export const nomorSp2d = /* @__PURE__ */ identifier('NomorSp2d', nomorSp2dRule, nomorSp2dMeta);
/** The form schema of a number of an SPD, SPP, SPM or SP2D: cleans first, gives canonical text. */
export const nomorSp2dInput = /* @__PURE__ */ identifierInput(nomorSp2dCleaning, nomorSp2d);
/** Canonical text of a number of an SPD, SPP, SPM or SP2D. */
export type NomorSp2d = output<typeof nomorSp2d>;

/** What the number of a treasury document tells. */
export interface NomorSp2dParts {
  readonly region: string;
  readonly document: 'SPD' | 'SPP' | 'SPM' | 'SP2D';
  readonly serial: number;
  /** UP, GU, TU or LS, also with `-NIHIL`. */
  readonly kind: string;
  readonly skpd: string;
  /** Stage of the budget, `M` the original one. */
  readonly stage: string;
  readonly month: number;
  readonly year: number;
}

const documents = {'01.0': 'SPD', '02.0': 'SPP', '03.0': 'SPM', '04.0': 'SP2D'} as const;

function nomorSp2dParts(number: string): NomorSp2dParts {
  const [region = '', document = '', serial, kind = '', skpd = '', stage = '', month, year] =
    number.split('/');
  return {
    region,
    document: documents[document as keyof typeof documents],
    serial: Number(serial),
    kind,
    skpd,
    stage,
    month: Number(month),
    year: Number(year),
  };
}

/** Takes a number of an SPD, SPP, SPM or SP2D apart. Never throws. */
export const parseNomorSp2d = /* @__PURE__ */ parser(nomorSp2dRule, nomorSp2dParts);

/** Order of two right numbers of one document type: year, month, serial. */
export function compareNomorSp2d(one: string, other: string): number {
  const a = nomorSp2dParts(one);
  const b = nomorSp2dParts(other);
  return a.year - b.year || a.month - b.month || a.serial - b.serial;
}

/**
 * The rule for imports of old books: a number of another pattern is only a warning.
 * @source identifiers.md 5.4
 */
export const nomorSp2dImportRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'sp2d.pola', pattern: '^[^\\p{Cc}<>]{3,70}$'}),
  .../* @__PURE__ */ nomorSp2dRule.map(one => warn(one)),
];

/** A number of an SPD, SPP, SPM or SP2D for registries. */
export const nomorSp2dKind = /* @__PURE__ */ kindOf(
  'nomorSp2d',
  nomorSp2dMeta,
  nomorSp2dRule,
  nomorSp2dCleaning,
  nomorSp2d,
  nomorSp2dInput,
);
