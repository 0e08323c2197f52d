import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, type Money} from '@kepahiang/schemas/money.js';
import type {SetBy} from '../dated.ts';
import type {RuleConfidence, RuleKey, RulesAt} from '../rules/rules.ts';

/** A part of the base and the rate it bears. */
export interface RatedPart {
  readonly base: Money;
  /** @unit basis points: 1 % is 100 */
  readonly rateBp: number;
  /** Fraction of the part that is taxed, `11/12`; the whole of it where absent. */
  readonly of?: string;
}

/** Circumstances that changed the rate, for the page to name. */
export type WhyNote = 'TANPA_NPWP' | 'IDENTITAS_TIDAK_VALID' | 'BARANG_MEWAH' | 'SEBAGIAN_BRUTO';

/** Label of each circumstance for people. */
export const whyNoteLabels: Readonly<Record<WhyNote, string>> = {
  TANPA_NPWP: 'Tarif lebih tinggi karena penerima tidak ber-NPWP',
  IDENTITAS_TIDAK_VALID: 'Ditambah karena NIK/NPWP tidak valid',
  BARANG_MEWAH: 'Barang mewah: tarif atas harga penuh',
  SEBAGIAN_BRUTO: 'Dasar pengenaan hanya sebagian dari bruto',
};

/** Why a tax is what it is: the rule, its law and the rates on each part of the base. */
export interface Why {
  readonly rule: RuleKey;
  readonly parts: readonly RatedPart[];
  /** Added to the tax of the parts. @unit basis points of that tax */
  readonly surchargeBp?: number;
  readonly notes: readonly WhyNote[];
  readonly legalBasis: string;
  readonly setBy: SetBy;
  readonly validFrom: IsoDate;
  readonly confidence?: RuleConfidence;
}

/** A part in exact numbers, before it is shown. */
export interface SenPart {
  readonly sen: bigint;
  readonly rateBp: number;
  readonly of?: readonly [part: number, whole: number];
}

/** The explanation of a tax under a rule of the day. @throws RateNotFound when the rule has no row on that day */
export function whyOf(
  rules: RulesAt,
  rule: RuleKey,
  parts: readonly SenPart[],
  notes: readonly WhyNote[] = [],
  surchargeBp = 0,
): Why {
  const {legalBasis, setBy, validFrom, confidence} = rules.row(rule);
  return {
    rule,
    parts: parts.map(({sen, rateBp, of}) => ({
      base: moneyOfSen(sen),
      rateBp,
      ...(of ? {of: of.join('/')} : {}),
    })),
    ...(surchargeBp > 0 ? {surchargeBp} : {}),
    notes,
    legalBasis,
    setBy,
    validFrom,
    ...(confidence === undefined ? {} : {confidence}),
  };
}
