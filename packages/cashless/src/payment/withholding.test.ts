import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moneyOfRupiah, senOf} from '@kepahiang/schemas/money.js';
import fc from 'fast-check';
import {exampleRegencyRules} from '../rules/example-regency.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesOf} from '../rules/rules.ts';
import {withheldTotal, withholdingOf} from './withholding.ts';

const rules = rulesOf(nationalRules2026, exampleRegencyRules);
const day = {date: '2026-10-06', mechanism: 'UP', rules} as const;

describe('what is withheld from a payment', () => {
  it('of goods for 10.000.000 from a PKP goes to two accounts of the state within seven days (T1, 6.6)', () => {
    const {gross, net, withheld} = withholdingOf(
      {kind: 'PEMBELIAN', invoice: {object: 'BARANG', price: '10000000.00', pkp: true, npwp: true}},
      day,
    );
    assert.deepEqual([gross, net], ['11100000.00', '9850000.00']);
    assert.deepEqual(
      withheld.map(({tax, amount, map, kjs, masa, due, rateBp}) => ({
        tax,
        amount,
        map,
        kjs,
        masa,
        due,
        rateBp,
      })),
      [
        {
          tax: 'PPH22',
          amount: '150000.00',
          map: '411122',
          kjs: '920',
          masa: '2026-10',
          due: '2026-10-13',
          rateBp: 150,
        },
        {
          tax: 'PPN',
          amount: '1100000.00',
          map: '411211',
          kjs: '920',
          masa: '2026-10',
          due: '2026-10-13',
          rateBp: 1200,
        },
      ],
    );
  });

  it('of an honorarium of a civil servant of golongan III is final, 5 % (6.3)', () => {
    const {gross, net, withheld} = withholdingOf(
      {kind: 'HONORARIUM', gross: '1000000.00', receiver: {status: 'ASN', gol: 'III'}},
      day,
    );
    assert.deepEqual([gross, net], ['1000000.00', '950000.00']);
    assert.deepEqual(
      withheld.map(({tax, amount, kjs, due}) => [tax, amount, kjs, due]),
      [['PPH21', '50000.00', '402', '2026-11-16']],
    );
  });

  it('of a civil servant of golongan II is nothing, and no line of nothing', () => {
    const receiver = {status: 'ASN', gol: 'II'} as const;
    const {net, withheld} = withholdingOf({kind: 'HONORARIUM', gross: '1000000.00', receiver}, day);
    assert.deepEqual([net, withheld], ['1000000.00', []]);
  });

  it('and what the payee gets are together what the office pays, for every invoice', () => {
    const object = fc.constantFrom('BARANG', 'JASA', 'SEWA_HARTA', 'SEWA_TANAH_BANGUNAN');
    fc.assert(
      fc.property(
        object,
        fc.bigInt(1n, 900_000_000n),
        fc.boolean(),
        fc.boolean(),
        (kind, rupiah, pkp, npwp) => {
          const invoice = {object: kind, price: moneyOfRupiah(rupiah), pkp, npwp} as const;
          const result = withholdingOf({kind: 'PEMBELIAN', invoice}, day);
          assert.equal(senOf(result.gross), senOf(result.net) + senOf(withheldTotal(result)));
        },
      ),
    );
  });
});
