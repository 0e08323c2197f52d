import {auditCases} from './cases.ts';

const trip = (id: string, berangkat: string, kembali: string, own = {}) => ({
  id,
  traveller: 'A',
  berangkat,
  kembali,
  kind: 'LUAR_KOTA',
  rekening: '5.1.02.04.01.0001',
  ...own,
});
const e8 = [
  trip('1', '2026-09-14', '2026-09-16'),
  trip('2', '2026-09-16', '2026-09-17'),
  trip('3', '2026-09-18', '2026-09-19'),
  trip('4', '2026-09-15', '2026-09-15', {traveller: 'B'}),
];

export const r06Cases = /* @__PURE__ */ auditCases('R-06', [
  {
    name: 'finds the day trips 1 and 2 of E8 share (7.4)',
    input: {trips: e8},
    measures: {dates: ['2026-09-16']},
    evidence: [['1', '2']],
  },
  {
    name: 'passes for adjacent trips and for two people',
    input: {trips: e8.filter(({id}) => id !== '1')},
    measures: {dates: []},
    evidence: [],
  },
]);

const allowance = (id: string, date: string, amount: string, traveller = 'A') => ({
  id,
  traveller,
  date,
  amount,
});

export const r07Cases = /* @__PURE__ */ auditCases('R-07', [
  {
    name: 'finds the second allowance of the shared day of E8 (7.4)',
    input: {
      allowances: [
        allowance('1', '2026-09-16', '530000.00'),
        allowance('2', '2026-09-16', '380000.00'),
        allowance('3', '2026-09-17', '380000.00'),
        allowance('4', '2026-09-16', '380000.00', 'B'),
      ],
    },
    measures: {excess: '380000.00'},
    evidence: [['1', '2']],
  },
  {
    name: 'passes when each date is paid once',
    input: {allowances: [allowance('1', '2026-09-16', '1.00'), allowance('2', '2026-09-17', '1.00')]},
    measures: {excess: '0.00'},
    evidence: [],
  },
]);

const seen = (id: string, date: string, kind: 'HADIR' | 'CUTI' = 'HADIR') => ({
  id,
  traveller: 'A',
  date,
  kind,
});

export const r08Cases = /* @__PURE__ */ auditCases('R-08', [
  {
    name: 'finds presence and leave on the first and the last day',
    input: {trips: [e8[0]!], attendance: [seen('H1', '2026-09-14'), seen('H2', '2026-09-16', 'CUTI')]},
    measures: {dates: ['2026-09-14', '2026-09-16']},
    evidence: [['1', 'H1', 'H2']],
  },
  {
    name: 'passes the day before and the day after',
    input: {trips: [e8[0]!], attendance: [seen('H1', '2026-09-13'), seen('H2', '2026-09-17')]},
    measures: {dates: []},
    evidence: [],
  },
]);

const nights = (nightsPaid: number, withReceipt: boolean) => ({
  ...trip('1', '2026-08-18', '2026-08-20'),
  nightsPaid,
  ceiling: '861000.00',
  withReceipt,
});

export const r09Cases = /* @__PURE__ */ auditCases('R-09', [
  {
    name: 'finds 30 % of the ceiling of E3 paid for three days instead of two nights (P-04)',
    input: {trips: [nights(3, false)]},
    measures: {excess: '258300.00'},
    evidence: [['1']],
  },
  {
    name: 'takes the whole ceiling for a night by receipt',
    input: {trips: [nights(4, true)]},
    measures: {excess: '1722000.00'},
    evidence: [['1']],
  },
  {
    name: 'passes at days less one',
    input: {trips: [nights(2, false)]},
    measures: {excess: '0.00'},
    evidence: [],
  },
]);

const claims = (...amounts: number[]) =>
  amounts.map((amount, index) => ({
    id: `K${index}`,
    hotel: index % 2 ? 'Hotel X' : 'HOTEL X ',
    actual: `${amount}.00`,
    ceiling: '1000000.00',
  }));

export const r10Cases = /* @__PURE__ */ auditCases('R-10', [
  {
    name: 'warns of five claims that all reach 95 % of the ceiling (Lima Puluh Kota)',
    input: {claims: claims(950_000, 1_000_000, 990_000, 960_000, 970_000)},
    measures: {hotels: ['HOTEL X']},
    evidence: [['K0', 'K1', 'K2', 'K3', 'K4']],
  },
  {
    name: 'passes when one lies a rupiah below',
    input: {claims: claims(949_999, 1_000_000, 990_000, 960_000, 970_000)},
    measures: {hotels: []},
    evidence: [],
  },
  {
    name: 'passes with four claims',
    input: {claims: claims(1_000_000, 1_000_000, 1_000_000, 1_000_000)},
    measures: {},
    evidence: [],
  },
]);

