import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {as, when} from '../vocabulary/branch-step.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {luhn} from '../vocabulary/number-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';
import {nikRule} from './nik.ts';

/** What can be wrong with an NPWP. */
export type NpwpFault = 'npwp.karakter' | 'npwp.nol_hilang' | 'npwp.panjang' | 'npwp.contoh' | 'npwp.cek';

/** Facts about an NPWP for fields and documentation. */
export const npwpMeta: IdentifierMeta = {
  title: 'Nomor Pokok Wajib Pajak (NPWP)',
  label: 'NPWP',
  pattern: '^[0-9]{15,16}$',
  examples: ['0001708007327000'],
  inputmode: 'numeric',
  maxLength: 16,
  hide: {show: 4, log: '[NPWP]'},
};

/** The 16 digits: a resident's NIK, or 0 and the older number; 10… is how Coretax reports new firms. */
const npwp16Steps: readonly Step[] = [
  /* @__PURE__ */ when({
    pattern: '^0',
    then: [/* @__PURE__ */ luhn({fault: 'npwp.cek', at: [1, 10]})],
    else: [
      /* @__PURE__ */ when({
        pattern: '^10',
        then: [
          /* @__PURE__ */ warn(
            /* @__PURE__ */ match({fault: 'npwp.peringatan.baru', pattern: '^10', not: true}),
          ),
        ],
        else: [/* @__PURE__ */ as({type: 'nik', of: () => nikRule, fault: 'npwp.nik'})],
      }),
    ],
  }),
];

/**
 * The rule of an NPWP.
 * 15 digits (older) or 16: a resident's NIK, or 0 and the 15 digits. The ninth digit of the older number is a Luhn check digit.
 * @source PMK 112/2022; check digit as used by public libraries, DJP has not published it.
 */
export const npwpRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'npwp.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'npwp.nol_hilang', pattern: '^.{14}$', not: true}),
  /* @__PURE__ */ match({fault: 'npwp.panjang', pattern: '^.{15,16}$'}),
  /* @__PURE__ */ match({fault: 'npwp.contoh', pattern: '^0+$', not: true}),
  /* @__PURE__ */ when({
    pattern: '^.{15}$',
    then: [/* @__PURE__ */ luhn({fault: 'npwp.cek', at: [0, 9]})],
    else: npwp16Steps,
  }),
];

/** First fault in an NPWP, or `undefined` when it is well formed. Its codes are {@link NpwpFault}. */
export const npwpFault = /* @__PURE__ */ check(npwpRule);

/** How typed or pasted text becomes an NPWP. */
export const npwpCleaning: readonly CleanStep[] = [numeric];
/** Cleans an NPWP as people type or paste it; what cannot be mended stays and fails {@link npwpFault}. */
export const cleanNpwp = /* @__PURE__ */ cleaner(npwpCleaning);

/** The strict schema of an NPWP: canonical text only; issues carry the codes of {@link npwpFault}. */
export const npwp = /* @__PURE__ */ identifier('Npwp', npwpRule, npwpMeta);
/** The form schema of an NPWP: cleans first, gives canonical text. */
export const npwpInput = /* @__PURE__ */ identifierInput(npwpCleaning, npwp);
/** Canonical text of an NPWP. */
export type Npwp = output<typeof npwp>;

/** What an NPWP tells. */
export interface NpwpParts {
  readonly form: '15' | '16';
  readonly holder: 'nik' | 'lainnya' | 'coretax';
  /** Two type digits of the older number: 00 government treasurer, 01–03 firms, 04–09 persons, loosely. */
  readonly type?: string;
  /** Tax office (KPP), three digits. */
  readonly kpp?: string;
  /** Branch, `000` the head office. Another one calls for a NITKU. */
  readonly branch?: string;
  /** The number as new records store it. */
  readonly npwp16: string;
}

function npwpParts(digits: string): NpwpParts {
  const form = digits.length === 15 ? '15' : '16';
  const older = form === '15' ? digits : digits.startsWith('0') ? digits.slice(1) : undefined;
  if (older === undefined) return {form, holder: digits.startsWith('10') ? 'coretax' : 'nik', npwp16: digits};
  return {
    form,
    holder: 'lainnya',
    type: older.slice(0, 2),
    kpp: older.slice(9, 12),
    branch: older.slice(12),
    npwp16: npwp16(digits),
  };
}

/** Takes an NPWP apart. Never throws. */
export const parseNpwp = /* @__PURE__ */ parser(npwpRule, npwpParts);

/** Shows an NPWP as printed: 15 digits `00.170.800.7-327.000`, 16 in groups of four. */
export function formatNpwp(digits: string): string {
  return grouped(digits.length === 15 ? '##.###.###.#-###.###' : '#### #### #### ####', digits);
}

/** An NPWP, all but the last 4 characters hidden. */
export const maskNpwp = /* @__PURE__ */ masker(npwpRule, 4);

/**
 * The 16 digits of an NPWP: the older 15 get a 0 in front. A branch other than 000 needs a NITKU besides.
 * @source PMK 112/2022
 */
export function npwp16(digits: string): string {
  return digits.length === 15 ? `0${digits}` : digits;
}

/**
 * The rule for imports of old records: a check digit that does not fit is only a warning, because DJP never published it.
 * Give it to `check` and `warningsOf`.
 * @source identifiers.md 3.1
 */
export const npwpImportRule: readonly Step[] = [
  ...npwpRule.slice(0, 4),
  /* @__PURE__ */ when({
    pattern: '^.{15}$',
    then: [/* @__PURE__ */ warn(/* @__PURE__ */ luhn({fault: 'npwp.cek', at: [0, 9]}))],
    else: [
      /* @__PURE__ */ when({
        pattern: '^0',
        then: [/* @__PURE__ */ warn(/* @__PURE__ */ luhn({fault: 'npwp.cek', at: [1, 10]}))],
        else: npwp16Steps,
      }),
    ],
  }),
];

/** An NPWP for registries. */
export const npwpKind = /* @__PURE__ */ kindOf('npwp', npwpMeta, npwpRule, npwpCleaning, npwp, npwpInput);
