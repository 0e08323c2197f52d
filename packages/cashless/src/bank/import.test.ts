import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkBalances, importVerdict} from './balance-check.ts';
import {movementKey, newMovements} from './deduplicate.ts';
import type {StatementEntry, StatementSummary} from './entry.ts';

const account = '0000000000001';

function movement(remark: string, more: Partial<StatementEntry> = {}): StatementEntry {
  return {
    seq: 1,
    statement: 1,
    line: 1,
    bookingDate: '2026-10-05',
    valueDate: '2026-10-05',
    dc: 'D',
    amount: '1000.00',
    currency: 'IDR',
    remark,
    ...more,
  };
}

describe('checks of an import (cashless.md 8.4)', () => {
  it('(a) opening + C − D = closing, else the difference is closing − computed', () => {
    const statement = {
      opening: '8000000.00',
      closing: '51242345.00',
      credits: '52512345.00',
      debits: '9270000.00',
    };
    assert.deepEqual(checkBalances(statement), {ok: true});
    assert.deepEqual(checkBalances({...statement, debits: '9260000.00'}), {ok: false, diff: '-10000.00'});
    assert.deepEqual(checkBalances({...statement, closing: '51242345.01'}), {ok: false, diff: '0.01'});
  });

  it('(a) refuses the file; (b) warns of a gap to the last stored closing', () => {
    const summary: StatementSummary = {
      statement: 1,
      account,
      currency: 'IDR',
      opening: '100.00',
      closing: '90.00',
      entries: 1,
      credits: '0.00',
      debits: '10.00',
      notBooked: 0,
      check: {ok: true},
    };
    assert.deepEqual(importVerdict(summary, '100.00'), {ok: true, warnings: []});
    assert.deepEqual(importVerdict(summary, '120.00'), {ok: true, warnings: [{code: 'GAP', diff: '-20.00'}]});
    assert.deepEqual(importVerdict({...summary, check: {ok: false, diff: '5.00'}}), {
      ok: false,
      code: 'UNBALANCED',
      diff: '5.00',
    });
    assert.deepEqual(
      importVerdict({...summary, account: undefined, opening: undefined, check: undefined}, '1.00'),
      {
        ok: true,
        warnings: [{code: 'NO_BALANCE'}, {code: 'ACCOUNT_UNKNOWN'}],
      },
    );
  });

  it('(c) two equal lines in one file are two movements; the same file again adds none', () => {
    const file = [movement('PARKIR'), movement('PARKIR'), movement('ATK')];
    assert.equal(newMovements(account, [], file).length, 3);
    assert.deepEqual(newMovements(account, file, file), []);
  });

  it('(c) a line booked late is not lost, and one that differs only in spaces is not doubled', () => {
    const late = movement('PARKIR');
    assert.deepEqual(newMovements(account, [movement(' Parkir ')], [movement('PARKIR'), late]), [late]);
    assert.deepEqual(newMovements(account, [movement('A  B')], [movement('a b')]), []);
  });

  it('(c) a reference of the bank outweighs remark and date, but a transfer and its fee stay two', () => {
    const transfer = movement('TRANSFER', {bankRef: 'R1'});
    const again = movement('TRF', {bankRef: 'R1', bookingDate: '2026-10-06'});
    const fee = movement('BIAYA', {bankRef: 'R1', amount: '2500.00'});
    assert.deepEqual(newMovements(account, [transfer], [again, fee]), [fee]);
    assert.notEqual(movementKey(account, transfer), movementKey('0000000000002', transfer));
  });

  it('(c) importing any parts of the statement any number of times ends in the same store', () => {
    const line = fc.record({
      remark: fc.constantFrom('PARKIR', 'ATK', 'HONOR'),
      amount: fc.constantFrom('1000.00', '2500.00'),
      dc: fc.constantFrom('D' as const, 'C' as const),
      day: fc.integer({min: 1, max: 6}),
      bankRef: fc.constantFrom(undefined, undefined, 'R1', 'R2'),
    });
    const ranges = fc.array(fc.tuple(fc.integer({min: 1, max: 6}), fc.integer({min: 0, max: 5})), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(line, {maxLength: 40}), ranges, (lines, parts) => {
        // Of one reference the bank tells one date: that is what an export of some days is cut by.
        const statement = lines.map(({day, ...more}) =>
          movement(more.remark, {
            ...more,
            bookingDate: `2026-10-0${more.bankRef ? Number(more.bankRef[1]) : day}`,
          }),
        );
        const exports = parts.map(([from, days]) =>
          statement.filter(
            ({bookingDate}) =>
              Number(bookingDate.slice(9)) >= from && Number(bookingDate.slice(9)) <= from + days,
          ),
        );
        const store: StatementEntry[] = [];
        for (const file of [...exports, statement, ...exports, statement.toReversed()])
          store.push(...newMovements(account, store, file));
        const keys = (entries: StatementEntry[]) => entries.map(entry => movementKey(account, entry)).sort();
        assert.deepEqual(keys(store), keys(statement));
      }),
    );
  });
});
