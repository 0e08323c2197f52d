import {travelCost, type TravelCost, type TravelFault, type Trip} from '@kepahiang/cashless/travel.js';
import {RateNotFound} from '@kepahiang/cashless/dated.js';
import {withholdingOf, type TaxedPayment} from '@kepahiang/cashless/payment/withholding.js';
import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import type {TaxedFacts} from '@kepahiang/contract/purchase.js';
import type {TravelFacts} from '@kepahiang/contract/travel.js';
import {isIsoDate, type IsoDate} from '@kepahiang/schemas/dates.js';
import type {Fault} from '@kepahiang/schemas/fault.js';
import type {Money} from '@kepahiang/schemas/money.js';
import {fault, Refusal} from '../http/problem.ts';
import type {StoredPurchase, StoredTravel} from '../store/payment-store.ts';
import type {PaymentDraft} from './create.ts';

const travelFaultPath: Readonly<Record<TravelFault, string>> = {
  RETURN_BEFORE_DEPART: 'travel.kembali',
  LODGING_NIGHTS_EXCEED: 'travel.lodging',
  RATE_NOT_FOUND: 'travel.province',
};
const travelFaultCode: Readonly<Record<TravelFault, string>> = {
  RETURN_BEFORE_DEPART: 'perjadin.kembali',
  LODGING_NIGHTS_EXCEED: 'perjadin.malam',
  RATE_NOT_FOUND: 'perjadin.tarif',
};

/** The facts of a payment as the rules of travel take them. */
export function tripOf({days, representation, ...facts}: TravelFacts): Trip {
  const listed = days?.map(({date, kind, province}) => ({
    date,
    kind,
    ...(province !== undefined && {province}),
  }));
  return {...facts, ...(listed && {days: listed}), ...(representation !== undefined && {representation})};
}

function dateFaults(facts: TravelFacts): Fault[] {
  const dates = {
    'travel.berangkat': facts.berangkat,
    'travel.kembali': facts.kembali,
    'travel.spt.tanggal': facts.spt.tanggal,
  };
  return Object.entries(dates).flatMap(([path, date]) =>
    isIsoDate(date) ? [] : [fault(path, 'tgl.tidak_ada', {x: date})],
  );
}

/** What the trip comes to. @throws Refusal with the place of the fact that stops the computation */
function costOf(facts: TravelFacts): TravelCost {
  const wrong = dateFaults(facts);
  if (wrong.length > 0) throw new Refusal('invalid', {faults: wrong});
  const result = travelCost(tripOf(facts));
  if (result.ok) return result.cost;
  throw new Refusal('invalid', {
    faults: [fault(travelFaultPath[result.error], travelFaultCode[result.error], {x: result.detail})],
  });
}

/** What is left to pay: everything, or the rest after an advance. */
function payable(cost: TravelCost): Money {
  if (!cost.settlement) return cost.total;
  if (cost.settlement.kind !== 'KURANG_BAYAR') throw new Refusal('rule-violated', {reason: 'NOTHING_DUE'});
  return cost.settlement.amount;
}

/** What a payment must come to by its facts, and what of them is kept. */
export interface Costed {
  /** What the payee gets. */
  readonly due: Money;
  /** What it takes from the budget: with what is withheld. */
  readonly gross: Money;
  readonly travel: StoredTravel | null;
  readonly purchase: StoredPurchase | null;
}

function travelCosted(facts: TravelFacts): Costed {
  const cost = costOf(facts);
  const due = payable(cost);
  const travel = {
    facts,
    lines: cost.lines.map(({label, amount}) => ({label, amount})),
    total: cost.total,
    settlement: cost.settlement,
    rejected: cost.rejected,
  };
  return {due, gross: due, travel, purchase: null};
}

function taxedCosted(
  facts: TaxedFacts,
  {sourceDoc, invoice}: PaymentDraft,
  date: IsoDate,
  rules: Rules,
): Costed {
  const mechanism = sourceDoc.kind === 'SP2D' ? 'LS' : 'UP';
  try {
    const {gross, net, withheld, released} = withholdingOf(facts as TaxedPayment, {date, mechanism, rules});
    const kept = {facts, invoice: invoice ?? null, gross, withheld: [...withheld], released: [...released]};
    return {due: net, gross, travel: null, purchase: kept};
  } catch (error) {
    if (error instanceof RateNotFound) throw new Refusal('rule-violated', {reason: 'RATE_NOT_FOUND'});
    // The rules name what the facts lack: construction without its kind, a civil servant without rank, sen.
    if (error instanceof RangeError) throw new Refusal('invalid', {faults: [fault('taxed', 'bayar.fakta')]});
    throw error;
  }
}

/** Kinds of spending whose facts are a trip, an invoice or the work of a person. */
const factsFor: Readonly<Record<PaymentDraft['expenseKind'], 'travel' | 'PEMBELIAN' | 'HONORARIUM'>> = {
  PERJALANAN_DINAS: 'travel',
  BARANG: 'PEMBELIAN',
  JASA: 'PEMBELIAN',
  MODAL: 'PEMBELIAN',
  HONOR: 'HONORARIUM',
};

/** Facts of another kind of spending, and an invoice that is missing or has no place. */
function factFaults({expenseKind, travel, taxed, invoice}: PaymentDraft): Fault[] {
  const wanted = factsFor[expenseKind];
  const isTravel = wanted === 'travel';
  const absent = (path: string, value: unknown) => (value === undefined ? [fault(path, 'isian.kosong')] : []);
  const foreign = (path: string, value: unknown) =>
    value === undefined ? [] : [fault(path, 'isian.tidak_berlaku')];
  return [
    ...(isTravel ? absent('travel', travel) : foreign('travel', travel)),
    ...(isTravel ? foreign('taxed', taxed) : absent('taxed', taxed)),
    ...(taxed && !isTravel && taxed.kind !== wanted ? [fault('taxed.kind', 'pilihan.tidak_ada')] : []),
    ...(wanted === 'PEMBELIAN' ? absent('invoice', invoice) : foreign('invoice', invoice)),
    ...(invoice && !isIsoDate(invoice.date)
      ? [fault('invoice.date', 'tgl.tidak_ada', {x: invoice.date})]
      : []),
  ];
}

/**
 * What a payment comes to by the facts its maker sent.
 * @throws Refusal with the place of the fact that stops the computation
 */
export function costedOf(draft: PaymentDraft, date: IsoDate, rules: Rules): Costed {
  const faults = factFaults(draft);
  if (faults.length > 0) throw new Refusal('invalid', {faults});
  return draft.travel ? travelCosted(draft.travel) : taxedCosted(draft.taxed!, draft, date, rules);
}
