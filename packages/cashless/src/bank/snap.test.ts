import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen} from '@kepahiang/schemas/money.js';
import type {StatementEntry, StatementFault, StatementSummary} from './entry.ts';
import {readSnapStatement} from './snap.ts';

const account = '0000000000001';
const idr = (value: string, dateTime?: string) => ({value, currency: 'IDR', dateTime});

function movement(more: Readonly<Record<string, unknown>> = {}) {
  return {
    amount: idr('1610000.00'),
    transactionDate: '2026-10-05T09:15:00+07:00',
    remark: 'P00000038Q PERJADIN BENGKULU',
    transactionId: 'B2',
    type: 'DEBIT',
    transactionDetailStatus: 'SUCCESS',
    ...more,
  };
}

function page(details: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  return {responseCode: '2001400', hasMore: 'N', detailData: details, ...more};
}

async function readAll(pages: readonly unknown[], header = {account}) {
  const entries: StatementEntry[] = [];
  const faults: StatementFault[] = [];
  const summaries: StatementSummary[] = [];
  for await (const part of readSnapStatement(header, pages)) {
    entries.push(...part.entries);
    faults.push(...part.faults);
    summaries.push(...part.summaries);
  }
  assert.equal(summaries.length, 1);
  return {entries, faults, summary: summaries[0]!};
}

