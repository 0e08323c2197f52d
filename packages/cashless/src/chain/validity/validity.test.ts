import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moneyOfRupiah as rp} from '@kepahiang/schemas/money.js';
import {rulesOn} from '../testing/rules.ts';
import {bkuInvalidity, sp2dInvalidity, spjInvalidity, spmInvalidity} from './order.ts';
import {npdInvalidity, spdInvalidity} from './plan.ts';
import {invalidityLabels} from './reason.ts';
import {sppGuInvalidity, sppLsInvalidity, sppTuInvalidity, sppUpInvalidity} from './spp.ts';

const rules = rulesOn();
const seen = new Set<string>();

/** A good document has no reason; each change brings exactly the one it is named after. */
function table<Facts>(
  title: string,
  check: (facts: Facts) => string[],
  good: Facts,
  bad: readonly (readonly [reason: string, change: Partial<Facts>])[],
): void {
  describe(`${title} is invalid when … (cashless.md 4.6)`, () => {
    it('nothing is wrong: no reason', () => assert.deepEqual(check(good), []));
    for (const [reason, change] of bad) {
      seen.add(reason);
      it(reason, () => assert.deepEqual(check({...good, ...change}), [reason]));
    }
  });
}

table(
  'SPD',
  spdInvalidity,
  {
    tahunAnggaran: 2026,
    periode: {from: '2026-01-01', to: '2026-03-31'},
    dpaStatus: 'DISAHKAN',
    cashPlan: {spd: [rp(10)], anggaranKas: [rp(10)], pagu: rp(10)},
  },
  [
    ['EXCEEDS_CASH_BUDGET', {cashPlan: {spd: [rp(11)], anggaranKas: [rp(10)], pagu: rp(20)}}],
    ['DPA_NOT_DISAHKAN', {dpaStatus: 'DIGANTI'}],
    ['PERIOD_OUTSIDE_YEAR', {periode: {from: '2026-10-01', to: '2027-01-31'}}],
    ['PERIOD_OUTSIDE_YEAR', {periode: {from: '2026-03-31', to: '2026-01-01'}}],
  ],
);

const line = {subKegiatan: 'a', pagu: rp(10), realised: [rp(5)], request: rp(5)};
table(
  'NPD',
  facts => npdInvalidity(facts, rules),
  {
    pptk: 'ana',
    lines: [line],
    imprestLeft: rp(5),
    assigned: ['a'],
    panjar: [{pptk: 'ana', paidOn: '2026-10-25'}],
  },
  [
    ['EXCEEDS_PAGU', {lines: [{...line, pagu: rp(9)}]}],
    ['EXCEEDS_IMPREST', {imprestLeft: rp(4)}],
    ['PPTK_NOT_ASSIGNED', {assigned: ['b']}],
    ['PANJAR_TOO_OLD', {panjar: [{pptk: 'ana', paidOn: '2026-10-24'}]}],
  ],
);

table<Parameters<typeof sppUpInvalidity>[0]>(
  'SPP-UP',
  facts => sppUpInvalidity(facts, rules),
  {skpd: 'DINKES', amount: rp(200_000_000), upThisYear: 0, lines: []},
  [
    ['SECOND_UP', {upThisYear: 1}],
    ['UP_HAS_LINES', {lines: [line]}],
    ['ABOVE_DECREE', {amount: rp(200_000_001)}],
  ],
);

table<Parameters<typeof sppGuInvalidity>[0]>(
  'SPP-GU',
  facts => sppGuInvalidity(facts, rules),
  {
    up: rp(100),
    approvedSpj: rp(75),
    request: rp(75),
    spjStatus: 'DISAHKAN',
    missingEvidence: [],
    taxes: [{due: '2026-11-24'}],
  },
  [
    ['SPJ_NOT_APPROVED', {spjStatus: 'DIVERIFIKASI'}],
    ['SPENT_TOO_LITTLE', {up: rp(101)}],
    ['EXCEEDS_SPJ', {request: rp(76)}],
    ['EVIDENCE_MISSING', {missingEvidence: ['KUITANSI']}],
    ['TAX_WITHOUT_NTPN', {taxes: [{due: '2026-11-23'}]}],
  ],
);

table(
  'SPP-TU',
  sppTuInvalidity,
  {
    subKegiatan: 'a',
    hasActivityPlan: true,
    openTu: [{subKegiatan: 'b'}],
    lsPossible: false,
    spentOn: ['a'],
  },
  [
    ['NO_ACTIVITY_PLAN', {hasActivityPlan: false}],
    ['TU_OPEN', {openTu: [{subKegiatan: 'a'}]}],
    ['LS_POSSIBLE', {lsPossible: true}],
    ['OTHER_SUB_KEGIATAN', {spentOn: ['a', 'b']}],
  ],
);

