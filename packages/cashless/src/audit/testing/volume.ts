import {addDays} from '@kepahiang/schemas/dates.js';
import {moneyOfRupiah} from '@kepahiang/schemas/money.js';
import type {AuditInput, AuditRuleId} from '../audit.ts';
import type {AuditPayment} from '../record.ts';
import {ON} from './cases.ts';

type Inputs = {readonly [Id in AuditRuleId]: () => AuditInput<Id>};

const dayOf = (index: number): string => addDays('2026-01-01', (index * 7) % 300);
const pad = (index: number): string => String(index).padStart(10, '0');
const rowsOf = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({length: count}, (_, index) => row(index));

const channels = ['BIFAST', 'TUNAI', 'OVERBOOKING'] as const;
const kinds = ['BARANG', 'JASA', 'HONOR', 'GAJI'] as const;
const history: AuditPayment['history'] = [
  {event: 'submit', user: 'A'},
  {event: 'check', user: 'B'},
  {event: 'release', user: 'C'},
];

function payments(count: number): AuditPayment[] {
  return rowsOf(count, index => ({
    id: `P${index}`,
    tanggal: dayOf(index),
    amount: moneyOfRupiah(100_000 + ((index * 7919) % 9_000_000)),
    state: index % 50 === 0 ? 'returned' : 'settled',
    channel: channels[index % 3]!,
    expenseKind: kinds[index % 4]!,
    rekening: `5.1.02.01.01.${String(index % 40).padStart(4, '0')}`,
    beneficiary: `B${index % 900}`, // few payees with many payments: the worst case of windows
    accountNo: pad(index % 900),
    sourceAccountNo: pad(index % 40),
    invoiceNo: `INV-${index % 150_000}`,
    contract: `K${index % 5_000}`,
    cash: {reason: 'BELANJA_KECIL'},
    bast: dayOf(index),
    evidenceKinds: ['KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER'],
    history,
  }));
}

/** Inputs of every rule: payments, and `count` of each other kind of record; 11 has 20.000 deposits and 12.000 trips. */
export function inputsOf(paidCount: number, count: number): Inputs {
  const paid = payments(paidCount);
  const dated = rowsOf(count, index => ({
    id: `D${index}`,
    tanggal: dayOf(index),
    amount: '100000.00',
    skpd: `S${index % 34}`,
    line: `L${index % 2_000}`,
    accountNo: pad(index % 40),
    fromAccountNo: pad(index % 900),
  }));
  const trips = rowsOf(count, index => ({
    id: `T${index}`,
    traveller: `N${index % 4_000}`,
    berangkat: addDays('2026-01-01', Math.floor(index / 4_000) * 4),
    kembali: addDays('2026-01-01', Math.floor(index / 4_000) * 4 + 2),
    kind: 'LUAR_KOTA',
    rekening: '5.1.02.04.01.0001',
    nightsPaid: 2,
    ceiling: '692000.00',
    withReceipt: true,
  }));
  const nights = rowsOf(count, index => ({
    id: `H${index}`,
    hotel: `HOTEL ${index % 60}`,
    room: String(index),
    night: dayOf(index),
    date: dayOf(index),
    traveller: `N${index}`,
    kind: 'HADIR' as const,
    ticketNo: `TK${index}`,
    trip: `T${index}`,
    amount: '500000.00',
    actual: '500000.00',
    ceiling: '692000.00',
  }));
  const deposits = rowsOf(count, index => ({
    id: `D${index}`,
    amount: '150000.00',
    due: '2026-10-15',
    depositedOn: index % 2 ? '2026-10-15' : null,
    ntpn: `N${String(index).padStart(15, '0')}`,
    tax: 'PPH22' as const,
    computed: '150000.00',
    recorded: '150000.00',
  }));
  const open = rowsOf(count, index => ({
    id: `O${index}`,
    due: '2026-10-31',
    refundedOn: '2026-10-30',
    paidOn: '2026-11-01',
    npd: 'N',
    returnedOn: '2026-11-20',
    handledOn: null,
    adjustedBank: '1.00',
    adjustedBku: '1.00',
    explained: '0.00',
    counted: '1.00',
    bkuCash: '1.00',
    tanggal: '2026-11-02',
    postedAt: '2026-11-03T09:00:00+07:00',
    amount: '1.00',
    mcc: '5943',
    paidInFullOn: '2026-10-30',
  }));
  const contracts = rowsOf(5_000, index => ({id: `K${index}`, accounts: [pad(index % 900)], addenda: []}));
  const decree = rowsOf(40, index => ({accountNo: pad(index), validFrom: '2026-01-01'}));
  const of =
    <Input>(input: Input) =>
    () =>
      input;
  return {
    'R-01': of({withdrawals: dated, approvedCash: dated}),
    'R-02': of({payments: paid}),
    'R-03': of({payments: paid}),
    'R-04': of({payments: paid, contracts}),
    'R-05': of({payments: paid, employeeAccounts: rowsOf(4_000, index => pad(5_000 + index))}),
    'R-06': of({trips}),
    'R-07': of({allowances: nights}),
    'R-08': of({trips, attendance: nights}),
    'R-09': of({trips}),
    'R-10': of({claims: nights}),
    'R-11': of({claims: nights}),
    'R-12': of({tickets: nights}),
    'R-13': of({deposits}),
    'R-14': of({deposits, asOf: ON}),
    'R-15': of({taxes: deposits}),
    'R-16': of({deposits}),
    'R-17': of({refunds: open, asOf: ON}),
    'R-18': of({sp2ds: dated, spds: dated, dpas: dated}),
    'R-19': of({payments: paid}),
    'R-20': of({payments: paid}),
    'R-21': of({payments: paid}),
    'R-22': of({payments: paid}),
    'R-23': of({reconciliations: open}),
    'R-24': of({counts: open}),
    'R-25': of({panjars: open, asOf: ON}),
    'R-26': of({payments: paid, decree}),
    'R-27': of({returs: open, asOf: ON}),
    'R-28': of({
      entries: open,
      periods: [{id: 'T', month: '2026-10', closedAt: '2026-11-05T15:00:00+07:00'}],
    }),
    'R-29': of({interest: dated, transfers: dated, asOf: ON}),
    'R-30': of({payments: paid, credits: dated}),
    'R-31': of({trips}),
    'R-32': of({purchases: open, bills: open, asOf: ON}),
    'R-33': of({trips, asOf: ON}),
    'R-34': of({trips}),
  };
}
