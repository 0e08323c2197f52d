import type {AuditInput, AuditRuleId} from '@kepahiang/cashless/audit/audit.js';
import type {AllowancePaid} from '@kepahiang/cashless/audit/r-07-double-allowance.js';
import type {AuditPayment, AuditTrip} from '@kepahiang/cashless/audit/record.js';
import type {Channel} from '@kepahiang/cashless/channel.js';
import {isAlive, type PaymentEvent, type PaymentState} from '@kepahiang/cashless/payment.js';
import {defaultTravelRules} from '@kepahiang/cashless/travel.js';
import {allowanceSen, daysOf} from '@kepahiang/cashless/travel/days.js';
import type {TravelFacts} from '@kepahiang/contract/travel.js';
import {daysBetween, instantWib} from '@kepahiang/schemas/dates.js';
import {moneyOfSen} from '@kepahiang/schemas/money.js';
import {tripOf} from '../payment/costing.ts';
import type {AuditPaymentRow} from '../store/supervision-store.ts';
import {documentInputs} from './document-inputs.ts';
import type {OfficeYear} from './office-year.ts';

type MappedPayment = Omit<AuditPayment, 'evidenceKinds'> & Pick<AuditPaymentRow, 'payloadHash'>;

const dayOfEvent = ({history}: AuditPaymentRow, event: string) =>
  history.findLast(one => one.event === event)?.day;

function paymentOf(row: AuditPaymentRow): MappedPayment {
  const {id, amount, expenseKind, rekening, beneficiary, payloadHash} = row;
  return {
    ...{id, amount, expenseKind, rekening, payloadHash},
    tanggal: dayOfEvent(row, 'settle') ?? row.recordedOn,
    state: row.state as PaymentState,
    channel: row.channel as Channel,
    // NPWP and NIK are not stored: whose account it is stands for who it is.
    beneficiary: `${beneficiary.bankCode}/${beneficiary.accountNo}`,
    accountNo: `${beneficiary.bankCode}${beneficiary.accountNo}`,
    sourceAccountNo: row.sourceAccount,
    // One assignment of one traveller is one claim.
    invoiceNo: claimOf(row),
    history: row.history.map(({event, person}) => ({event: event as PaymentEvent, user: person})),
  };
}

function claimOf({sourceDoc, facts, purchase}: AuditPaymentRow): string {
  if (purchase?.invoice) return `${purchase.invoice.no} ${purchase.invoice.date}`;
  const spt = (facts as TravelFacts | null)?.spt.nomor;
  return [sourceDoc.kind, sourceDoc.id, spt].filter(Boolean).join(' ');
}

/** Money has left, or is on its way. */
const leaving: ReadonlySet<string> = new Set(['released', 'sent', 'unknown', 'settled']);

const paid = ({payments}: OfficeYear): MappedPayment[] =>
  payments.filter(({state}) => leaving.has(state)).map(paymentOf);

interface FactsOf {
  readonly row: AuditPaymentRow;
  readonly facts: TravelFacts;
}

/** Trips that are paid or about to be; one whose payment died is none. */
function trips({payments}: OfficeYear): FactsOf[] {
  return payments.flatMap(row => {
    const facts = row.facts as TravelFacts | null;
    return facts && isAlive({state: row.state as PaymentState}) ? [{row, facts}] : [];
  });
}

const tripRecord = ({row, facts}: FactsOf): AuditTrip => ({
  id: row.id,
  traveller: facts.traveller.nip,
  berangkat: facts.berangkat,
  kembali: facts.kembali,
  kind: facts.kind,
  rekening: row.rekening,
});

const tripRecords = (office: OfficeYear): AuditTrip[] => trips(office).map(tripRecord);