const room = (id: string, traveller: string, amount: string, own = {}) => ({
  id,
  hotel: 'HOTEL X',
  room: '101',
  night: '2026-09-14',
  traveller,
  amount,
  ...own,
});

export const r11Cases = /* @__PURE__ */ auditCases('R-11', [
  {
    name: 'finds a room two people claimed in full (Simeulue)',
    input: {claims: [room('1', 'A', '700000.00'), room('2', 'B', '700000.00')]},
    measures: {excess: '700000.00'},
    evidence: [['1', '2']],
  },
  {
    name: 'passes for parts of the price of a shared room (P-10)',
    input: {
      claims: [
        room('1', 'A', '350000.00', {roomPrice: '700000.00'}),
        room('2', 'B', '350000.00', {roomPrice: '700000.00'}),
      ],
    },
    measures: {excess: '0.00'},
    evidence: [],
  },
  {
    name: 'passes for other nights, other rooms, and one person',
    input: {
      claims: [
        room('1', 'A', '700000.00'),
        room('2', 'B', '700000.00', {night: '2026-09-15'}),
        room('3', 'B', '700000.00', {room: '102'}),
        room('4', 'A', '100000.00'),
      ],
    },
    measures: {},
    evidence: [],
  },
]);

const ticket = (id: string, ticketNo: string, of: string) => ({id, ticketNo, trip: of, amount: '1500000.00'});

export const r12Cases = /* @__PURE__ */ auditCases('R-12', [
  {
    name: 'finds one ticket on two trips, however it is written (Lombok Barat)',
    input: {tickets: [ticket('1', '990-1234567890', 'T1'), ticket('2', '9901234567890', 'T2')]},
    measures: {excess: '1500000.00'},
    evidence: [['1', '2']],
  },
  {
    name: 'passes for two tickets, and for one within a trip',
    input: {tickets: [ticket('1', 'A', 'T1'), ticket('2', 'B', 'T2'), ticket('3', 'A', 'T1')]},
    measures: {excess: '0.00'},
    evidence: [],
  },
]);

export const r31Cases = /* @__PURE__ */ auditCases('R-31', [
  {
    name: 'warns of a trip out of town on the code of trips in town (3.3), and names kinds without a code',
    input: {
      trips: [
        trip('1', '2026-09-14', '2026-09-16', {rekening: '5.1.02.04.01.0003'}),
        trip('2', '2026-09-14', '2026-09-16', {kind: 'DIKLAT'}),
      ],
    },
    measures: {count: 1, notRuled: ['DIKLAT']},
    evidence: [['1']],
  },
  {
    name: 'passes on the code of the kind',
    input: {
      trips: [
        trip('1', '2026-09-14', '2026-09-16'),
        trip('2', '2026-09-14', '2026-09-14', {kind: 'DALAM_KOTA_GT8', rekening: '5.1.02.04.01.0003'}),
        trip('3', '2026-09-14', '2026-09-14', {kind: 'FULLBOARD', rekening: '5.1.02.04.01.0005'}),
      ],
    },
    measures: {count: 0, notRuled: []},
    evidence: [],
  },
]);

export const r33Cases = /* @__PURE__ */ auditCases('R-33', [
  {
    name: 'finds a report that is missing the day after the fifth working day, or came then (7.6)',
    input: {
      trips: [
        trip('1', '2026-10-06', '2026-10-07'),
        trip('2', '2026-10-06', '2026-10-07', {lpd: '2026-10-15'}),
      ],
      asOf: '2026-10-15',
    },
    measures: {due: '2026-10-14', count: 2},
    evidence: [['1'], ['2']],
  },
  {
    name: 'passes on the fifth working day, and while the traveller is away',
    input: {
      trips: [trip('1', '2026-10-06', '2026-10-07'), trip('2', '2026-12-28', '2026-12-30')],
      asOf: '2026-10-14',
    },
    measures: {due: null, count: 0},
    evidence: [],
  },
]);

export const r34Cases = /* @__PURE__ */ auditCases('R-34', [
  {
    name: 'warns of 121 days in a year',
    input: {trips: [trip('1', '2026-01-01', '2026-04-30'), trip('2', '2026-05-01', '2026-05-01')]},
    measures: {excess: 1},
    evidence: [['1', '2']],
  },
  {
    name: 'passes at 120 days, and counts a date of two trips once and each year by itself',
    input: {
      trips: [
        trip('1', '2026-01-01', '2026-04-30'),
        trip('2', '2026-04-30', '2026-04-30'),
        trip('3', '2025-12-01', '2025-12-31'),
      ],
    },
    measures: {excess: 0},
    evidence: [],
  },
]);
