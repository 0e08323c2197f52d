import {moneyOfSen, senOf, type Money} from '../money.ts';
import type {SettlementKind} from './kinds.ts';

/** What an advance leaves: the traveller still gets, gives back, or neither. */
export interface Settlement {
  readonly kind: SettlementKind;
  readonly amount: Money;
}

/**
 * Holds what a traveller may keep against what he was given: `1610000.00` after `1500000.00` is `KURANG_BAYAR`
 * `110000.00`.
 * @source cashless.md 7.3 P-07
 */
export function settlementOf(total: Money, advance: Money): Settlement {
  const rest = senOf(total) - senOf(advance);
  const kind = rest > 0n ? 'KURANG_BAYAR' : rest < 0n ? 'LEBIH_BAYAR' : 'NIHIL';
  return {kind, amount: moneyOfSen(rest < 0n ? -rest : rest)};
}
