import {auditCases} from './cases.ts';

const deposit = (id: string, due: string, depositedOn: string | null, ntpn?: string) => ({
  id,
  amount: '150000.00',
  due,
  depositedOn,
  ...(ntpn === undefined ? {} : {ntpn}),
});

export const r13Cases = /* @__PURE__ */ auditCases('R-13', [
  {
    name: 'finds a deposit the day after, and says how late the latest was',
    input: {deposits: [deposit('D1', '2026-10-15', '2026-10-16'), deposit('D2', '2026-10-15', '2026-10-25')]},
    measures: {daysLate: 10},
    evidence: [['D1'], ['D2']],
  },
  {
    name: 'passes on the last day, and leaves what is not deposited to R-14',
    input: {deposits: [deposit('D1', '2026-10-15', '2026-10-15'), deposit('D2', '2026-10-15', null)]},
    measures: {daysLate: 0},
    evidence: [],
  },
]);

export const r14Cases = /* @__PURE__ */ auditCases('R-14', [
  {
    name: 'finds what is withheld and overdue',
    input: {
      deposits: [deposit('D1', '2026-10-15', null), deposit('D2', '2026-10-15', '2026-10-20')],
      asOf: '2026-10-16',
    },
    measures: {overdue: '300000.00'},
    evidence: [['D1'], ['D2']],
  },
  {
    name: 'passes on the last day, and once deposited',
    input: {
      deposits: [deposit('D1', '2026-10-16', null), deposit('D2', '2026-10-15', '2026-10-16')],
      asOf: '2026-10-16',
    },
    measures: {overdue: '0.00'},
    evidence: [],
  },
]);

const pair = (id: string, computed: string, recorded: string) => ({
  id,
  tax: 'PPH22' as const,
  computed,
  recorded,
});

export const r15Cases = /* @__PURE__ */ auditCases('R-15', [
  {
    name: 'finds a tax that is two rupiah short, and one that is missing (T1: 150.000)',
    input: {taxes: [pair('P1', '30000.00', '29998.00'), pair('P2', '150000.00', '0.00')]},
    measures: {short: '150002.00'},
    evidence: [['P1'], ['P2']],
  },
  {
    name: 'passes for a rupiah of rounding; too much of one pays for no other',
    input: {taxes: [pair('P1', '30000.00', '29999.00'), pair('P2', '0.00', '500000.00')]},
    measures: {short: '0.00'},
    evidence: [],
  },
]);

const NTPN = '8A1B2C3D4E5F6G7H';

export const r16Cases = /* @__PURE__ */ auditCases('R-16', [
  {
    name: 'finds an NTPN that is missing, malformed, or used twice',
    input: {
      deposits: [
        deposit('D1', '2026-10-15', '2026-10-15', NTPN),
        deposit('D2', '2026-10-15', '2026-10-15', '8a1b 2c3d 4e5f 6g7h'),
        deposit('D3', '2026-10-15', '2026-10-15'),
        deposit('D4', '2026-10-15', '2026-10-15', NTPN.slice(1)),
      ],
    },
    measures: {count: 3},
    evidence: [['D3'], ['D4'], ['D1', 'D2']],
  },
  {
    name: 'passes for one NTPN each, and before the deposit',
    input: {
      deposits: [
        deposit('D1', '2026-10-15', '2026-10-15', NTPN),
        deposit('D2', '2026-10-15', '2026-10-15', NTPN.replace('8', '9')),
        deposit('D3', '2026-10-15', null),
      ],
    },
    measures: {count: 0},
    evidence: [],
  },
]);

export const r17Cases = /* @__PURE__ */ auditCases('R-17', [
  {
    name: 'finds a leftover that went back the day after, or is still out',
    input: {
      refunds: [
        {id: 'U1', due: '2026-10-31', refundedOn: '2026-11-01'},
        {id: 'U2', due: '2026-10-31', refundedOn: null},
      ],
      asOf: '2026-11-10',
    },
    measures: {daysLate: 10},
    evidence: [['U1'], ['U2']],
  },
  {
    name: 'passes on the last day',
    input: {
      refunds: [
        {id: 'U1', due: '2026-10-31', refundedOn: '2026-10-31'},
        {id: 'U2', due: '2026-11-10', refundedOn: null},
      ],
      asOf: '2026-11-10',
    },
    measures: {daysLate: 0},
    evidence: [],
  },
]);

const reconciled = (adjustedBank: string, adjustedBku: string, explained: string) => ({
  reconciliations: [{id: 'X', adjustedBank, adjustedBku, explained}],
});

export const r23Cases = /* @__PURE__ */ auditCases('R-23', [
  {
    name: 'passes for the example of 9.4: 49.342.345 on both sides',
    input: reconciled('49342345.00', '49342345.00', '0.00'),
    measures: {difference: '0.00'},
    evidence: [],
  },
  {
    name: 'finds what is not explained, whichever side is higher',
    input: reconciled('49342345.00', '49842345.01', '500000.00'),
    measures: {difference: '0.01'},
    evidence: [['X']],
  },
  {
    name: 'passes when all of it is explained',
    input: reconciled('49842345.00', '49342345.00', '500000.00'),
    measures: {},
    evidence: [],
  },
]);

