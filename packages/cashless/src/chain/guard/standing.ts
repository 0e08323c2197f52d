import {senOf, sumSen, type Money} from '@kepahiang/schemas/money.js';
import type {Npd} from '@kepahiang/schemas/spending/document/npd.js';
import type {Spj} from '@kepahiang/schemas/spending/document/spj.js';
import {chainsOf, type SpendingChain} from './chains.ts';
import type {ChainPayment, OfficeChain} from './office.ts';

/** What of an office holds budget, funds and imprest. @internal */
export interface Standing {
  readonly chains: readonly SpendingChain[];
  readonly npds: readonly Npd[];
  /** Handed in at least once: what was sent back has still been spent. */
  readonly spjs: readonly Spj[];
  readonly payments: readonly ChainPayment[];
}

/** Where an office stands, without one of its documents. @internal */
export function standingOf({documents, payments}: OfficeChain, without?: string): Standing {
  return {
    chains: chainsOf(documents).filter(({id}) => id !== without),
    npds: documents.NPD.filter(({id}) => id !== without),
    spjs: documents.SPJ.filter(({status, history}) => status !== 'DRAFT' || history.length > 0),
    payments,
  };
}

/** An account of a sub-activity; the lines of one key are one line of the budget. @internal */
export const keyOf = (line: {readonly subKegiatan: string; readonly rekening?: string | undefined}): string =>
  `${line.subKegiatan} ${line.rekening ?? ''}`;

/** Amounts by key. @unit sen @internal */
export type Amounts = Map<string, bigint>;

/** Adds an amount to a key. @internal */
export function add(amounts: Amounts, key: string, sen: bigint): void {
  amounts.set(key, (amounts.get(key) ?? 0n) + sen);
}

type Charged = {readonly subKegiatan: string; readonly rekening?: string | undefined; readonly amount: Money};

/** Lines added up by what {@link keyOf}, or another key, makes of them. @internal */
export function amountsOf<Line extends Charged>(
  lines: Iterable<Line>,
  key: (line: Line) => string = keyOf,
): Amounts {
  const amounts: Amounts = new Map();
  for (const line of lines) add(amounts, key(line), senOf(line.amount));
  return amounts;
}

const openNpd: ReadonlySet<string> = new Set(['DIAJUKAN', 'DISETUJUI', 'DIBAYAR', 'DIPERTANGGUNGJAWABKAN']);

/** Whether an NPD holds what it asks for; a closed one has been accounted for by its SPJ. @internal */
export const isOpenNpd = ({status}: Npd): boolean => openNpd.has(status);

/** Whether money of a payment comes back to where it came from. @internal */
export const isRefund = ({sourceDoc, expenseKind}: ChainPayment): boolean =>
  sourceDoc.kind === 'REFUND' || expenseKind === 'PENGEMBALIAN';

/** What has been paid back of documents. @unit sen @internal */
export function refundedSen(payments: readonly ChainPayment[], ids: Iterable<string>): bigint {
  const of = new Set(ids);
  return sumSen(
    payments.filter(one => one.state === 'settled' && isRefund(one) && of.has(one.sourceDoc.id)),
    ({amount}) => amount,
  );
}

/** Lines of SPJ by the NPD they account for. @internal */
export function spentByNpd(spjs: readonly Spj[]): ReadonlyMap<string, Amounts> {
  const spent = new Map<string, Amounts>();
  for (const {npd, lines} of spjs.flatMap(({items}) => items)) {
    if (npd === undefined) continue;
    const amounts: Amounts = spent.get(npd) ?? new Map<string, bigint>();
    for (const line of lines) add(amounts, keyOf(line), senOf(line.amount));
    spent.set(npd, amounts);
  }
  return spent;
}

/** What NPD still hold by account: asked for, and not yet in an SPJ. @internal */
export function openLines(
  npds: readonly Npd[],
  spjs: readonly Spj[],
): {source: Npd['sumber']; key: string; sen: bigint}[] {
  const spent = spentByNpd(spjs);
  return npds.filter(isOpenNpd).flatMap(({id, sumber, lines}) =>
    [...amountsOf(lines)].map(([key, asked]) => {
      const left = asked - (spent.get(id)?.get(key) ?? 0n);
      return {source: sumber, key, sen: left > 0n ? left : 0n};
    }),
  );
}
