import type {Fault} from '@kepahiang/schemas/fault.js';
import {formatMoney, senOf} from '@kepahiang/schemas/money.js';
import type {Spj} from '@kepahiang/schemas/spending/document/spj.js';
import {missingEvidence} from '../../payment/evidence.ts';
import type {RulesAt} from '../../rules/rules.ts';
import {
  fails,
  holds,
  type ChainPayment,
  type GuardCheck,
  type GuardOutcome,
  type OfficeChain,
} from './office.ts';
import {amountsOf, spentByNpd} from './standing.ts';
import {tripFacts} from './trip-facts.ts';

type Item = Spj['items'][number];

/** What an SPJ is held against, looked up once for all its items. */
interface Files {
  readonly payments: ReadonlyMap<string, ChainPayment>;
  /** Payments and evidence other SPJ have used. */
  readonly used: ReadonlySet<string>;
  readonly dates: ReadonlyMap<string, string>;
  readonly office: OfficeChain;
}

function filesOf(spj: Spj, office: OfficeChain): Files {
  const others = office.documents.SPJ.filter(one => one.id !== spj.id && one.status !== 'DRAFT');
  const items = others.flatMap(one => one.items);
  return {
    office,
    payments: new Map(office.payments.map(one => [one.id, one])),
    used: new Set(items.flatMap(({payment, bukti}) => [payment, ...bukti.map(({id}) => id)])),
    dates: new Map(office.documents.BUKTI.map(({id, tanggal}) => [id, tanggal])),
  };
}

/** Faults of one item, with paths from it. */
function itemFaults({payment: id, bukti}: Item, year: number, files: Files, seen: Set<string>): Fault[] {
  const payment = files.payments.get(id);
  const paid = payment?.state === 'settled' || payment?.approvedCash === true;
  const isUsed = (one: string): boolean => files.used.has(one) || seen.has(one);
  const outside = bukti.flatMap((one, index) => {
    const date = files.dates.get(one.id);
    return date === undefined || date.startsWith(`${year}-`)
      ? []
      : [{path: `bukti.${index}`, code: 'RECEIPT_OUTSIDE_YEAR'}];
  });
  const twice = bukti.flatMap((one, index) =>
    isUsed(one.id) ? [{path: `bukti.${index}`, code: 'ITEM_IN_OTHER_SPJ'}] : [],
  );
  const faults = [
    ...(paid ? [] : [{path: 'payment', code: 'ITEM_NOT_SETTLED'}]),
    ...(payment?.booked === false ? [{path: 'payment', code: 'PAYMENT_NOT_IN_BKU'}] : []),
    ...(isUsed(id) ? [{path: 'payment', code: 'ITEM_IN_OTHER_SPJ'}] : []),
    ...outside,
    ...twice,
  ];
  for (const one of [id, ...bukti.map(({id: proof}) => proof)]) seen.add(one);
  return faults;
}

/**
 * What of the items of an SPJ does not stand: not paid, not booked, of another year, used twice.
 * @source cashless.md 4.6 (SPJ)
 * @internal
 */
export function spjItemFaults(spj: Spj, office: OfficeChain): Fault[] {
  const files = filesOf(spj, office);
  const seen = new Set<string>();
  return spj.items.flatMap((item, index) =>
    itemFaults(item, spj.tahunAnggaran, files, seen).map(one => ({
      ...one,
      path: `items.${index}.${one.path}`,
    })),
  );
}

/** Items whose NPD is none that was paid out of the same imprest, or who spend on an account what it has not asked for. */
export function spjSpendingFaults(spj: Spj, office: OfficeChain): Fault[] {
  const npds = new Map(office.documents.NPD.map(npd => [npd.id, npd]));
  const others = office.documents.SPJ.filter(({id, status}) => id !== spj.id && status !== 'DRAFT');
  const spent = spentByNpd([...others, spj]);
  return spj.items.flatMap(({npd: id}, index) => {
    if (id === undefined) return [];
    const npd = npds.get(id);
    const wasPaid = npd && ['DIBAYAR', 'DIPERTANGGUNGJAWABKAN', 'SELESAI'].includes(npd.status);
    if (!wasPaid || npd.sumber !== spj.sumber) return [{path: `items.${index}.npd`, code: 'NPD_NOT_PAID'}];
    const asked = amountsOf(npd.lines);
    const over = [...spent.get(id)!].map(([key, sen]) => sen - (asked.get(key) ?? 0n)).find(sen => sen > 0n);
    if (over === undefined) return [];
    return [{path: `items.${index}.lines`, code: 'EXCEEDS_NPD', params: {lebih: formatMoney(over)}}];
  });
}

/** Evidence an item lacks: kinds by what the payment was for, and what the trip or the tax about it says. */
function lacking({payment: id, bukti}: Item, spj: Spj, {payments, office}: Files, rules: RulesAt): string[] {
  const payment = payments.get(id);
  if (!payment) return [];
  const vat = office.documents.PAJAK.some(({source, jenis}) => source === id && jenis === 'PPN');
  const facts = {
    ppn: vat,
    ...tripFacts(
      bukti.map(one => one.id),
      office.documents,
    ),
  };
  const mechanism = spj.sumber === 'LS_BENDAHARA' ? 'LS' : 'UP';
  const present = bukti.map(({jenis}) => jenis);
  return missingEvidence({expenseKind: payment.expenseKind, mechanism, facts}, present, rules);
}

/** The first item without all its evidence. @source cashless.md 5.7 @internal */
export function evidenceOutcome(spj: Spj, office: OfficeChain, rules: RulesAt): GuardOutcome {
  const files = filesOf(spj, office);
  for (const [index, item] of spj.items.entries()) {
    const missing = lacking(item, spj, files, rules);
    if (missing.length > 0) return fails('EVIDENCE_MISSING', {n: index + 1, daftar: missing.join(', ')});
  }
  return holds;
}

/** `BUKTI_LENGKAP`: items stand, and each shows what its spending must. @source cashless.md 4.4, 4.6, 5.7 @internal */
export const evidenceComplete: GuardCheck<'SPJ'> = {
  doc: 'SPJ',
  needs: ['SPJ', 'NPD', 'BUKTI', 'PAJAK', 'SPPD', 'RINCIAN_BIAYA', 'LPD'],
  check(spj, office, {rules}) {
    const [first] = spjItemFaults(spj, office);
    return first ? fails(first.code, first.params) : evidenceOutcome(spj, office, rules);
  },
};

/** Whether a tax is late without proof of its deposit. @internal */
export function lateTax(
  sources: ReadonlySet<string>,
  taxes: OfficeChain['documents']['PAJAK'],
  today: string,
): {readonly amount: string} | undefined {
  const late = taxes.find(
    ({source, due, ntpn, amount}) => sources.has(source) && due < today && !ntpn && senOf(amount) > 0n,
  );
  return late && {amount: formatMoney(late.amount)};
}
