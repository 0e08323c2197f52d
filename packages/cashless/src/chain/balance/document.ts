import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import type {ChainAmounts} from '@kepahiang/schemas/spending/balance.js';
import type {BalanceFault, BalanceOk} from './result.ts';

export {
  grossCheck,
  linesCheck,
  type ChainAmounts,
  type ChainLine,
} from '@kepahiang/schemas/spending/balance.js';

/** The documents of one chain with whom they pay. Those of an imprest (UP) have no lines. */
export interface ChainIdentity extends Omit<ChainAmounts, 'lines'>, Partial<Pick<ChainAmounts, 'lines'>> {
  readonly penerima: {readonly bank: string; readonly rekening: string; readonly namaRekening: string};
}

/**
 * B-09: closing UP or TU (`GU_NIHIL`, `TU_NIHIL`) moves no cash and recognises exactly the approved SPJ.
 * `diff` = gross − SPJ.
 * @source cashless.md 4.3
 */
export function nihilCheck(nihil: {
  readonly bruto: Money;
  readonly cashOut: Money;
  readonly approvedSpj: Money;
}): BalanceOk | BalanceFault<'B-09', {cashOut: Money; diff: Money}> {
  const diff = senOf(nihil.bruto) - senOf(nihil.approvedSpj);
  if (diff === 0n && senOf(nihil.cashOut) === 0n) return {ok: true};
  return {ok: false, code: 'B-09', cashOut: nihil.cashOut, diff: moneyOfSen(diff)};
}

/** Lines and parts in an order of their own, so that two papers with the same lines are the same. */
function fingerprint(document: ChainIdentity): Readonly<Record<string, string>> {
  const {bruto, netto, penerima} = document;
  const parts = document.potongan.map(({jenis, amount}) => JSON.stringify([jenis, amount]));
  const lines = (document.lines ?? []).map(({subKegiatan, rekening, sumberDana = '', amount}) =>
    JSON.stringify([subKegiatan, rekening, sumberDana, amount]),
  );
  return {
    bruto,
    netto,
    potongan: parts.toSorted().join('\n'),
    lines: lines.toSorted().join('\n'),
    penerima: JSON.stringify([penerima.bank, penerima.rekening, penerima.namaRekening]),
  };
}

/**
 * B-13: SPP, SPM and SP2D of one chain have the same gross, net, withholdings, lines and payee. `fields` names what
 * differs from the first document.
 * @source cashless.md 4.3
 */
export function chainCheck(
  documents: readonly ChainIdentity[],
): BalanceOk | BalanceFault<'B-13', {fields: readonly string[]}> {
  const [first, ...rest] = documents.map(fingerprint);
  if (!first) return {ok: true};
  const fields = Object.keys(first).filter(field => rest.some(one => one[field] !== first[field]));
  return fields.length === 0 ? {ok: true} : {ok: false, code: 'B-13', fields};
}
