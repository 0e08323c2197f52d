import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {matchClasses} from './line.ts';
import {postingProposal} from './posting-proposal.ts';

describe('the missing BKU entry of a bank line (cashless.md 9.2)', () => {
  it('is a fee, a tax on interest or cash going out, and interest, a retur or a receipt coming in', () => {
    const proposed = matchClasses.flatMap(name => {
      const it = postingProposal(name);
      return it ? [[name, it.kind, it.side]] : [];
    });
    assert.deepEqual(proposed, [
      ['RETUR', 'RETUR', 'IN'],
      ['CASH_WITHDRAWAL_UNRECORDED', 'CASH_WITHDRAWAL', 'OUT'],
      ['BANK_ONLY_FEE', 'FEE', 'OUT'],
      ['BANK_ONLY_INTEREST', 'INTEREST', 'IN'],
      ['BANK_ONLY_INTEREST_TAX', 'INTEREST_TAX', 'OUT'],
      ['BANK_ONLY_CREDIT', 'RECEIPT', 'IN'],
    ]);
  });

  it('is never proposed for a debit nobody knows, nor for a retur that is in the book', () => {
    assert.equal(postingProposal('BANK_ONLY_DEBIT'), undefined);
    assert.equal(postingProposal('RETUR', true), undefined);
  });

  it('needs a document only where the bank did not act by itself, and cash lands in the cash sub-book', () => {
    assert.equal(postingProposal('BANK_ONLY_CREDIT')?.needsDocument, true);
    assert.equal(postingProposal('BANK_ONLY_FEE')?.needsDocument, false);
    assert.equal(postingProposal('CASH_WITHDRAWAL_UNRECORDED')?.toCash, true);
  });
});
