import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bankName, banks} from './bank.ts';
import {faultText} from './messages/text.ts';
import {kodeBankFault} from './identifiers/kode-bank.ts';
import {noRekeningWarning} from './identifiers/no-rekening.ts';

describe('banks by their code (identifiers.md 6.1 and 6.2)', () => {
  it('are all right codes, each once, and none that has gone into another bank', () => {
    assert.equal(new Set(banks.map(({code}) => code)).size, banks.length);
    for (const {code} of banks) assert.equal(kodeBankFault(code), undefined, code);
  });
  for (const [code, name] of [
    ['002', 'BRI'],
    ['008', 'Bank Mandiri'],
    ['133', 'Bank Bengkulu'],
    ['451', 'Bank Syariah Indonesia'],
    ['999', '999'],
  ] as const) {
    it(`${code} is ${name}`, () => assert.equal(bankName(code), name));
  }
  it('give the sentence about the usual length of an account its name', () => {
    const warning = noRekeningWarning({code: '002', name: bankName('002')}, '0000000000123');
    assert.equal(
      faultText(warning!),
      'Nomor rekening BRI biasanya 15 angka; Anda mengetik 13. Periksa buku tabungan.',
    );
  });
});
