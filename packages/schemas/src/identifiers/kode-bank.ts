import type {output} from 'zod/mini';
import {ascii, cleaner, type CleanStep} from '../vocabulary/clean-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a clearing code of a bank. */
export type KodeBankFault = 'bank.karakter' | 'bank.panjang' | 'bank.contoh' | 'bank.digabung';

/** Facts about a clearing code of a bank for fields and documentation. */
export const kodeBankMeta: IdentifierMeta = {
  title: 'Kode bank',
  pattern: '^[0-9]{3}$',
  examples: ['133'],
  inputmode: 'numeric',
  maxLength: 3,
};

/**
 * The rule of a clearing code of a bank.
 * Three digits; 000 is not issued, 422 (BRI Syariah) went into 451 in 2021.
 * @source Sandi bank of Bank Indonesia.
 */
export const kodeBankRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'bank.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'bank.panjang', pattern: '^.{3}$'}),
  /* @__PURE__ */ match({fault: 'bank.contoh', pattern: '^0+$', not: true}),
  /* @__PURE__ */ match({fault: 'bank.digabung', pattern: '^422$', not: true}),
];

/** First fault in a clearing code of a bank, or `undefined` when it is well formed. Its codes are {@link KodeBankFault}. */
export const kodeBankFault = /* @__PURE__ */ check(kodeBankRule);

/** How typed or pasted text becomes a clearing code of a bank. */
export const kodeBankCleaning: readonly CleanStep[] = [ascii];
/** Cleans a clearing code of a bank as people type or paste it; what cannot be mended stays and fails {@link kodeBankFault}. */
export const cleanKodeBank = /* @__PURE__ */ cleaner(kodeBankCleaning);

/** The strict schema of a clearing code of a bank: canonical text only; issues carry the codes of {@link kodeBankFault}. */
export const kodeBank = /* @__PURE__ */ identifier('KodeBank', kodeBankRule, kodeBankMeta);
/** The form schema of a clearing code of a bank: cleans first, gives canonical text. */
export const kodeBankInput = /* @__PURE__ */ identifierInput(kodeBankCleaning, kodeBank);
/** Canonical text of a clearing code of a bank. */
export type KodeBank = output<typeof kodeBank>;

/** A code as a spreadsheet left it: the zeros it dropped come back. For imports only, never for typed input. */
export function padKodeBank(cell: string): string {
  return /^[0-9]{1,2}$/.test(cell) ? cell.padStart(3, '0') : cell;
}

/** A clearing code of a bank for registries. */
export const kodeBankKind = /* @__PURE__ */ kindOf(
  'kodeBank',
  kodeBankMeta,
  kodeBankRule,
  kodeBankCleaning,
  kodeBank,
  kodeBankInput,
);
