import {moneyOfSen, senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import {type BalanceFault, type BalanceOk} from './result.ts';

/** One account line of a document. */
export interface ChainLine {
  readonly subKegiatan: string;
  readonly rekening: string;
  readonly sumberDana?: string;
  readonly amount: Money;
}

/** The amounts of an SPP, SPM or SP2D. */
export interface ChainAmounts {
  readonly bruto: Money;
  readonly netto: Money;
  readonly potongan: readonly {readonly jenis: string; readonly amount: Money}[];
  readonly lines: readonly ChainLine[];
}

/** The documents of one chain with whom they pay. */
export interface ChainIdentity extends ChainAmounts {
  readonly penerima: {readonly bank: string; readonly rekening: string; readonly namaRekening: string};
}

/**
 * B-01: gross is net and what is withheld; no part is below zero (`B-01-NEG`, asked first; `atPart` counts from 0).
 * `diff` = gross − net − withheld.
 * @source cashless.md 4.3
 */
export function grossCheck({
  bruto,
  netto,
  potongan,
}: Pick<ChainAmounts, 'bruto' | 'netto' | 'potongan'>):
  BalanceOk | BalanceFault<'B-01', {diff: Money}> | BalanceFault<'B-01-NEG', {atPart: number}> {
  const atPart = potongan.findIndex(({amount}) => senOf(amount) < 0n);
  if (atPart >= 0) return {ok: false, code: 'B-01-NEG', atPart};
  const diff = senOf(bruto) - senOf(netto) - sumSen(potongan, ({amount}) => amount);
  return diff === 0n ? {ok: true} : {ok: false, code: 'B-01', diff: moneyOfSen(diff)};
}

/** B-02: the account lines add up to the gross. `diff` = lines − gross. @source cashless.md 4.3 */
export function linesCheck({
  bruto,
  lines,
}: Pick<ChainAmounts, 'bruto' | 'lines'>): BalanceOk | BalanceFault<'B-02', {diff: Money}> {
  const diff = sumSen(lines, ({amount}) => amount) - senOf(bruto);
  return diff === 0n ? {ok: true} : {ok: false, code: 'B-02', diff: moneyOfSen(diff)};
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
  const lines = document.lines.map(({subKegiatan, rekening, sumberDana = '', amount}) =>
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
