import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {RulesAt} from '../../rules/rules.ts';
import {upCheck, type UpRequest} from '../balance/ceiling.ts';
import {guCheck, tuOpenCheck, type GuRequest} from '../balance/imprest.ts';
import {reasonsOf, type InvalidityReason} from './reason.ts';

/** Why an SPP-UP is invalid; empty when it is not. @throws RateNotFound without a decree @source cashless.md 4.6 */
export function sppUpInvalidity(
  facts: UpRequest & {readonly lines: readonly unknown[]},
  rules: RulesAt,
): InvalidityReason[] {
  // The decree is looked at apart from the count, so that a second one above it shows both.
  const underDecree = upCheck({...facts, upThisYear: 0}, rules).ok;
  return reasonsOf([
    ['SECOND_UP', facts.upThisYear > 0],
    ['UP_HAS_LINES', facts.lines.length > 0],
    ['ABOVE_DECREE', !underDecree],
  ]);
}

/** Facts of a replenishment on the day of `rules`. */
export interface SppGuFacts extends GuRequest {
  readonly spjStatus: string;
  /** Kinds of evidence the SPJ lacks. */
  readonly missingEvidence: readonly string[];
  readonly taxes: readonly {readonly due: IsoDate; readonly ntpn?: string | undefined}[];
}

/** Why an SPP-GU is invalid; empty when it is not. @throws RateNotFound without `gu.minSpentPct` @source cashless.md 4.6 */
export function sppGuInvalidity(facts: SppGuFacts, rules: RulesAt): InvalidityReason[] {
  const share = guCheck({...facts, request: '0.00'}, rules);
  return reasonsOf([
    ['SPJ_NOT_APPROVED', facts.spjStatus !== 'DISAHKAN'],
    ['SPENT_TOO_LITTLE', !share.ok],
    ['EXCEEDS_SPJ', senOf(facts.request) > senOf(facts.approvedSpj)],
    ['EVIDENCE_MISSING', facts.missingEvidence.length > 0],
    ['TAX_WITHOUT_NTPN', facts.taxes.some(({due, ntpn}) => due < rules.date && !ntpn)],
  ]);
}

/** Facts of a request for additional imprest, and of what it was spent on later. */
export interface SppTuFacts {
  readonly subKegiatan: string;
  readonly hasActivityPlan: boolean;
  readonly openTu: readonly {readonly subKegiatan: string}[];
  readonly lsPossible: boolean;
  /** Sub-activities it was spent on; empty before it is. */
  readonly spentOn: readonly string[];
}

/** Why an SPP-TU is invalid; empty when it is not. @source cashless.md 4.6 */
export function sppTuInvalidity(facts: SppTuFacts): InvalidityReason[] {
  return reasonsOf([
    ['NO_ACTIVITY_PLAN', !facts.hasActivityPlan],
    ['TU_OPEN', !tuOpenCheck(facts.subKegiatan, facts.openTu).ok],
    ['LS_POSSIBLE', facts.lsPossible],
    ['OTHER_SUB_KEGIATAN', facts.spentOn.some(one => one !== facts.subKegiatan)],
  ]);
}

/** An account as a document and a contract name it. */
export interface PayeeAccount {
  readonly bank: string;
  readonly rekening: string;
}

/** Facts of a direct payment. */
export interface SppLsFacts {
  readonly penerima: PayeeAccount & {readonly verifiedAt?: string | undefined};
  readonly bruto: Money;
  /** With the accounts of the contract and its addenda; a payroll has none. */
  readonly kontrak?: {
    readonly accounts: readonly PayeeAccount[];
    readonly nilai: Money;
    readonly paidBefore: readonly Money[];
    readonly bastTanggal?: IsoDate | undefined;
    /** An advance paid before the work, with a guarantee. */
    readonly uangMukaDenganJaminan?: boolean | undefined;
  };
  /** Tax that should be withheld and is not, or too little. */
  readonly taxShort: Money;
  /** Sum of the payroll list, where there is one. */
  readonly payrollTotal?: Money;
}

/** Why an SPP-LS is invalid; empty when it is not. @source cashless.md 4.6 */
export function sppLsInvalidity({penerima, bruto, kontrak, ...facts}: SppLsFacts): InvalidityReason[] {
  const isParty = ({bank, rekening}: PayeeAccount): boolean =>
    bank === penerima.bank && rekening === penerima.rekening;
  const hasBast = kontrak?.bastTanggal !== undefined || kontrak?.uangMukaDenganJaminan === true;
  return reasonsOf([
    ['PAYEE_NOT_IN_CONTRACT', kontrak !== undefined && !kontrak.accounts.some(isParty)],
    ['ACCOUNT_NOT_VERIFIED', !penerima.verifiedAt],
    ['NO_BAST', kontrak !== undefined && !hasBast],
    [
      'CONTRACT_EXCEEDED',
      kontrak !== undefined && sumSen([...kontrak.paidBefore, bruto]) > senOf(kontrak.nilai),
    ],
    ['TAX_LINES_MISSING', senOf(facts.taxShort) > 0n],
    ['PAYROLL_TOTAL_DIFFERS', facts.payrollTotal !== undefined && senOf(facts.payrollTotal) !== senOf(bruto)],
  ]);
}
