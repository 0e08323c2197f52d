import type {output} from 'zod/mini';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[^\\p{Cc}<>]{10,40}$';

/** What can be wrong with an STR number. */
export type StrFault = 'str.bentuk';

/** Facts about an STR number for fields and documentation. */
export const strMeta: IdentifierMeta = {
  title: 'Nomor Surat Tanda Registrasi (STR)',
  label: 'nomor STR',
  pattern: SHAPE,
  examples: ['3311100323123456'],
  maxLength: 40,
};

/**
 * The rule of an STR number.
 * 10 to 40 printable characters; another shape than 16–17 digits or two letters and 14 digits is a warning.
 * @source UU 17/2023: valid for life; shapes as seen on documents.
 */
export const strRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'str.bentuk', pattern: SHAPE}),
  /* @__PURE__ */ warn(
    /* @__PURE__ */ match({fault: 'str.peringatan.bentuk', pattern: '^(?:[0-9]{16,17}|[A-Z]{2}[0-9]{14})$'}),
  ),
];

/** First fault in an STR number, or `undefined` when it is well formed. Its codes are {@link StrFault}. */
export const strFault = /* @__PURE__ */ check(strRule);

/** How typed or pasted text becomes an STR number. */
export const strCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({pattern: '[. ]', with: ''}),
];
/** Cleans an STR number as people type or paste it; what cannot be mended stays and fails {@link strFault}. */
export const cleanStr = /* @__PURE__ */ cleaner(strCleaning);

/** The strict schema of an STR number: canonical text only; issues carry the codes of {@link strFault}. */
export const str = /* @__PURE__ */ identifier('Str', strRule, strMeta);
/** The form schema of an STR number: cleans first, gives canonical text. */
export const strInput = /* @__PURE__ */ identifierInput(strCleaning, str);
/** Canonical text of an STR number. */
export type Str = output<typeof str>;

/** An STR number for registries. */
export const strKind = /* @__PURE__ */ kindOf('str', strMeta, strRule, strCleaning, str, strInput);