export const r24Cases = /* @__PURE__ */ auditCases('R-24', [
  {
    name: 'finds Rp911 juta short (Taliabu)',
    input: {counts: [{id: 'O1', counted: '0.00', bkuCash: '911000000.00'}]},
    measures: {shortage: '911000000.00'},
    evidence: [['O1']],
  },
  {
    name: 'passes when it is right or too much',
    input: {
      counts: [
        {id: 'O1', counted: '500.00', bkuCash: '500.00'},
        {id: 'O2', counted: '500.01', bkuCash: '500.00'},
      ],
    },
    measures: {shortage: '0.00'},
    evidence: [],
  },
]);

export const r25Cases = /* @__PURE__ */ auditCases('R-25', [
  {
    name: 'finds an advance on its 31st day, and one without an NPD (Lampung Selatan)',
    input: {
      panjars: [
        {id: 'J1', paidOn: '2026-10-01', npd: 'N1'},
        {id: 'J2', paidOn: '2026-10-31', npd: null},
      ],
      asOf: '2026-11-01',
    },
    measures: {ids: ['J1', 'J2']},
    evidence: [['J1'], ['J2']],
  },
  {
    name: 'passes on the 30th day',
    input: {panjars: [{id: 'J1', paidOn: '2026-10-02', npd: 'N1'}], asOf: '2026-11-01'},
    measures: {ids: []},
    evidence: [],
  },
]);

export const r27Cases = /* @__PURE__ */ auditCases('R-27', [
  {
    name: 'warns of a retur on its eighth day',
    input: {returs: [{id: 'B1', returnedOn: '2026-10-13', handledOn: null}], asOf: '2026-10-21'},
    measures: {days: 8},
    evidence: [['B1']],
  },
  {
    name: 'passes on the seventh, and once it was paid again',
    input: {
      returs: [
        {id: 'B1', returnedOn: '2026-10-14', handledOn: null},
        {id: 'B2', returnedOn: '2026-10-01', handledOn: '2026-10-21'},
      ],
      asOf: '2026-10-21',
    },
    measures: {days: 0},
    evidence: [],
  },
]);

const periods = [{id: 'T1', month: '2022-12', closedAt: '2023-01-10T15:00:00+07:00'}];

export const r28Cases = /* @__PURE__ */ auditCases('R-28', [
  {
    name: 'finds a book of 2022 that was finished on 13 February 2023 (Ogan Ilir)',
    input: {entries: [{id: 'E1', tanggal: '2022-12-30', postedAt: '2023-02-13T09:00:00+07:00'}], periods},
    measures: {count: 1},
    evidence: [['E1', 'T1']],
  },
  {
    name: 'passes at the moment of closing, in whatever offset, and for an open month',
    input: {
      entries: [
        {id: 'E1', tanggal: '2022-12-30', postedAt: '2023-01-10T08:00:00Z'},
        {id: 'E2', tanggal: '2023-01-02', postedAt: '2023-02-13T09:00:00+07:00'},
      ],
      periods,
    },
    measures: {count: 0},
    evidence: [],
  },
]);

const giro = (id: string, tanggal: string, amount: string, accountNo = '1') => ({
  id,
  tanggal,
  amount,
  accountNo,
});

export const r29Cases = /* @__PURE__ */ auditCases('R-29', [
  {
    name: 'finds interest that is still there after the end of the next month (Taliabu)',
    input: {
      interest: [giro('B1', '2026-09-30', '10000.00'), giro('B8', '2026-10-31', '12345.00')],
      transfers: [giro('S1', '2026-10-05', '10000.00'), giro('S2', '2026-11-05', '345.00')],
      asOf: '2026-12-01',
    },
    measures: {outstanding: '12000.00'},
    evidence: [['B8']],
  },
  {
    name: 'passes on the last day of the next month, and once it was moved',
    input: {
      interest: [giro('B8', '2026-10-31', '12345.00'), giro('B9', '2026-09-30', '1.00', '2')],
      transfers: [giro('S1', '2026-10-05', '1.00', '2')],
      asOf: '2026-11-30',
    },
    measures: {outstanding: '0.00'},
    evidence: [],
  },
  {
    name: 'does not let one account pay for another',
    input: {
      interest: [giro('B8', '2026-09-30', '12345.00')],
      transfers: [giro('S1', '2026-10-05', '12345.00', '2')],
      asOf: '2026-12-01',
    },
    measures: {outstanding: '12345.00'},
    evidence: [['B8']],
  },
]);

const bought = (id: string, mcc: string, own = {}) => ({id, amount: '100000.00', mcc, ...own});
const bill = (id: string, paidInFullOn: string | null) => ({
  id,
  amount: '500000.00',
  due: '2026-10-20',
  paidInFullOn,
});

export const r32Cases = /* @__PURE__ */ auditCases('R-32', [
  {
    name: 'finds forbidden merchants (6010, 6011, 7995), cash, personal use and late bills (5.8)',
    input: {
      purchases: [
        bought('C1', '6010'),
        bought('C2', '6011'),
        bought('C3', '7995'),
        bought('C4', '5943', {cashAdvance: true}),
        bought('C5', '5943', {personal: true}),
      ],
      bills: [bill('L1', '2026-10-21'), bill('L2', null)],
      asOf: '2026-10-21',
    },
    measures: {total: '1500000.00', count: 7},
    evidence: [['C1'], ['C2'], ['C3'], ['C4'], ['C5'], ['L1'], ['L2']],
  },
  {
    name: 'passes for allowed merchants and a bill paid on its day',
    input: {
      purchases: [bought('C1', '5943')],
      bills: [bill('L1', '2026-10-20'), bill('L2', null)],
      asOf: '2026-10-20',
    },
    measures: {total: '0.00', count: 0},
    evidence: [],
  },
]);
