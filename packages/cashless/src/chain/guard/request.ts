import {formatMoney, moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {Spj} from '@kepahiang/schemas/spending/document/spj.js';
import type {Spp} from '@kepahiang/schemas/spending/document/spp.js';
import {isAlive} from '../../payment.ts';
import {upCheck} from '../balance/ceiling.ts';
import {nihilCheck} from '../balance/document.ts';
import {guCheck, tuOpenCheck} from '../balance/imprest.ts';
import {excessOf} from '../balance/result.ts';
import {budgetOutcome} from './budget.ts';
import {isHolding, type SpendingChain} from './chains.ts';
import {imprestOf} from './imprest.ts';
import {
  fails,
  firstFailing,
  holds,
  type GuardCheck,
  type GuardContext,
  type GuardOutcome,
  type OfficeChain,
} from './office.ts';
import {fundsOutcome} from './release.ts';
import {standingOf, type Standing} from './standing.ts';
import {additionalImprests} from './tu.ts';

/** A request with what it is asked against. */
interface Asked {
  readonly spp: Spp;
  readonly office: OfficeChain;
  readonly context: GuardContext;
  /** The office without it. */
  readonly others: Standing;
}

/** Whether money was or may yet be given: what the bank sent back can still be paid. */
const isGiven = (chain: SpendingChain): boolean => isHolding(chain) || chain.life === 'RETURNED';

function upOutcome({spp, office, context, others}: Asked): GuardOutcome {
  const upThisYear = others.chains.filter(one => one.jenis === 'UP' && isGiven(one)).length;
  const checked = upCheck({skpd: office.opd, amount: spp.bruto, upThisYear}, context.rules);
  if (checked.ok) return holds;
  return fails(checked.code, checked.code === 'B-06' ? {lebih: formatMoney(checked.excess)} : undefined);
}

/** The approved SPJ a request stands on, and what other requests have left of it. */
function spjLeft({spp, office, others}: Asked, source: Spj['sumber']): Money | undefined {
  const spj = office.documents.SPJ.find(({id}) => id === spp.spjRef);
  if (spj?.status !== 'DISAHKAN' || spj.sumber !== source) return undefined;
  const used = others.chains.filter(one => one.spjRef === spj.id && isGiven(one));
  return moneyOfSen(senOf(spj.total) - sumSen(used, ({bruto}) => bruto));
}

function guOutcome(asked: Asked): GuardOutcome {
  const left = spjLeft(asked, 'UP');
  if (left === undefined) return fails('SPJ_NOT_APPROVED');
  const {granted, approvedUnreplenished} = imprestOf(asked.others);
  // The share is of all that was spent and not yet replenished: a second SPJ does not start from nothing.
  const gu = {up: moneyOfSen(granted), approvedSpj: moneyOfSen(approvedUnreplenished), request: '0.00'};
  const share = guCheck(gu, asked.context.rules);
  if (!share.ok) return fails('B-07', {persen: 'spentPct' in share ? share.spentPct : 0});
  const excess = excessOf(senOf(asked.spp.bruto), senOf(left));
  return excess === undefined ? holds : fails('B-07-OVER', {lebih: formatMoney(excess)});
}

function tuOutcome({spp, others}: Asked): GuardOutcome {
  const [sub, ...more] = new Set((spp.lines ?? []).map(({subKegiatan}) => subKegiatan));
  if (sub === undefined || more.length > 0) return fails('TU_ONE_SUB_KEGIATAN');
  const open = additionalImprests(others).filter(({unsettled}) => unsettled > 0n);
  const checked = tuOpenCheck(sub, open);
  return checked.ok ? holds : fails(checked.code, {sub: checked.subKegiatan});
}

function nihilOutcome(asked: Asked): GuardOutcome {
  const {spp, others, office} = asked;
  const approvedSpj = spjLeft(asked, spp.jenis === 'TU_NIHIL' ? 'TU' : 'UP');
  if (approvedSpj === undefined) return fails('SPJ_NOT_APPROVED');
  const own = office.documents.SPM.filter(one => one.spp === spp.id).map(({id}) => id);
  const orders = new Set(office.documents.SP2D.filter(one => own.includes(one.spm)).map(({id}) => id));
  const cash = others.payments.filter(one => orders.has(one.sourceDoc.id) && isAlive(one));
  const cashOut = moneyOfSen(sumSen(cash, ({amount}) => amount));
  const checked = nihilCheck({bruto: spp.bruto, cashOut, approvedSpj});
  return checked.ok ? holds : fails(checked.code, {selisih: formatMoney(checked.diff)});
}

function byKind(asked: Asked): GuardOutcome {
  switch (asked.spp.jenis) {
    case 'UP':
      return upOutcome(asked);
    case 'GU':
      return guOutcome(asked);
    case 'TU':
      return tuOutcome(asked);
    case 'GU_NIHIL':
    case 'TU_NIHIL':
      return nihilOutcome(asked);
    default:
      return holds;
  }
}

function withinBudget({spp, office, context, others}: Asked): GuardOutcome {
  const chain: SpendingChain = {
    ...{id: spp.id, jenis: spp.jenis, bruto: spp.bruto, lines: spp.lines ?? [], spdRefs: spp.spdRefs},
    ...{life: 'IN_FLIGHT', askedAt: new Date(context.now).toISOString(), ordered: false, sp2dIds: []},
  };
  const after = {...others, chains: [...others.chains, chain]};
  return budgetOutcome(office, others, after, context.today);
}

/** B-04 for what counts against it; a TU has counted in full when it was granted. */
function withinFunds({spp, office, context, others}: Asked): GuardOutcome {
  if (spp.jenis === 'UP' || spp.jenis === 'TU_NIHIL') return holds;
  const releases = office.documents.PENYEDIAAN_DANA.filter(({periode}) => periode.from <= spp.tanggal);
  return fundsOutcome({releases, others: others.chains, lines: spp.lines ?? [], rules: context.rules});
}

/** Whether a request may be granted beside everything else the office has asked for. @internal */
export function requestOutcome(spp: Spp, office: OfficeChain, context: GuardContext): GuardOutcome {
  const asked = {spp, office, context, others: standingOf(office, spp.id)};
  return firstFailing([() => byKind(asked), () => withinBudget(asked), () => withinFunds(asked)]);
}

/** Documents {@link requestOutcome} looks at. @internal */
export const requestNeeds = ['DPA', 'PENYEDIAAN_DANA', 'NPD', 'SPP', 'SPM', 'SP2D', 'SPJ'] as const;

/** `SPP_LE_SISA_SPD`. @source cashless.md 4.3 (B-03, B-04, B-06 to B-09) @internal */
export const requestFits: GuardCheck<'SPP'> = {doc: 'SPP', needs: requestNeeds, check: requestOutcome};
