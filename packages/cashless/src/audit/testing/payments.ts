import {auditCases, payment} from './cases.ts';

const none = {measures: {}, evidence: []};
const cash = (id: string, tanggal: string, amount: string, skpd = 'DINKES') => ({id, tanggal, amount, skpd});

export const r01Cases = /* @__PURE__ */ auditCases('R-01', [
  {
    name: 'finds what no approved need within three days covers',
    input: {
      withdrawals: [cash('T1', '2026-10-05', '5000000.00')],
      approvedCash: [cash('K1', '2026-10-06', '3000000.00'), cash('K2', '2026-10-09', '2000000.00')],
    },
    measures: {uncovered: '2000000.00'},
    evidence: [['T1', 'K1']],
  },
  {
    name: 'passes at the edge of the third day',
    input: {
      withdrawals: [cash('T1', '2026-10-05', '5000000.00')],
      approvedCash: [cash('K1', '2026-10-02', '3000000.00'), cash('K2', '2026-10-08', '2000000.00')],
    },
    measures: {uncovered: '0.00'},
    evidence: [],
  },
  {
    name: 'uses a need once, and for its own office only',
    input: {
      withdrawals: [cash('T2', '2026-10-06', '1000000.00'), cash('T1', '2026-10-05', '1000000.00')],
      approvedCash: [cash('K1', '2026-10-06', '1500000.00'), cash('K2', '2026-10-06', '500000.00', 'PUPR')],
    },
    measures: {uncovered: '500000.00'},
    evidence: [['T2', 'K1']],
  },
]);

const tunai = (id: string, amount: string, reason: string, groupKey?: string) =>
  payment(id, {channel: 'TUNAI', amount, cash: {reason, ...(groupKey === undefined ? {} : {groupKey})}});

export const r02Cases = /* @__PURE__ */ auditCases('R-02', [
  {
    name: 'finds 1.000.001 where the limit is 1.000.000 (5.6, Bengkulu Tengah 2018)',
    input: {payments: [tunai('P1', '1000001.00', 'BELANJA_KECIL')]},
    measures: {excess: '1.00'},
    evidence: [['P1']],
  },
  {
    name: 'passes at exactly the limit, without a limit, and by transfer',
    input: {
      payments: [
        tunai('P1', '1000000.00', 'BELANJA_KECIL'),
        tunai('P2', '90000000.00', 'TANGGAP_DARURAT'),
        payment('P3', {amount: '90000000.00'}),
        {...tunai('P4', '9000000.00', 'BELANJA_KECIL'), state: 'cancelled'},
      ],
    },
    ...none,
  },
  {
    name: 'adds up what one person got for one activity (5.6, Palembang 2019: 100.000)',
    input: {
      payments: [
        tunai('P1', '60000.00', 'TRANSPOR_MASYARAKAT', 'A'),
        tunai('P2', '60000.00', 'TRANSPOR_MASYARAKAT', 'A'),
        tunai('P3', '100000.00', 'TRANSPOR_MASYARAKAT', 'B'),
      ],
    },
    measures: {excess: '20000.00'},
    evidence: [['P1', 'P2']],
  },
  {
    name: 'allows nothing for a reason the Perbup does not list',
    input: {payments: [tunai('P1', '5000.00', 'LAIN')]},
    measures: {excess: '5000.00'},
    evidence: [['P1']],
  },
]);

const slice = (id: string, tanggal: string, amount: string, own = {}) =>
  payment(id, {tanggal, amount, ...own});

export const r03Cases = /* @__PURE__ */ auditCases('R-03', [
  {
    name: 'finds two slices of one purchase that stay under 2.000.000 each',
    input: {payments: [slice('P2', '2026-10-12', '1000001.00'), slice('P1', '2026-10-05', '1000000.00')]},
    measures: {total: '2000001.00', count: 2},
    evidence: [['P1', 'P2']],
  },
  {
    name: 'passes at exactly the threshold, and when the slices lie eight days apart',
    input: {
      payments: [
        slice('P1', '2026-10-05', '1000000.00'),
        slice('P2', '2026-10-12', '1000000.00'),
        slice('P3', '2026-10-20', '1500000.00'),
      ],
    },
    measures: {total: '0.00', count: 0},
    evidence: [],
  },
  {
    name: 'leaves other payees, other accounts, whole purchases and dead payments out',
    input: {
      payments: [
        slice('P1', '2026-10-05', '1500000.00'),
        slice('P2', '2026-10-05', '1500000.00', {beneficiary: 'CV LAIN'}),
        slice('P3', '2026-10-05', '1500000.00', {rekening: '5.1.02.01.01.0025'}),
        slice('P4', '2026-10-05', '2000001.00'),
        slice('P5', '2026-10-05', '1500000.00', {state: 'returned'}),
      ],
    },
    ...none,
  },
  {
    name: 'makes one finding of windows that share payments',
    input: {
      payments: [1, 6, 11, 28].map(day =>
        slice(`P${day}`, `2026-10-${String(day).padStart(2, '0')}`, '1500000.00'),
      ),
    },
    measures: {total: '4500000.00', count: 3},
    evidence: [['P1', 'P6', 'P11']],
  },
]);

