import {moneyOfRupiah, moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../rules/rules.ts';
import {documentSen, pphOn, shareOf} from './amount.ts';
import {partsByLayer, type ExplainedTax} from './layer.ts';
import type {HonorGrade, HonorStatus} from './names.ts';
import {whyOf, type SenPart, type WhyNote} from './why.ts';

export type {HonorStatus} from './names.ts';

/** The person an honorarium is paid to. */
export interface HonorReceiver {
  readonly status: HonorStatus;
  /** Rank; required for `ASN`. */
  readonly gol?: HonorGrade;
  /** Whether NIK or NPWP is valid; without it the tax that is not final rises. `true` where absent. */
  readonly idValid?: boolean;
}

/** PPh 21 on one payment to a person. */
export interface HonorTax extends ExplainedTax {
  /** Final: the receiver owes nothing more on it. */
  readonly final: boolean;
}

interface Taxed {
  readonly rule: 'tax.pph21.base' | 'tax.pph21.daily' | 'tax.pasal17';
  readonly baseSen: bigint;
  readonly parts: readonly SenPart[];
  readonly notes: readonly WhyNote[];
}

function byPasal17(sen: bigint, shareBp: number, rule: Taxed['rule'], rules: RulesAt): Taxed {
  const baseSen = shareOf(sen, shareBp);
  return {
    rule,
    baseSen,
    parts: partsByLayer(baseSen, rules.row('tax.pasal17').value.layers),
    notes: baseSen < sen ? ['SEBAGIAN_BRUTO'] : [],
  };
}

/** A day's wage: nothing up to a bound, a low rate on the whole up to the next, half of it through Pasal 17 above. */
function dailyWage(sen: bigint, rules: RulesAt): Taxed {
  const {untaxedUpTo, lowUpTo, lowRateBp, aboveBaseBp} = rules.row('tax.pph21.daily').value;
  const rule = 'tax.pph21.daily';
  if (sen > senOf(lowUpTo)) return byPasal17(sen, aboveBaseBp, rule, rules);
  const rateBp = sen <= senOf(untaxedUpTo) ? 0 : lowRateBp;
  return {rule, baseSen: sen, parts: [{sen, rateBp}], notes: []};
}

function notFinal(
  sen: bigint,
  {status, idValid = true}: HonorReceiver & {status: Exclude<HonorStatus, 'ASN'>},
  rules: RulesAt,
): HonorTax {
  const taxed =
    status === 'HARIAN'
      ? dailyWage(sen, rules)
      : byPasal17(sen, rules.row('tax.pph21.base').value[status], 'tax.pph21.base', rules);
  const surchargeBp = idValid ? 0 : rules.row('tax.pph21.noIdSurcharge').value.surchargeBp;
  const notes: readonly WhyNote[] = idValid ? taxed.notes : [...taxed.notes, 'IDENTITAS_TIDAK_VALID'];
  return {
    tax: moneyOfRupiah(pphOn(rules, taxed.parts, surchargeBp)),
    base: moneyOfSen(taxed.baseSen),
    final: false,
    why: whyOf(rules, taxed.rule, taxed.parts, notes, surchargeBp),
  };
}

function ofCivilServant(sen: bigint, gol: HonorGrade | undefined, rules: RulesAt): HonorTax {
  if (gol === undefined) throw new RangeError('Golongan ASN harus diisi untuk menghitung PPh 21 honorarium.');
  const parts = [{sen, rateBp: rules.row('tax.pph21.honorAsn').value[gol]}];
  return {
    tax: moneyOfRupiah(pphOn(rules, parts)),
    base: moneyOfSen(sen),
    final: true,
    why: whyOf(rules, 'tax.pph21.honorAsn', parts),
  };
}

/**
 * PPh 21 on an honorarium or a day's wage: final by rank for civil servants (golongan III, `1000000.00` gives
 * `50000.00`), else by Pasal 17 on half of it (non-employees), on all of it (participants) or by the day (`HARIAN`).
 *
 * @param gross - What is paid, whole rupiah; for `HARIAN` the wage of one day.
 * @returns the tax, its base and why, and whether it is final
 * @throws RateNotFound when a rule has no row on the day; RangeError for `ASN` without `gol`, and for sen or a negative
 * @source PP 80/2010, PMK 262/2010 (ASN); PMK 168/2023; cashless.md 6.3, 6.4
 */
export function honorPPh21(gross: Money, receiver: HonorReceiver, rules: RulesAt): HonorTax {
  const sen = documentSen(gross);
  const {status} = receiver;
  return status === 'ASN'
    ? ofCivilServant(sen, receiver.gol, rules)
    : notFinal(sen, {...receiver, status}, rules);
}
