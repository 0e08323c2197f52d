import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {auditParams, run} from '../audit/audit.ts';
import {reconcile} from '../reconciliation/reconcile.ts';
import {bankLine} from '../reconciliation/testing/lines.ts';
import {rulesOf} from '../rules/rules.ts';
import {bankBookLines} from './book-line.ts';
import {correctionOf, postingDecision, type ClosedMonth} from './closed-month.ts';
import {mayCloseMonth, monthClosing, type MonthClosingInput} from './closing.ts';
import {lpjFigures, lpjKinds} from './lpj.ts';
import type {BkuEntry} from './posting.ts';
import {booksOfMonth} from './sub-book.ts';
import {validEntries} from './testing/entries.ts';

const bp = '190001011925011001';
const pa = '190001011925011002';
const at = (no: number, tanggal: string) => ({no, tanggal, postedAt: `${tanggal}T16:00:00+07:00`});
const entries: BkuEntry[] = [
  {...at(1, '2026-10-01'), uraian: 'SP2D UP', in: '9000000.00', out: '0.00', bukuPembantu: 'BANK'},
  {...at(2, '2026-10-05'), uraian: 'Tarik tunai', in: '0.00', out: '150000.00', bukuPembantu: 'BANK'},
  {...at(3, '2026-10-05'), uraian: 'Tarik tunai', in: '150000.00', out: '0.00', bukuPembantu: 'TUNAI'},
  {...at(4, '2026-10-30'), uraian: 'ATK', in: '0.00', out: '500000.00', bukuPembantu: 'BANK'},
  {...at(5, '2026-11-02'), uraian: 'Bulan berikutnya', in: '0.00', out: '1.00', bukuPembantu: 'BANK'},
];
const line = {date: '2026-10-01', amount: '9000000.00'};
const bank = [
  bankLine('B1', {...line, dc: 'C'}),
  bankLine('B2', {amount: '150000.00', remark: 'TARIK TUNAI'}),
  bankLine('B3', {amount: '10000.00', remark: 'BIAYA ADM', date: '2026-10-31'}),
];
const book = bankBookLines(entries.slice(0, 4), ({uraian}) =>
  uraian === 'Tarik tunai' ? 'CASH_WITHDRAWAL' : undefined,
);
const input: MonthClosingInput = {
  month: '2026-10',
  entries,
  closed: [],
  tanggal: '2026-10-31',
  bp,
  pa,
  statement: {saldo: '8840000.00', sha256: 'a'.repeat(64)},
  pieces: {50_000: 3},
  reconciliation: reconcile(bank, book, {periodEnd: '2026-10-31'}),
};
const signatures = [bp, pa].map(nip => ({nip, at: '2026-10-31T16:00:00+07:00'}));
const faults = (more: Partial<MonthClosingInput>) => monthClosing({...input, ...more}).faults;

describe('the cash book beside the bank (cashless.md 9.1)', () => {
  it('gives the lines that moved the account, with reference and kind; cash is counted instead', () => {
    const [sp2d] = entries;
    const lines = bankBookLines([{...sp2d!, shortRef: 'P00000038Q', ntpn: null}, ...entries.slice(1, 4)]);
    assert.deepEqual(
      lines.map(({id, side, amount}) => [id, side, amount]),
      [
        ['1', 'IN', '9000000.00'],
        ['2', 'OUT', '150000.00'],
        ['4', 'OUT', '500000.00'],
      ],
    );
    assert.deepEqual([lines[0]!.shortRef, lines[0]!.ntpn], ['P00000038Q', undefined]);
    assert.deepEqual(
      book.map(({kind}) => kind),
      [undefined, 'CASH_WITHDRAWAL', undefined],
    );
  });
});

