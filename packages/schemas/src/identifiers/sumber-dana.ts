import type {output} from 'zod/mini';
import {ascii, cleaner, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[1-9](?:\\.[0-9]{1,2}){1,5}$';

/** What can be wrong with a code of a source of funds. */
export type SumberDanaFault = 'sumberdana.bentuk';

/** Facts about a code of a source of funds for fields and documentation. */
export const sumberDanaMeta: IdentifierMeta = {
  title: 'Kode sumber dana',
  label: 'kode sumber dana',
  pattern: SHAPE,
  examples: ['1.1.01.01'],
  inputmode: 'numeric',
  maxLength: 18,
};

/**
 * The rule of a code of a source of funds.
 * Levels joined by dots; colons of dirty data become dots.
 * @source Permendagri 90/2019.
 */
export const sumberDanaRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'sumberdana.bentuk', pattern: SHAPE}),
];

/** First fault in a code of a source of funds, or `undefined` when it is well formed. Its codes are {@link SumberDanaFault}. */
export const sumberDanaFault = /* @__PURE__ */ check(sumberDanaRule);

/** How typed or pasted text becomes a code of a source of funds. */
export const sumberDanaCleaning: readonly CleanStep[] = [
  ascii,
  /* @__PURE__ */ replace({pattern: ':', with: '.'}),
  /* @__PURE__ */ replace({pattern: '\\.$', with: ''}),
];
/** Cleans a code of a source of funds as people type or paste it; what cannot be mended stays and fails {@link sumberDanaFault}. */
export const cleanSumberDana = /* @__PURE__ */ cleaner(sumberDanaCleaning);

/** The strict schema of a code of a source of funds: canonical text only; issues carry the codes of {@link sumberDanaFault}. */
export const sumberDana = /* @__PURE__ */ identifier('SumberDana', sumberDanaRule, sumberDanaMeta);
/** The form schema of a code of a source of funds: cleans first, gives canonical text. */
export const sumberDanaInput = /* @__PURE__ */ identifierInput(sumberDanaCleaning, sumberDana);
/** Canonical text of a code of a source of funds. */
export type SumberDana = output<typeof sumberDana>;

/** A code of a source of funds for registries. */
export const sumberDanaKind = /* @__PURE__ */ kindOf(
  'sumberDana',
  sumberDanaMeta,
  sumberDanaRule,
  sumberDanaCleaning,
  sumberDana,
  sumberDanaInput,
);