/** What each day of a trip is paid, by the rates of the day. @throws RateNotFound */
function allowances({row, facts}: FactsOf): AllowancePaid[] {
  const trip = tripOf(facts);
  const days = daysOf(trip, daysBetween(trip.berangkat, trip.kembali) + 1);
  return days
    .filter(({kind}) => kind !== 'NONE')
    .map(day => ({
      id: row.id,
      traveller: facts.traveller.nip,
      date: day.date,
      amount: moneyOfSen(allowanceSen([day], defaultTravelRules)),
    }));
}

/** Payments that came back, and the day the same debt was paid again. */
function returs({payments}: OfficeYear): AuditInput<'R-27'>['returs'] {
  return payments
    .filter(({state}) => state === 'returned')
    .map(row => {
      const again = payments.find(
        one => one.payloadHash === row.payloadHash && one.state === 'settled' && one.id !== row.id,
      );
      return {
        id: row.id,
        returnedOn: dayOfEvent(row, 'return') ?? row.recordedOn,
        handledOn: (again && dayOfEvent(again, 'settle')) ?? null,
      };
    });
}

/** Id of a line of the book as evidence. */
export const lineId = (year: number, no: number): string => `${year}/${no}`;

/** Taxes that were deposited, as documents. */
const taxDeposits = ({documents}: OfficeYear) =>
  documents.PAJAK.flatMap(({id, depositedOn, ntpn}) =>
    depositedOn === null ? [] : [{id, depositedOn, ...(ntpn !== undefined && {ntpn})}],
  );

/** Deposits that stand in the book only; that of a document is the document's. */
function bookedDeposits({year, lines, documents}: OfficeYear) {
  const known = new Set<string | undefined>(documents.PAJAK.map(({ntpn}) => ntpn));
  return lines
    .filter(line => line.bukuPembantu === 'PAJAK' && line.out !== '0.00')
    .filter(({ntpn}) => ntpn === null || !known.has(ntpn))
    .map(({no, tanggal, ntpn}) => ({
      id: lineId(year, no),
      depositedOn: tanggal,
      ...(ntpn !== null && {ntpn}),
    }));
}

/**
 * How the stored rows become what a rule looks at; what a rule needs and is not stored is in `missing.ts`. A rule that
 * is in neither does not compile.
 * @internal
 */
export const ruleInputs = {
  ...documentInputs,
  'R-03': office => ({payments: paid(office)}),
  'R-06': office => ({trips: tripRecords(office)}),
  'R-07': office => ({allowances: trips(office).flatMap(allowances)}),
  'R-16': office => ({deposits: [...taxDeposits(office), ...bookedDeposits(office)]}),
  'R-20': ({payments}) => ({payments: payments.map(paymentOf)}),
  'R-22': ({payments}) => ({payments: payments.map(paymentOf)}),
  'R-23': ({reconciled}) => ({reconciliations: reconciled}),
  'R-24': ({counts}) => ({counts: counts.map(({id, counted, bku}) => ({id, counted, bkuCash: bku}))}),
  'R-25': ({year, panjars, asOf}) => ({
    panjars: panjars.map(({no, tanggal, npd}) => ({id: lineId(year, no), paidOn: tanggal, npd})),
    asOf,
  }),
  'R-27': office => ({returs: returs(office), asOf: office.asOf}),
  'R-28': ({year, lines, closed}) => ({
    entries: lines.map(({no, tanggal, postedAt}) => ({
      id: lineId(year, no),
      tanggal,
      postedAt: instantWib(postedAt),
    })),
    periods: closed.map(({month, closedAt}) => ({
      id: `tutup/${month.slice(0, 7)}`,
      month: month.slice(0, 7),
      closedAt: instantWib(closedAt),
    })),
  }),
  'R-31': office => ({trips: tripRecords(office)}),
  'R-34': office => ({trips: tripRecords(office)}),
} satisfies {readonly [Id in AuditRuleId]?: (office: OfficeYear) => AuditInput<Id>};

/** Rules whose inputs are stored. */
export type StoredRuleId = keyof typeof ruleInputs;
