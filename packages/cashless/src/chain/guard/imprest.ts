import {formatMoney, moneyOfSen, senOf, sumSen} from '@kepahiang/schemas/money.js';
import type {Npd} from '@kepahiang/schemas/spending/document/npd.js';
import {groupBy} from '../../audit/part.ts';
import {isAlive} from '../../payment.ts';
import {imprestAvailable} from '../balance/imprest.ts';
import {budgetOutcome} from './budget.ts';
import type {SpendingChain} from './chains.ts';
import {fails, firstFailing, holds, type GuardCheck, type GuardOutcome} from './office.ts';
import {isOpenNpd, isRefund, refundedSen, spentByNpd, standingOf, type Standing} from './standing.ts';
import {additionalLeft} from './tu.ts';

/** Where the imprest (UP) of an office stands. @unit sen */
interface Imprest {
  /** Paid out to the treasurer, less what went back to the RKUD. */
  readonly granted: bigint;
  /** Approved SPJ that no GU has paid back yet. */
  readonly approvedUnreplenished: bigint;
  /** SPJ handed in, approved or not, that no GU has paid back yet. */
  readonly unreplenished: bigint;
}

/** The imprest, its spending and its replenishments. @source cashless.md 4.3 @internal */
export function imprestOf({chains, spjs, payments}: Standing): Imprest {
  const paid = (jenis: SpendingChain['jenis']): SpendingChain[] =>
    chains.filter(one => one.jenis === jenis && one.life === 'PAID');
  const [up, gu] = [paid('UP'), sumSen(paid('GU'), ({bruto}) => bruto)];
  const spent = spjs.filter(({sumber}) => sumber === 'UP');
  const approved = spent.filter(({status}) => status === 'DISAHKAN');
  return {
    granted:
      sumSen(up, ({bruto}) => bruto) -
      refundedSen(
        payments,
        up.flatMap(({sp2dIds}) => sp2dIds),
      ),
    approvedUnreplenished: sumSen(approved, ({total}) => total) - gu,
    unreplenished: sumSen(spent, ({total}) => total) - gu,
  };
}

const askedSen = ({lines}: Npd): bigint => sumSen(lines, ({amount}) => amount);

/** What NPD out of UP hold: advances and orders not yet accounted for or given back. */
function heldOfUp({npds, spjs, payments}: Standing): bigint {
  const spent = spentByNpd(spjs);
  return npds
    .filter(one => one.sumber === 'UP' && isOpenNpd(one))
    .reduce((sum, npd) => {
      const accounted = [...(spent.get(npd.id)?.values() ?? [])].reduce((all, sen) => all + sen, 0n);
      const left = askedSen(npd) - accounted - refundedSen(payments, [npd.id]);
      return left > 0n ? sum + left : sum;
    }, 0n);
}

/** The imprest covers an NPD: UP as a whole, TU for its own sub-activity. */
function imprestOutcome(npd: Npd, others: Standing): GuardOutcome {
  const short = (left: bigint, asked: bigint): GuardOutcome =>
    left >= asked ? holds : fails('EXCEEDS_IMPREST', {lebih: formatMoney(asked - left)});
  if (npd.sumber === 'UP') {
    const {granted, unreplenished} = imprestOf(others);
    const parts = {spent: [moneyOfSen(unreplenished)], panjar: [moneyOfSen(heldOfUp(others))]};
    return short(senOf(imprestAvailable({up: moneyOfSen(granted), ...parts})), askedSen(npd));
  }
  return firstFailing(
    [...groupBy(npd.lines, ({subKegiatan}) => subKegiatan)].map(
      ([sub, lines]) =>
        () =>
          short(
            senOf(additionalLeft(others, sub)),
            sumSen(lines, ({amount}) => amount),
          ),
    ),
  );
}

/** `NPD_LE_SISA_PAGU`: under the budget (B-03), and the imprest has it. @source cashless.md 4.3, 4.6 @internal */
export const npdFits: GuardCheck<'NPD'> = {
  doc: 'NPD',
  needs: ['DPA', 'NPD', 'SPP', 'SPM', 'SP2D', 'SPJ'],
  check(npd, office, {today}) {
    const others = standingOf(office, npd.id);
    const after = {...others, npds: [...others.npds, {...npd, status: 'DIAJUKAN' as const}]};
    return firstFailing([
      () => budgetOutcome(office, others, after, today),
      () => imprestOutcome(npd, others),
    ]);
  },
};

/**
 * `PANJAR_NOL`: an advance is in SPJ or given back to the rupiah; of an NPD without one, each payment is in an SPJ.
 * @source cashless.md 4.3, 4.4
 * @internal
 */
export const advanceSettled: GuardCheck<'NPD'> = {
  doc: 'NPD',
  needs: ['SPJ'],
  check(npd, {documents, payments}) {
    const items = documents.SPJ.filter(({status}) => status !== 'DRAFT').flatMap(spj => spj.items);
    const own = items.filter(item => item.npd === npd.id);
    const named = new Set(own.map(({payment}) => payment));
    const loose = payments.filter(
      one => one.sourceDoc.id === npd.id && isAlive(one) && !isRefund(one) && !named.has(one.id),
    );
    const accounted = sumSen(
      own.flatMap(({lines}) => lines),
      ({amount}) => amount,
    );
    const left =
      npd.jenis === 'PANJAR'
        ? askedSen(npd) - accounted - refundedSen(payments, [npd.id])
        : sumSen(loose, ({amount}) => amount);
    return left === 0n ? holds : fails('PANJAR_OPEN', {sisa: formatMoney(left)});
  },
};
