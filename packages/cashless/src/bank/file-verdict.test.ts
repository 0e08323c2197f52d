import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {StatementFault, StatementSummary} from './entry.ts';
import {fileVerdict, namesAccount} from './file-verdict.ts';

const account = '0000000012';
const summary = (more: Partial<StatementSummary> = {}): StatementSummary => ({
  statement: 1,
  account,
  currency: 'IDR',
  from: '2026-10-01',
  to: '2026-10-31',
  opening: '100.00',
  closing: '90.00',
  entries: 1,
  credits: '0.00',
  debits: '10.00',
  notBooked: 0,
  check: {ok: true},
  ...more,
});
const amount: StatementFault = {line: 7, code: 'AMOUNT'};

describe('a whole statement file (cashless.md 8.4)', () => {
  it('that balances is taken, also with a line that could not be read: nothing is missing', () => {
    assert.deepEqual(fileVerdict({account, summaries: [summary()], faults: []}), {ok: true, warnings: []});
    assert.equal(fileVerdict({account, summaries: [summary()], faults: [amount]}).ok, true);
  });

  it('that does not balance is refused with the difference, whichever statement of it', () => {
    const wrong = summary({statement: 2, check: {ok: false, diff: '-5.00'}});
    assert.deepEqual(fileVerdict({account, summaries: [summary(), wrong], faults: []}), {
      ok: false,
      refusals: [{code: 'UNBALANCED', statement: 2, diff: '-5.00'}],
    });
  });

  it('with an unreadable line and no balances is refused: nobody knows what is missing', () => {
    const blind = summary({opening: undefined, closing: undefined, check: undefined});
    assert.deepEqual(fileVerdict({account, summaries: [blind], faults: [amount]}), {
      ok: false,
      refusals: [{code: 'UNREADABLE'}],
    });
    assert.deepEqual(fileVerdict({account, summaries: [blind], faults: []}), {
      ok: true,
      warnings: [{code: 'NO_BALANCE', statement: 1}],
    });
  });

  it('that broke off, has nothing in it or is of another account is refused', () => {
    const codes = (it: ReturnType<typeof fileVerdict>) => (it.ok ? [] : it.refusals.map(one => one.code));
    assert.deepEqual(
      codes(fileVerdict({account, summaries: [summary()], faults: [{line: 9, code: 'XML'}]})),
      ['UNREADABLE'],
    );
    assert.deepEqual(codes(fileVerdict({account, summaries: [], faults: []})), ['EMPTY']);
    assert.deepEqual(
      codes(fileVerdict({account, summaries: [summary({account: '0000000013'})], faults: []})),
      ['OTHER_ACCOUNT'],
    );
  });

  it('in another currency is refused: its amounts are no rupiah', () => {
    assert.deepEqual(fileVerdict({account, summaries: [summary({currency: 'USD'})], faults: []}), {
      ok: false,
      refusals: [{code: 'OTHER_CURRENCY', statement: 1}],
    });
  });

  it('warns of a gap to what is stored', () => {
    assert.deepEqual(fileVerdict({account, summaries: [summary()], faults: []}, new Map([[1, '80.00']])), {
      ok: true,
      warnings: [{code: 'GAP', diff: '20.00', statement: 1}],
    });
  });
});

describe('the account a file names', () => {
  it('is ours with a bank code, separators or fewer zeros, and not when a digit differs', () => {
    for (const named of ['0000000012', '133/000-000-0012', '12', 'IDR 1330000000012'])
      assert.equal(namesAccount(named, account), true, named);
    for (const named of ['0000000013', '0000000112', '', '120'])
      assert.equal(namesAccount(named, account), false, named);
  });
});
