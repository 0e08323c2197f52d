import type {output} from 'zod/mini';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match, sameDigit} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';
import {nikFault} from './nik.ts';

/** What can be wrong with a BPJS Kesehatan card number. */
export type BpjsKesehatanFault = 'bpjs.karakter' | 'bpjs.panjang' | 'bpjs.contoh';

/** Facts about a BPJS Kesehatan card number for fields and documentation. */
export const bpjsKesehatanMeta: IdentifierMeta = {
  title: 'Nomor kartu BPJS Kesehatan',
  label: 'nomor BPJS',
  pattern: '^[0-9]{13}$',
  examples: ['0001234567890'],
  inputmode: 'numeric',
  maxLength: 13,
  group: '#### #### #####',
  hide: {show: 4, log: '[BPJS]'},
};

/**
 * The rule of a BPJS Kesehatan card number.
 * 13 digits, mostly beginning 000. Region digits or a check sum told on web pages contradict one another: none is used.
 * @source Perpres 82/2018 (JKN card); shape as printed on cards.
 */
export const bpjsKesehatanRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'bpjs.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'bpjs.panjang', pattern: '^.{13}$'}),
  /* @__PURE__ */ match({fault: 'bpjs.contoh', pattern: sameDigit, not: true}),
  /* @__PURE__ */ warn(/* @__PURE__ */ match({fault: 'bpjs.peringatan.awalan', pattern: '^000'})),
];

/** First fault in a BPJS Kesehatan card number, or `undefined` when it is well formed. Its codes are {@link BpjsKesehatanFault}. */
export const bpjsKesehatanFault = /* @__PURE__ */ check(bpjsKesehatanRule);

/** How typed or pasted text becomes a BPJS Kesehatan card number. */
export const bpjsKesehatanCleaning: readonly CleanStep[] = [numeric];
/** Cleans a BPJS Kesehatan card number as people type or paste it; what cannot be mended stays and fails {@link bpjsKesehatanFault}. */
export const cleanBpjsKesehatan = /* @__PURE__ */ cleaner(bpjsKesehatanCleaning);

/** The strict schema of a BPJS Kesehatan card number: canonical text only; issues carry the codes of {@link bpjsKesehatanFault}. */
export const bpjsKesehatan = /* @__PURE__ */ identifier(
  'BpjsKesehatan',
  bpjsKesehatanRule,
  bpjsKesehatanMeta,
);
/** The form schema of a BPJS Kesehatan card number: cleans first, gives canonical text. */
export const bpjsKesehatanInput = /* @__PURE__ */ identifierInput(bpjsKesehatanCleaning, bpjsKesehatan);
/** Canonical text of a BPJS Kesehatan card number. */
export type BpjsKesehatan = output<typeof bpjsKesehatan>;

/** Shows a BPJS Kesehatan card number in groups: `#### #### #####`. For reading only; copy and send the canonical text. */
export function formatBpjsKesehatan(digits: string): string {
  return grouped(bpjsKesehatanMeta.group!, digits);
}

/** A BPJS Kesehatan card number, all but the last 4 characters hidden. */
export const maskBpjsKesehatan = /* @__PURE__ */ masker(bpjsKesehatanRule, 4);

/** A card number or, since cards may be replaced by it, a NIK: says which of the two it is. */
export function bpjsOrNik(canonical: string): 'kartu' | 'nik' | undefined {
  if (!bpjsKesehatanFault(canonical)) return 'kartu';
  return nikFault(canonical) ? undefined : 'nik';
}

/** A BPJS Kesehatan card number for registries. */
export const bpjsKesehatanKind = /* @__PURE__ */ kindOf(
  'bpjsKesehatan',
  bpjsKesehatanMeta,
  bpjsKesehatanRule,
  bpjsKesehatanCleaning,
  bpjsKesehatan,
  bpjsKesehatanInput,
);