const contracts = [
  {
    id: 'K1',
    accounts: ['000-0000001'],
    addenda: [{id: 'A1', tanggal: '2026-10-05', accountNo: '0000000002'}],
  },
];
const toContract = (accountNo: string, tanggal: string, contract = 'K1') => ({
  payments: [payment('P1', {accountNo, tanggal, contract})],
  contracts,
});

export const r04Cases = /* @__PURE__ */ auditCases('R-04', [
  {name: 'passes for the account of the contract', input: toContract('0000000001', '2026-10-01'), ...none},
  {name: 'passes after the addendum', input: toContract('0000000002', '2026-10-06'), ...none},
  {
    name: 'finds a payment on the day of the addendum: it must be dated before',
    input: toContract('0000000002', '2026-10-05'),
    measures: {count: 1},
    evidence: [['P1', 'K1']],
  },
  {
    name: 'finds an account nobody agreed on',
    input: toContract('0000000003', '2026-10-06'),
    measures: {count: 1},
    evidence: [['P1', 'K1']],
  },
  {
    name: 'finds a contract that does not exist',
    input: toContract('0000000001', '2026-10-06', 'K9'),
    measures: {count: 1},
    evidence: [['P1']],
  },
  {
    name: 'has nothing to say of a purchase without contract',
    input: {payments: [payment('P1')], contracts},
    ...none,
  },
]);

export const r05Cases = /* @__PURE__ */ auditCases('R-05', [
  {
    name: 'finds goods and services paid to employees, Rp25,5 miliar (Palembang 2022)',
    input: {
      payments: [
        payment('P1', {amount: '20000000000.00'}),
        payment('P2', {amount: '5500000000.00', expenseKind: 'JASA'}),
      ],
      employeeAccounts: ['0000-0000-01'],
    },
    measures: {total: '25500000000.00', count: 2},
    evidence: [['P1'], ['P2']],
  },
  {
    name: 'passes for honoraria, for suppliers, and for what came back',
    input: {
      payments: [
        payment('P1', {expenseKind: 'HONOR'}),
        payment('P2', {accountNo: '0000000002'}),
        payment('P3', {state: 'returned'}),
      ],
      employeeAccounts: ['0000000001'],
    },
    ...none,
  },
]);

const onLine = (id: string, tanggal: string, amount: string, line = 'L') => ({id, tanggal, amount, line});

export const r18Cases = /* @__PURE__ */ auditCases('R-18', [
  {
    name: 'passes when the releases and the budget are used up to the last rupiah',
    input: {
      sp2ds: [onLine('S1', '2026-02-01', '100.00'), onLine('S2', '2026-03-01', '100.00')],
      spds: [onLine('R1', '2026-01-01', '100.00'), onLine('R2', '2026-03-01', '100.00')],
      dpas: [onLine('D1', '2026-01-01', '200.00')],
    },
    measures: {excess: '0.00'},
    evidence: [],
  },
  {
    name: 'finds what went before its release, and what is above a changed budget',
    input: {
      sp2ds: [onLine('S1', '2026-02-01', '100.00'), onLine('S2', '2026-02-28', '100.00')],
      spds: [onLine('R1', '2026-01-01', '100.00'), onLine('R2', '2026-03-01', '100.00')],
      dpas: [onLine('D1', '2026-01-01', '500.00'), onLine('D2', '2026-02-15', '150.00')],
    },
    measures: {excess: '150.00'},
    evidence: [['S2'], ['S2']],
  },
  {
    name: 'allows nothing on a line without release or budget',
    input: {
      sp2ds: [onLine('S1', '2026-02-01', '1.00')],
      spds: [],
      dpas: [onLine('D1', '2026-01-01', '1.00')],
    },
    measures: {excess: '1.00'},
    evidence: [['S1']],
  },
]);

export const r19Cases = /* @__PURE__ */ auditCases('R-19', [
  {
    name: 'finds a payment the day before the handover, or without one',
    input: {payments: [payment('P1', {bast: '2026-10-06'}), payment('P2', {bast: null})]},
    measures: {count: 2},
    evidence: [['P1'], ['P2']],
  },
  {
    name: 'passes on the day itself, with a guarantee, and where no handover is needed',
    input: {
      payments: [
        payment('P1', {bast: '2026-10-05'}),
        payment('P2', {bast: null, guarantee: true}),
        payment('P3'),
      ],
    },
    ...none,
  },
]);

const billed = (id: string, own = {}) => payment(id, {invoiceNo: 'INV-1', ...own});