describe('a statement of SNAP (cashless.md 8.1, 8.3)', () => {
  const balance = [{startingBalance: idr('8000000.00'), endingBalance: idr('6390000.00')}];

  it('gives the same entries as a file: direction, shortRef, reference of the bank, balance', async () => {
    const detailBalance = {endAmount: [{amount: idr('6390000.00')}]};
    const {entries, faults, summary} = await readAll([page([movement({detailBalance})], {balance})]);
    assert.deepEqual(faults, []);
    assert.deepEqual(entries, [
      {
        seq: 1,
        statement: 1,
        line: 1,
        bookingDate: '2026-10-05',
        valueDate: '2026-10-05',
        dc: 'D',
        amount: '1610000.00',
        currency: 'IDR',
        remark: 'P00000038Q PERJADIN BENGKULU',
        bankRef: 'B2',
        balanceAfter: '6390000.00',
        shortRef: 'P00000038Q',
        reversal: undefined,
      },
    ]);
    assert.equal(summary.account, account);
    assert.deepEqual(summary.check, {ok: true});
  });

  it('has the date in WIB: 18.00 UTC is the next day here', async () => {
    const {entries} = await readAll([page([movement({transactionDate: '2026-10-05T18:00:00Z'})])]);
    assert.equal(entries[0]!.bookingDate, '2026-10-06');
  });

  it('names a record that cannot be read by its number, without its text, and reads on', async () => {
    const bad = [
      movement({amount: idr('1.610.000')}),
      movement({amount: {value: '1.00', currency: 'USD'}}),
      movement({type: 'DB'}),
      movement({transactionDate: '05/10/2026'}),
      'bukan mutasi',
      movement({transactionId: 'B9'}),
    ];
    const {entries, faults, summary} = await readAll([page(bad, {balance})]);
    assert.deepEqual(faults, [
      {line: 1, code: 'AMOUNT', field: 'amount'},
      {line: 2, code: 'CURRENCY', field: 'amount'},
      {line: 3, code: 'SIGN', field: 'type'},
      {line: 4, code: 'DATE', field: 'transactionDate'},
      {line: 5, code: 'AMOUNT', field: 'amount'},
    ]);
    assert.deepEqual(
      entries.map(({seq, line, bankRef}) => [seq, line, bankRef]),
      [[1, 6, 'B9']],
    );
    assert.deepEqual(summary.check, {ok: true});
  });

  it('marks what the bank corrects, and counts what it has not booked apart', async () => {
    const {entries, summary} = await readAll([
      page([
        movement({transactionDetailStatus: 'ERROR CORECTION', type: 'CREDIT'}),
        movement({transactionDetailStatus: 'PENDING'}),
      ]),
    ]);
    assert.deepEqual(
      entries.map(({dc, reversal}) => [dc, reversal]),
      [['C', true]],
    );
    assert.equal(summary.notBooked, 1);
  });

  it('refuses what does not balance, by the difference', async () => {
    const wrong = [{startingBalance: idr('8000000.00'), endingBalance: idr('6390000.01')}];
    const {summary} = await readAll([page([movement()], {balance: wrong})]);
    assert.deepEqual(summary.check, {ok: false, diff: '0.01'});
  });

  it('says where a page is none, and where the last one was not fetched', async () => {
    for (const broken of [undefined, null, 'teks', [], {detailData: 'x'}]) {
      const {faults} = await readAll([page([movement()], {hasMore: 'Y'}), broken]);
      assert.deepEqual(faults, [
        {line: 2, code: 'PAGE'},
        {line: 2, code: 'PAGE_MISSING'},
      ]);
    }
    assert.deepEqual((await readAll([])).faults, [{line: 1, code: 'PAGE_MISSING'}]);
    const {faults, summary} = await readAll([{responseCode: '2001400', hasMore: 'N'}]);
    assert.deepEqual([faults, summary.entries], [[], 0]);
  });

  it('counts two equal movements of one second twice, and what two pages share once', async () => {
    const twin = movement({transactionId: undefined});
    const other = movement({transactionId: undefined, transactionDate: '2026-10-04T10:00:00+07:00'});
    const pages = [page([twin, twin], {hasMore: 'Y'}), page([twin, twin, other])];
    assert.equal((await readAll(pages)).entries.length, 3);
    assert.equal((await readAll([page([twin, twin, other])])).entries.length, 3);
  });

  it('is the same in one page and in many, whatever the balances of a page stand around', async () => {
    const sen = fc.record({sen: fc.bigInt({min: 1n, max: 10n ** 15n}), credit: fc.boolean()});
    await fc.assert(
      fc.asyncProperty(
        fc.array(sen, {minLength: 1, maxLength: 40}),
        fc.integer({min: 1, max: 7}),
        fc.boolean(),
        async (rows, size, byPage) => {
          let balance = 10n ** 17n;
          const oldestFirst = rows.map(({sen: amount, credit}, index) => {
            const before = balance;
            balance += credit ? amount : -amount;
            const at = `2026-10-05T09:00:${String(index).padStart(2, '0')}+07:00`;
            const record = movement({
              amount: idr(moneyOfSen(amount)),
              type: credit ? 'CREDIT' : 'DEBIT',
              transactionId: `T${index}`,
              transactionDate: at,
            });
            return {record, before: idr(moneyOfSen(before), at), after: idr(moneyOfSen(balance), at)};
          });
          const lines = oldestFirst.toReversed();
          const around = (some: typeof lines) => [
            {startingBalance: some.at(-1)!.before, endingBalance: some[0]!.after},
          ];
          const pages = Array.from({length: Math.ceil(lines.length / size)}, (_, index) => {
            const some = lines.slice(index * size, (index + 1) * size);
            const isLast = (index + 1) * size >= lines.length;
            // Each page begins with the record the last one ended with, as a bank does that is asked from there on.
            const shared = index === 0 ? some : [lines[index * size - 1]!, ...some];
            return page(
              shared.map(({record}) => record),
              {hasMore: isLast ? 'N' : 'Y', balance: around(byPage ? shared : lines)},
            );
          });
          const whole = await readAll([
            page(
              lines.map(({record}) => record),
              {balance: around(lines)},
            ),
          ]);
          const paged = await readAll(pages);
          const bare = ({entries, summary}: typeof whole) => [
            entries.map(one => ({...one, line: 0})),
            summary,
          ];
          assert.deepEqual(bare(paged), bare(whole));
          assert.deepEqual(paged.summary.check, {ok: true});
        },
      ),
      {numRuns: 60},
    );
  });
});
