import type {output} from 'zod/mini';
import type {IsoDate} from '../dates.ts';
import {masker} from '../hide.ts';
import {cleaner, numeric, type CleanStep} from '../vocabulary/clean-step.ts';
import {date, dateSince, datesIn, ddmmyy} from '../vocabulary/date-step.ts';
import {grouped} from '../vocabulary/grouped.ts';
import {match, sameDigit} from '../vocabulary/match-step.ts';
import {check, timeless, warn, type Step} from '../vocabulary/step.ts';
import {provincePattern} from '../wilayah/province.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';

/** What can be wrong with a nomor KK. */
export type NoKkFault =
  'kk.karakter' | 'kk.panjang' | 'kk.contoh' | 'kk.provinsi' | 'kk.nik_terketik' | 'kk.tanggal' | 'kk.urut';

/** Facts about a nomor KK for fields and documentation. */
export const noKkMeta: IdentifierMeta = {
  title: 'Nomor Kartu Keluarga (KK)',
  label: 'nomor KK',
  pattern: '^[0-9]{16}$',
  examples: ['1708002311049901'],
  inputmode: 'numeric',
  maxLength: 16,
  group: '#### #### #### ####',
  hide: {show: 4, log: '[KK]'},
};

/**
 * The rule of a nomor KK.
 * Region (6), day the family was recorded DDMMYY (6), serial from 0001 (4). No check digit.
 * @source UU 24/2013 (Adminduk); digit layout as of the NIK, with the day the family was recorded.
 */
export const noKkRule: readonly Step[] = [
  /* @__PURE__ */ match({fault: 'kk.karakter', pattern: '[^0-9]', not: true}),
  /* @__PURE__ */ match({fault: 'kk.panjang', pattern: '^.{16}$'}),
  /* @__PURE__ */ match({fault: 'kk.contoh', pattern: `${sameDigit}|1234567890123456`, not: true}),
  /* @__PURE__ */ match({fault: 'kk.provinsi', at: [0, 2], pattern: provincePattern}),
  /* @__PURE__ */ match({
    fault: 'kk.nik_terketik',
    at: [6, 8],
    pattern: '^(4[1-9]|[56][0-9]|7[01])',
    not: true,
  }),
  /* @__PURE__ */ timeless(/* @__PURE__ */ date({fault: 'kk.tanggal', at: [6, 12], form: ddmmyy})),
  /* @__PURE__ */ match({fault: 'kk.urut', pattern: '0000$', not: true}),
  /* @__PURE__ */ warn(
    // The numbers are younger than 1970: 30 means 2030, not 1930.
    /* @__PURE__ */ dateSince({
      fault: 'kk.peringatan.tanggal',
      at: [6, 12],
      form: ddmmyy,
      since: '1970-01-01',
    }),
  ),
];

/** First fault in a nomor KK, or `undefined` when it is well formed. Its codes are {@link NoKkFault}. */
export const noKkFault = /* @__PURE__ */ check(noKkRule);

/** How typed or pasted text becomes a nomor KK. */
export const noKkCleaning: readonly CleanStep[] = [numeric];
/** Cleans a nomor KK as people type or paste it; what cannot be mended stays and fails {@link noKkFault}. */
export const cleanNoKk = /* @__PURE__ */ cleaner(noKkCleaning);

/** The strict schema of a nomor KK: canonical text only; issues carry the codes of {@link noKkFault}. */
export const noKk = /* @__PURE__ */ identifier('NoKk', noKkRule, noKkMeta);
/** The form schema of a nomor KK: cleans first, gives canonical text. */
export const noKkInput = /* @__PURE__ */ identifierInput(noKkCleaning, noKk);
/** Canonical text of a nomor KK. */
export type NoKk = output<typeof noKk>;

/** What a nomor KK tells. */
export interface NoKkParts {
  /** Region that recorded the family, `PP.KK.CC`. */
  readonly region: string;
  /** Possible days of recording: one in each century where that day exists. */
  readonly recorded: readonly IsoDate[];
  readonly serial: string;
}

/** Takes a nomor KK apart. Never throws. */
export const parseNoKk = /* @__PURE__ */ parser(noKkRule, (digits): NoKkParts => ({
  region: grouped('##.##.##', digits.slice(0, 6)),
  recorded: datesIn(digits.slice(6, 12), ddmmyy),
  serial: digits.slice(12),
}));

/** Shows a nomor KK in groups: `#### #### #### ####`. For reading only; copy and send the canonical text. */
export function formatNoKk(digits: string): string {
  return grouped(noKkMeta.group!, digits);
}

/** A nomor KK, all but the last 4 characters hidden. */
export const maskNoKk = /* @__PURE__ */ masker(noKkRule, 4);

/** A nomor KK for registries. */
export const noKkKind = /* @__PURE__ */ kindOf('noKk', noKkMeta, noKkRule, noKkCleaning, noKk, noKkInput);