describe('closing a month (cashless.md 9.5)', () => {
  it('takes its balances and lists from the book itself, whatever comes after the month', () => {
    const {books, register, faults: found} = monthClosing(input);
    assert.deepEqual(
      [books.bku, books.bank, books.tunai].map(one => one.saldoAkhir),
      ['8500000.00', '8350000.00', '150000.00'],
    );
    assert.deepEqual([register.bookDifference, register.bank.difference], ['0.00', '0.00']);
    assert.deepEqual(
      [register.inTransit.map(({id}) => id), register.bankOnly.map(({id}) => id)],
      [['4'], ['B3']],
    );
    assert.deepEqual(found, []);
  });

  it('is allowed when BP and PA have both signed and nothing but findings is open', () => {
    const closing = monthClosing(input);
    assert.equal(mayCloseMonth(closing, signatures), true);
    assert.equal(mayCloseMonth(closing, signatures.slice(1)), false);
    assert.equal(mayCloseMonth(closing, []), false);
    const short = monthClosing({...input, pieces: {}, reason: 'Dicuri, laporan polisi'});
    assert.deepEqual(short.faults, ['R-24']);
    assert.equal(mayCloseMonth(short, signatures), true);
    assert.equal(mayCloseMonth(monthClosing({...input, pieces: {}}), signatures), false);
    assert.equal(mayCloseMonth(monthClosing({...input, bp: pa}), signatures), false);
  });

  it('closes months in their order, each once, and not before they begin', () => {
    const closed = (month: string): ClosedMonth => ({month, closedAt: '2026-10-31T17:00:00+07:00'});
    assert.deepEqual(faults({closed: [closed('2026-10')]}), ['ALREADY_CLOSED']);
    assert.deepEqual(faults({tanggal: '2026-09-30'}), ['DATE_BEFORE_MONTH']);
    const earlier = entries.map(entry => (entry.no === 1 ? {...entry, tanggal: '2026-09-01'} : entry));
    assert.deepEqual(faults({entries: earlier}), ['EARLIER_MONTH_OPEN']);
    assert.deepEqual(faults({entries: earlier, closed: [closed('2026-09')]}), []);
  });

  it('says what is wrong with the lines', () => {
    const other = (no: number, more: object) => entries.map(one => (one.no === no ? {...one, ...more} : one));
    assert.ok(faults({entries: other(4, {out: '99000000.00'})}).includes('B-10-NEG'));
    assert.ok(faults({entries: other(4, {no: 7})}).includes('GAP'));
    assert.ok(faults({entries: other(4, {in: '1.00'})}).includes('ONE_SIDE'));
  });

  it('gives the LPJ its figures, the same to PA and to BUD', () => {
    const closing = monthClosing(input);
    const {jenis, ...figures} = lpjFigures(closing, 'administratif');
    assert.equal(jenis, 'administratif');
    assert.deepEqual(figures.saldoAkhir, {
      bku: '8500000.00',
      bank: '8350000.00',
      tunai: '150000.00',
      panjar: '0.00',
      pajakTerutang: '0.00',
    });
    assert.deepEqual([figures.penerimaan, figures.pengeluaran], ['9150000.00', '650000.00']);
    assert.deepEqual(figures.check, {ok: true});
    assert.deepEqual({...figures, jenis: 'fungsional'}, lpjFigures(closing, 'fungsional'));
    const more: BkuEntry[] = [
      {
        ...at(6, '2026-10-31'),
        ...{uraian: 'Panjar', in: '0.00', out: '100000.00', bukuPembantu: 'PANJAR', kas: 'BANK'},
        ref: {doc: 'NPD', id: 'N1'},
      },
      {
        ...at(7, '2026-10-31'),
        ...{uraian: 'PPh 23', in: '30000.00', out: '0.00', bukuPembantu: 'PAJAK', kas: 'BANK'},
        ref: {doc: 'PAJAK', id: 'T1'},
      },
    ];
    const open = lpjFigures(monthClosing({...input, entries: [...entries, ...more]}), 'administratif');
    assert.deepEqual([open.saldoAkhir.panjar, open.saldoAkhir.pajakTerutang], ['100000.00', '30000.00']);
    assert.deepEqual(
      [open.registerPenutupan.panjarOutstanding, open.registerPenutupan.pajakOutstanding],
      ['100000.00', '30000.00'],
    );
    // The bank was reconciled without these two lines.
    assert.deepEqual(open.check, {ok: false, code: 'B-14', diff: '0.00', unexplained: '70000.00'});
    assert.deepEqual([lpjKinds.administratif.kepada, lpjKinds.fungsional.kepada], ['PA', 'PPKD']);
  });
});

