import type {IsoDate} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {Settlement} from '@kepahiang/schemas/spending/settlement.js';

export {settlementOf, type Settlement} from '@kepahiang/schemas/spending/settlement.js';

/** Where the money of a settlement goes. */
export type SettlementAccount = 'REKENING_PELAKSANA' | 'REKENING_BENDAHARA' | 'RKUD';

/**
 * The account a settlement is paid into: the traveller's own; or, for what he gives back, the treasurer's in the fiscal
 * year of the trip and the RKUD in a later one. `undefined` where nothing moves.
 *
 * @param kembali - Day the trip ended.
 * @param on - Day the money moves.
 * @source cashless.md 7.6, P-15
 */
export function settlementAccount(
  {kind}: Settlement,
  kembali: IsoDate,
  on: IsoDate,
): SettlementAccount | undefined {
  if (kind === 'NIHIL') return undefined;
  if (kind === 'KURANG_BAYAR') return 'REKENING_PELAKSANA';
  return on.slice(0, 4) > kembali.slice(0, 4) ? 'RKUD' : 'REKENING_BENDAHARA';
}

/**
 * What of a settlement is still open; `0.00` is the guard `SELISIH_NOL` of the SPPD.
 *
 * @param moved - Payments to the traveller for `KURANG_BAYAR`, what he has given back for `LEBIH_BAYAR`.
 * @returns below zero where more moved than was due
 * @source cashless.md 4.4 (SPPD, `selesaikan`)
 */
export function openSettlement({amount}: Settlement, moved: readonly Money[]): Money {
  return moneyOfSen(senOf(amount) - sumSen(moved));
}