export const r20Cases = /* @__PURE__ */ auditCases('R-20', [
  {
    name: 'finds an invoice that was paid twice',
    input: {payments: [billed('P1'), billed('P2', {invoiceNo: 'inv-1 '})]},
    measures: {duplicates: ['P1', 'P2']},
    evidence: [['P1', 'P2']],
  },
  {
    name: 'passes when the first came back, or anything differs',
    input: {
      payments: [
        billed('P1', {state: 'returned'}),
        billed('P2'),
        billed('P3', {amount: '1000001.00'}),
        billed('P4', {accountNo: '0000000002'}),
        billed('P5', {invoiceNo: 'INV-2'}),
        payment('P6'),
        payment('P7'),
      ],
    },
    measures: {duplicates: []},
    evidence: [],
  },
]);

export const r21Cases = /* @__PURE__ */ auditCases('R-21', [
  {
    name: 'names the missing evidence in order, and kinds nobody has ruled',
    input: {
      payments: [payment('P1', {evidenceKinds: ['FAKTUR']}), payment('P2', {expenseKind: 'GAJI'})],
    },
    measures: {missing: ['BUKTI_TRANSFER', 'KUITANSI'], notRuled: ['GAJI']},
    evidence: [['P1']],
  },
  {
    name: 'passes with all of it and more',
    input: {payments: [payment('P1', {evidenceKinds: ['FOTO', 'KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER']})]},
    measures: {missing: [], notRuled: []},
    evidence: [],
  },
]);

const steps = (...users: string[]) => ({
  history: (['submit', 'check', 'release'] as const).map((event, index) => ({event, user: users[index]!})),
});

export const r22Cases = /* @__PURE__ */ auditCases('R-22', [
  {
    name: 'finds one person in any two of the three steps',
    input: {
      payments: [
        payment('P1', steps('A', 'A', 'C')),
        payment('P2', steps('A', 'B', 'A')),
        payment('P3', steps('A', 'B', 'B')),
        payment('P4', steps('A', 'B', 'C')),
      ],
    },
    measures: {count: 3},
    evidence: [['P1'], ['P2'], ['P3']],
  },
  {
    name: 'looks at the round after the last return to the maker',
    input: {
      payments: [
        payment('P1', {
          history: [
            {event: 'submit', user: 'B'},
            {event: 'send_back', user: 'C'},
            ...steps('A', 'B', 'C').history,
          ],
        }),
      ],
    },
    ...none,
  },
  {
    name: 'lets maker and checker be one where the Perbup has two people, never the releaser',
    input: {payments: [payment('P1', steps('A', 'A', 'C')), payment('P2', steps('A', 'B', 'B'))]},
    params: {dualControl: 'two'},
    measures: {count: 1},
    evidence: [['P2']],
  },
  {
    name: 'lets a pair pass that a decree has relaxed (3.2)',
    input: {payments: [payment('P1', steps('A', 'B', 'B'))]},
    params: {relaxedPairs: [{pair: 'check+release', decree: '100/2026'}]},
    ...none,
  },
]);

export const r26Cases = /* @__PURE__ */ auditCases('R-26', [
  {
    name: 'finds accounts outside the decree, and after their time',
    input: {
      payments: [
        payment('P1'),
        payment('P2', {sourceAccountNo: '0000000999'}),
        payment('P3', {tanggal: '2026-11-01'}),
      ],
      decree: [{accountNo: '0000-000-900', validFrom: '2026-01-01', validTo: '2026-10-31'}],
    },
    measures: {accounts: ['0000000900', '0000000999']},
    evidence: [['P2'], ['P3']],
  },
  {
    name: 'passes on the first and the last day of the decree',
    input: {
      payments: [payment('P1', {tanggal: '2026-01-01'}), payment('P2', {tanggal: '2026-10-31'})],
      decree: [{accountNo: '0000000900', validFrom: '2026-01-01', validTo: '2026-10-31'}],
    },
    measures: {accounts: []},
    evidence: [],
  },
]);

const credit = (id: string, tanggal: string, amount: string) => ({
  id,
  tanggal,
  amount,
  fromAccountNo: '0000000001',
});

export const r30Cases = /* @__PURE__ */ auditCases('R-30', [
  {
    name: 'looks at half of a payment that is back on the seventh day (Lampung Selatan)',
    input: {
      payments: [payment('P1')],
      credits: [credit('C1', '2026-10-06', '200000.00'), credit('C2', '2026-10-12', '300000.00')],
    },
    measures: {returned: '500000.00'},
    evidence: [['P1', 'C1', 'C2']],
  },
  {
    name: 'passes below the half, after the seventh day, and before the payment',
    input: {
      payments: [payment('P1')],
      credits: [
        credit('C1', '2026-10-06', '499999.00'),
        credit('C2', '2026-10-13', '300000.00'),
        credit('C3', '2026-10-04', '900000.00'),
      ],
    },
    measures: {returned: '0.00'},
    evidence: [],
  },
  {
    name: 'counts a credit for one payment only',
    input: {
      payments: [payment('P1'), payment('P2', {tanggal: '2026-10-06'})],
      credits: [credit('C1', '2026-10-07', '600000.00')],
    },
    measures: {returned: '600000.00'},
    evidence: [['P2', 'C1']],
  },
]);