const account = {bank: '133', rekening: '0000000001'};
const kontrak = {accounts: [account], nilai: rp(100), paidBefore: [rp(60)], bastTanggal: '2026-11-01'};
table(
  'SPP-LS',
  sppLsInvalidity,
  {
    penerima: {...account, verifiedAt: '2026-11-20T09:00:00+07:00'},
    bruto: rp(40),
    kontrak,
    taxShort: rp(0),
    payrollTotal: rp(40),
  },
  [
    ['PAYEE_NOT_IN_CONTRACT', {kontrak: {...kontrak, accounts: [{...account, bank: '002'}]}}],
    ['ACCOUNT_NOT_VERIFIED', {penerima: {...account, verifiedAt: ''}}],
    ['NO_BAST', {kontrak: {accounts: [account], nilai: rp(100), paidBefore: []} as never}],
    ['CONTRACT_EXCEEDED', {kontrak: {...kontrak, nilai: rp(99)}}],
    ['TAX_LINES_MISSING', {taxShort: rp(1)}],
    ['PAYROLL_TOTAL_DIFFERS', {payrollTotal: rp(41)}],
  ],
);

it('an advance with a guarantee needs no BAST (cashless.md 4.6)', () => {
  assert.deepEqual(
    sppLsInvalidity({
      penerima: {...account, verifiedAt: '2026-11-20'},
      bruto: rp(20),
      kontrak: {accounts: [account], nilai: rp(100), paidBefore: [], uangMukaDenganJaminan: true},
      taxShort: rp(0),
    }),
    [],
  );
});

const paper = {
  bruto: rp(1),
  netto: rp(1),
  potongan: [],
  lines: [],
  penerima: {...account, namaRekening: 'CV CONTOH'},
};
table(
  'SPM',
  spmInvalidity,
  {
    spp: paper,
    spm: paper,
    tanggal: '2026-11-24',
    penandatangan: {nip: '1', role: 'KPA'},
    appointments: [{nip: '1', role: 'KPA', from: '2026-01-01', to: '2026-11-24'}],
  },
  [
    ['SIGNER_NOT_APPOINTED', {tanggal: '2026-11-25'}],
    ['SIGNER_NOT_APPOINTED', {penandatangan: {nip: '1', role: 'PA'}}],
    ['DIFFERS_FROM_SPP', {spm: {...paper, netto: rp(2)}}],
  ],
);

table(
  'SP2D',
  sp2dInvalidity,
  {
    spmId: 's',
    spmStatus: 'DIAJUKAN_BUD',
    bruto: rp(5),
    rkudBalance: rp(5),
    others: [{spmId: 's', status: 'DIBATALKAN'}],
  },
  [
    ['RKUD_SHORT', {rkudBalance: '4.99'}],
    ['SPM_VOID', {spmStatus: 'DIBATALKAN'}],
    ['SPM_ALREADY_PAID', {others: [{spmId: 's', status: 'CAIR'}]}],
  ],
);

const item = {buktiId: 'b', buktiTanggal: '2026-11-01', paymentId: 'p', paymentState: 'settled'};
table(
  'SPJ',
  spjInvalidity,
  {tahunAnggaran: 2026, items: [item], bookedPayments: ['p'], usedElsewhere: ['c']},
  [
    ['ITEM_NOT_SETTLED', {items: [{...item, paymentState: 'returned'}]}],
    ['PAYMENT_NOT_IN_BKU', {bookedPayments: []}],
    ['RECEIPT_OUTSIDE_YEAR', {items: [{...item, buktiTanggal: '2025-12-31'}]}],
    ['ITEM_IN_OTHER_SPJ', {usedElsewhere: ['b']}],
    ['ITEM_IN_OTHER_SPJ', {items: [item, item]}],
  ],
);

it('cash under an approved exception needs no settled payment (cashless.md 4.6)', () => {
  const facts = {tahunAnggaran: 2026, bookedPayments: ['p'], usedElsewhere: []};
  const cash = {...item, paymentState: 'draft', approvedCash: true};
  assert.deepEqual(spjInvalidity({...facts, items: [cash]}), []);
});

const entry = (no: number, into: number, saldo: number, tanggal = '2026-11-01') => ({
  no,
  tanggal,
  in: rp(into),
  out: rp(0),
  saldo: rp(saldo),
});
table(
  'BKU',
  bkuInvalidity,
  {
    opening: rp(0),
    entries: [entry(2, 1, 3), entry(1, 2, 2)],
    closedMonths: ['2026-10'],
    postedLater: [2],
  },
  [
    ['NUMBER_GAP', {entries: [entry(1, 1, 1), entry(3, 1, 2)]}],
    ['NUMBER_DUPLICATE', {entries: [entry(1, 1, 1), entry(1, 1, 2)]}],
    ['CLOSED_MONTH', {entries: [entry(1, 1, 1), entry(2, 1, 2, '2026-10-31')]}],
    ['SALDO_MISMATCH', {entries: [entry(1, 1, 1), entry(2, 1, 3)]}],
  ],
);

it('every reason of the table is tested (cashless.md 4.6)', () => {
  assert.deepEqual([...seen].toSorted(), Object.keys(invalidityLabels).toSorted());
});
