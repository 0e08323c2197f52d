import {moneyOfSen, senOf, sumSen} from '@kepahiang/schemas/money.js';
import type {Spj} from '@kepahiang/schemas/spending/document/spj.js';
import {groupBy} from '../../audit/part.ts';
import {isHolding, lastAt, type SpendingChain} from './chains.ts';
import {keyOf, openLines, refundedSen, type Standing} from './standing.ts';

/** Additional imprests of one sub-activity over the year. @internal */
export interface AdditionalImprest {
  readonly subKegiatan: string;
  /** The latest; earlier ones were settled before it was granted (B-08-OPEN). */
  readonly last: SpendingChain;
  /** Granted less what approved SPJ and refunds have settled; above zero the latest is open. @unit sen */
  readonly unsettled: bigint;
}

/** The sub-activity a TU is for: it has one only. @internal */
export const subOf = ({lines}: Pick<SpendingChain, 'lines'>): string => lines[0]?.subKegiatan ?? '';

/** Amount of SPJ lines of a sub-activity out of TU. @unit sen */
function spentOf(spjs: readonly Spj[], sub: string): bigint {
  const lines = spjs.flatMap(({items}) => items.flatMap(one => one.lines));
  return sumSen(
    lines.filter(({subKegiatan}) => subKegiatan === sub),
    ({amount}) => amount,
  );
}

const later = (a: SpendingChain, b: SpendingChain): SpendingChain =>
  `${a.askedAt} ${a.id}` > `${b.askedAt} ${b.id}` ? a : b;

const ofTu = ({spjs}: Standing): Spj[] => spjs.filter(({sumber}) => sumber === 'TU');

/** The additional imprests by sub-activity. @source cashless.md 4.3 (B-08) @internal */
export function additionalImprests(standing: Standing): AdditionalImprest[] {
  const granted = standing.chains.filter(one => one.jenis === 'TU' && isHolding(one));
  const approved = ofTu(standing).filter(({status}) => status === 'DISAHKAN');
  return [...groupBy(granted, subOf)].map(([subKegiatan, chains]) => ({
    subKegiatan,
    last: chains.reduce(later),
    unsettled:
      sumSen(chains, ({bruto}) => bruto) -
      spentOf(approved, subKegiatan) -
      refundedSen(
        standing.payments,
        chains.flatMap(({sp2dIds}) => sp2dIds),
      ),
  }));
}

/** What an open TU has been spent on: SPJ that were not approved before it was asked for. */
function sinceGranted({last}: AdditionalImprest, spjs: readonly Spj[]): Spj[] {
  return spjs.filter(({history}) => {
    const at = lastAt(history, 'sahkan');
    return at === undefined || at >= last.askedAt;
  });
}

/**
 * What open additional imprests hold by account beyond what was drawn from them: drawing on a TU takes nothing more from
 * the budget than the TU has.
 * @unit sen
 * @internal
 */
export function undrawn(standing: Standing): {key: string; sen: bigint}[] {
  const drawnBy = openLines(standing.npds, standing.spjs).filter(({source}) => source === 'TU');
  return additionalImprests(standing)
    .filter(({unsettled}) => unsettled > 0n)
    .flatMap(open => {
      const spent = sinceGranted(open, ofTu(standing)).flatMap(({items}) => items.flatMap(one => one.lines));
      const drawn = new Map<string, bigint>();
      for (const line of spent) drawn.set(keyOf(line), (drawn.get(keyOf(line)) ?? 0n) + senOf(line.amount));
      for (const {key, sen} of drawnBy) drawn.set(key, (drawn.get(key) ?? 0n) + sen);
      return open.last.lines.map(line => {
        const left = senOf(line.amount) - (drawn.get(keyOf(line)) ?? 0n);
        return {key: keyOf(line), sen: left > 0n ? left : 0n};
      });
    });
}

/** What may still be drawn from the TU of a sub-activity: paid out, less refunds, SPJ and what NPD hold. @internal */
export function additionalLeft(standing: Standing, sub: string): string {
  const paid = standing.chains.filter(one => one.jenis === 'TU' && one.life === 'PAID' && subOf(one) === sub);
  const held = openLines(standing.npds, standing.spjs).filter(
    ({source, key}) => source === 'TU' && key.startsWith(`${sub} `),
  );
  return moneyOfSen(
    sumSen(paid, ({bruto}) => bruto) -
      refundedSen(
        standing.payments,
        paid.flatMap(({sp2dIds}) => sp2dIds),
      ) -
      spentOf(ofTu(standing), sub) -
      held.reduce((sum, {sen}) => sum + sen, 0n),
  );
}
