import type {output} from 'zod/mini';
import {ascii, cleaner, replace, upper, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** Shape of the canonical text; fields and JSON Schema know it, too. */
const SHAPE = '^[A-Z]{1,2} [1-9][0-9]{0,3}(?: [A-Z]{1,3})?$';

/** What can be wrong with a vehicle plate. */
export type PlatNomorFault = 'plat.bentuk';

/** Facts about a vehicle plate for fields and documentation. */
export const platNomorMeta: IdentifierMeta = {
  title: 'Nomor polisi kendaraan (TNKB)',
  label: 'nomor polisi',
  pattern: SHAPE,
  examples: ['BD 1234 GA'],
  maxLength: 11,
};

/**
 * The rule of a vehicle plate.
 * One or two letters of the area (BD Bengkulu), one to four digits without a leading 0, up to three letters.
 * @source Perpol 7/2021.
 */
export const platNomorRule: readonly Step[] = [/* @__PURE__ */ match({fault: 'plat.bentuk', pattern: SHAPE})];

/** First fault in a vehicle plate, or `undefined` when it is well formed. Its codes are {@link PlatNomorFault}. */
export const platNomorFault = /* @__PURE__ */ check(platNomorRule);

/** How typed or pasted text becomes a vehicle plate. */
export const platNomorCleaning: readonly CleanStep[] = [
  ascii,
  upper,
  /* @__PURE__ */ replace({
    pattern: '^([A-Z]{1,2})[ \\-]*([0-9]{1,4})[ \\-]*([A-Z]{1,3})$',
    with: '$1 $2 $3',
  }),
  /* @__PURE__ */ replace({pattern: '^([A-Z]{1,2})[ \\-]*([0-9]{1,4})$', with: '$1 $2'}),
];
/** Cleans a vehicle plate as people type or paste it; what cannot be mended stays and fails {@link platNomorFault}. */
export const cleanPlatNomor = /* @__PURE__ */ cleaner(platNomorCleaning);

/** The strict schema of a vehicle plate: canonical text only; issues carry the codes of {@link platNomorFault}. */
export const platNomor = /* @__PURE__ */ identifier('PlatNomor', platNomorRule, platNomorMeta);
/** The form schema of a vehicle plate: cleans first, gives canonical text. */
export const platNomorInput = /* @__PURE__ */ identifierInput(platNomorCleaning, platNomor);
/** Canonical text of a vehicle plate. */
export type PlatNomor = output<typeof platNomor>;

/** What a plate tells. Vehicles move: information only. */
export interface PlatNomorParts {
  readonly area: string;
  readonly number: number;
  readonly series: string;
}

/** Takes a vehicle plate apart. Never throws. */
export const parsePlatNomor = /* @__PURE__ */ parser(platNomorRule, (plate): PlatNomorParts => {
  const [area = '', number, series = ''] = plate.split(' ');
  return {area, number: Number(number), series};
});

/** A vehicle plate for registries. */
export const platNomorKind = /* @__PURE__ */ kindOf(
  'platNomor',
  platNomorMeta,
  platNomorRule,
  platNomorCleaning,
  platNomor,
  platNomorInput,
);
