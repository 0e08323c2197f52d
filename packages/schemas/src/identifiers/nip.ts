import type {output} from 'zod/mini';
import type {IsoDate} from '../dates.ts';
import {masker} from '../hide.ts';
import {when} from '../vocabulary/branch-step.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {date, yearAhead, yyyymmdd} from '../vocabulary/date-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match} from '../vocabulary/match-step.ts';
import {difference} from '../vocabulary/number-step.ts';
import {check, warn, type Step} from '../vocabulary/step.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a NIP. */
export type NipFault =
  'nip.karakter' | 'nip.panjang' | 'nip.tanggal' | 'nip.tmt' | 'nip.kelamin' | 'nip.urut';

/** Facts about a NIP for fields and documentation. */
export const nipMeta: IdentifierMeta = {
  title: 'Nomor Induk Pegawai (NIP) atau NI PPPK',
  label: 'NIP',
  pattern: '^[0-9]{18}$',
  examples: ['199001012014021901'],
  inputmode: 'numeric',
  maxLength: 18,
  group: '######## ###### # ###',
  hide: {show: 4, log: '[NIP]'},
};

/** Months 21 to 29 mark a contract servant. */
const pppk = '^.{12}2[1-9]';

/**
 * The rule of a NIP.
 * Birth date YYYYMMDD, appointment YYYYMM (PPPK: year and 21–29), sex 1/2, serial 001+. No check digit.
 * @source Perka BKN 43/2007; PP 49/2018 for PPPK.
 */
export const nipRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'nip.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'nip.panjang', pattern: '^.{18}$'}),
  /* @__PURE__ */ date({fault: 'nip.tanggal', at: [0, 8], form: yyyymmdd}),
  /* @__PURE__ */ match({fault: 'nip.tmt', at: [8, 14], pattern: '^.{4}(0[1-9]|1[0-2]|2[1-9])'}),
  /* @__PURE__ */ when({
    pattern: pppk,
    // PPPK exist since PP 49/2018: their first year is 2019.
    then: [/* @__PURE__ */ match({fault: 'nip.tmt', at: [8, 14], pattern: '^(2019|20[2-9]|2[1-9])'})],
  }),
  /* @__PURE__ */ difference({fault: 'nip.tmt', of: [8, 12], minus: [0, 4], min: 17, max: 60, show: [8, 14]}),
  /* @__PURE__ */ yearAhead({fault: 'nip.tmt', at: [8, 12], ahead: 1}),
  /* @__PURE__ */ match({fault: 'nip.kelamin', at: [14, 15], pattern: '^[12]'}),
  /* @__PURE__ */ match({fault: 'nip.urut', pattern: '000$', not: true}),
  /* @__PURE__ */ when({
    pattern: pppk,
    then: [
      /* @__PURE__ */ warn(
        /* @__PURE__ */ match({fault: 'nip.peringatan.pppk', at: [12, 14], pattern: '^21'}),
      ),
    ],
    else: [
      /* @__PURE__ */ warn(
        /* @__PURE__ */ difference({
          fault: 'nip.peringatan.usia',
          of: [8, 12],
          minus: [0, 4],
          min: 0,
          max: 45,
          show: [8, 12],
        }),
      ),
    ],
  }),
];

/** First fault in a NIP, or `undefined` when it is well formed. Its codes are {@link NipFault}. */
export const nipFault = /* @__PURE__ */ check(nipRule);

/** How typed or pasted text becomes a NIP. */
export const nipCleaning: readonly CleanStep[] = [numeric];
/** Cleans a NIP as people type or paste it; what cannot be mended stays and fails {@link nipFault}. */
export const cleanNip = /* @__PURE__ */ cleaner(nipCleaning);

/** The strict schema of a NIP: canonical text only; issues carry the codes of {@link nipFault}. */
export const nip = /* @__PURE__ */ identifier('Nip', nipRule, nipMeta);
/** The form schema of a NIP: cleans first, gives canonical text. */
export const nipInput = /* @__PURE__ */ identifierInput(nipCleaning, nip);
/** Canonical text of a NIP. */
export type Nip = output<typeof nip>;

/** What a NIP tells. */
export interface NipParts {
  readonly birthDate: IsoDate;
  readonly kind: 'PNS' | 'PPPK';
  readonly appointedYear: number;
  /** Month of appointment of a PNS; a PPPK has none. */
  readonly appointedMonth?: number;
  readonly sex: 'L' | 'P';
  readonly serial: string;
}

function nipParts(digits: string): NipParts {
  const month = Number(digits.slice(12, 14));
  return {
    birthDate: grouped('####-##-##', digits.slice(0, 8)),
    kind: month > 12 ? 'PPPK' : 'PNS',
    appointedYear: Number(digits.slice(8, 12)),
    ...(month > 12 ? {} : {appointedMonth: month}),
    sex: digits[14] === '1' ? 'L' : 'P',
    serial: digits.slice(15),
  };
}

/** Takes a NIP apart. Never throws. */
export const parseNip = /* @__PURE__ */ parser(nipRule, nipParts);

/** Shows a NIP in groups: `######## ###### # ###`. For reading only; copy and send the canonical text. */
export function formatNip(digits: string): string {
  return grouped(nipMeta.group!, digits);
}

/** A NIP, all but the last 4 characters hidden. */
export const maskNip = /* @__PURE__ */ masker(nipRule, 4);

/** A NIP for registries. */
export const nipKind = /* @__PURE__ */ kindOf('nip', nipMeta, nipRule, nipCleaning, nip, nipInput);