describe('a closed month (cashless.md 9.5, 4.6, R-28)', () => {
  const closed = [{month: '2026-10', closedAt: '2026-10-31T17:00:00+07:00'}];
  const next = {no: 6, tanggal: '2026-10-31', postedAt: '2026-11-03T09:00:00+07:00'};

  it('takes no more lines; the correction goes into the open month, linked to the wrong line', () => {
    assert.deepEqual(postingDecision(next, {lastNo: 5, closed}), {ok: false, code: 'CLOSED_MONTH'});
    const correction = correctionOf(entries[3]!, {...next, tanggal: '2026-11-03'});
    assert.deepEqual(
      [correction.correctsNo, correction.in, correction.out, correction.bukuPembantu, correction.uraian],
      [4, '500000.00', '0.00', 'BANK', 'Koreksi entri 4: ATK'],
    );
    assert.deepEqual(postingDecision(correction, {lastNo: 5, closed}), {ok: true});
  });

  it('still has the lines posted before it was closed, to the second', () => {
    const posted = (postedAt: string) => postingDecision({...next, postedAt}, {lastNo: 5, closed});
    assert.deepEqual(posted('2026-10-31T17:00:00+07:00'), {ok: true});
    assert.deepEqual(posted('2026-10-31T10:00:01Z'), {ok: false, code: 'CLOSED_MONTH'});
  });

  it('closes what lies before it: a line there would change its opening balance', () => {
    const september = {...next, tanggal: '2026-09-30'};
    assert.deepEqual(postingDecision(september, {lastNo: 5, closed}), {ok: false, code: 'CLOSED_MONTH'});
  });

  it('is corrected only where there is something to correct, under the next number', () => {
    const open = {...next, tanggal: '2026-11-03'};
    for (const correctsNo of [0, 6, 7, -1])
      assert.deepEqual(postingDecision({...open, correctsNo}, {lastNo: 5, closed}), {
        ok: false,
        code: 'CORRECTION_UNKNOWN',
      });
    assert.deepEqual(postingDecision({...open, no: 7}, {lastNo: 5, closed}), {ok: false, code: 'GAP'});
  });

  it('keeps its balances for ever, and R-28 finds nothing, when every line passes the decision', () => {
    const params = auditParams('R-28', rulesOf(), '2026-12-31');
    fc.assert(
      fc.property(validEntries, fc.nat(), fc.array(fc.nat(), {maxLength: 8}), (all, which, wrong) => {
        const month = `2026-${String((which % 12) + 1).padStart(2, '0')}`;
        const period = {id: 'P', month, closedAt: `${month}-28T20:00:00+07:00`};
        const book = all.filter(one => one.postedAt <= period.closedAt);
        const before = booksOfMonth(book, month);
        const kept = [...book];
        const tryPost = (entry: BkuEntry): void => {
          if (postingDecision(entry, {lastNo: kept.length, closed: [period]}).ok) kept.push(entry);
        };
        for (const place of wrong) {
          if (book.length === 0) break;
          const target = book[place % book.length]!;
          const when = {no: kept.length + 1, postedAt: '2026-12-31T20:00:00+07:00'};
          tryPost(correctionOf(target, {...when, tanggal: target.tanggal}));
          tryPost(correctionOf(target, {...when, no: kept.length + 1, tanggal: '2026-12-31'}));
        }
        if (month !== '2026-12') assert.deepEqual(booksOfMonth(kept, month), before);
        const audited = kept
          .filter(one => one.tanggal.startsWith(month))
          .map(({no, tanggal, postedAt}) => ({id: String(no), tanggal, postedAt}));
        assert.equal(run('R-28', {entries: audited, periods: [period]}, params).verdict, 'PASS');
      }),
    );
  });
});
