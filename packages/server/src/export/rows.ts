import type {BkuEntry} from '@kepahiang/cashless/bku/posting.js';
import type {Channel} from '@kepahiang/cashless/channel.js';
import type {AuditTrailRecord} from '@kepahiang/cashless/export/table/audit-trail.js';
import type {PaymentRecord} from '@kepahiang/cashless/export/table/payment.js';
import {
  reconciliationRows as ruleRows,
  type ReconciliationRow,
} from '@kepahiang/cashless/export/table/reconciliation.js';
import type {MatchClass} from '@kepahiang/cashless/reconciliation/line.js';
import type {PaymentEvent, PaymentState} from '@kepahiang/cashless/payment.js';
import {daysBetween, instantWib} from '@kepahiang/schemas/dates.js';
import {moneyOfSen, senOf, type Money} from '@kepahiang/schemas/money.js';
import {bookLineOf} from '../reconciliation/book-lines.ts';
import {bankLineOf, type MonthReconciliation, type PersonPair} from '../reconciliation/month.ts';
import type {bookOfDays, TrailRow} from '../store/export-store.ts';
import {bankKey} from '../store/reconciliation-store.ts';
import type {AuditPaymentRow} from '../store/supervision-store.ts';

type BookRow = Awaited<ReturnType<typeof bookOfDays>>[number];

/** A line of the book as the table of exports has it. All that is not in cash is at the bank, as the balances count it. */
export function bookRecord(row: BookRow): BkuEntry & {readonly saldo: Money} {
  const {bukuPembantu, correctsNo, postedAt, ...rest} = row;
  const isPlace = bukuPembantu === 'BANK' || bukuPembantu === 'TUNAI';
  return {
    ...rest,
    bukuPembantu,
    ...(!isPlace && {kas: 'BANK'}),
    ...(correctsNo !== null && {correctsNo}),
    postedAt: instantWib(postedAt),
  } as BkuEntry & {readonly saldo: Money};
}

/** A payment as the table of exports has it. */
export function paymentRecord(row: AuditPaymentRow): PaymentRecord {
  const settled = row.history.findLast(({event}) => event === 'settle');
  const {id, sourceDoc, shortRef, subKegiatan, rekening, expenseKind, amount, remark, bankReferenceNo} = row;
  const {type, name, bankCode, accountNo} = row.beneficiary;
  return {
    ...{id, sourceDoc, shortRef, subKegiatan, rekening, expenseKind, amount, remark, bankReferenceNo},
    tanggal: settled?.day ?? row.recordedOn,
    channel: row.channel as Channel,
    sourceAccountNo: row.sourceAccount,
    beneficiary: {type, name, bankCode, accountNo},
    state: row.state as PaymentState,
    settledAt: settled ? instantWib(new Date(settled.at)) : null,
    history: row.history.map(({event, from, to, role, person, at, note}) => ({
      event: event as PaymentEvent,
      from: from as PaymentState,
      to: to as PaymentState,
      ...{role, user: person, note},
      at: instantWib(new Date(at)),
    })),
  };
}

/** An entry of the trail as the table of exports has it. What no person did is the system's. */
export function trailRecord({no, at, subject, key, previous, hash, ...row}: TrailRow): AuditTrailRecord {
  return {
    seq: Number(no),
    at: instantWib(at),
    user: row.person ?? 'sistem',
    role: row.role ?? 'sistem',
    action: row.action ?? 'tulis',
    subject: {kind: subject, id: key},
    previousHash: previous,
    hash,
  };
}

function pairRow({pair, bank, book}: PersonPair): ReconciliationRow {
  const bankSen = (bank.dc === 'C' ? 1n : -1n) * senOf(bank.amount);
  return {
    class: pair.class as MatchClass,
    bank: [bankKey(bank.id)],
    book: [book.row.id],
    bankAmount: moneyOfSen(bankSen),
    bookAmount: moneyOfSen((book.side === 'IN' ? 1n : -1n) * book.sen),
    days: daysBetween(book.row.tanggal, bank.booking_date),
    reason: pair.origin,
    needsTick: false,
  };
}

/** Every line of a month in one row: pairs of people first, then what the rules found. */
export function* reconciliationRecords(month: MonthReconciliation): Generator<ReconciliationRow> {
  for (const pair of month.pairs) yield pairRow(pair);
  yield* ruleRows(month.result, {
    bank: month.bankIds.map(id => bankLineOf(month.bank.get(id)!)),
    book: month.bookIds.map(id => bookLineOf(month.book.get(id)!)),
  });
}
