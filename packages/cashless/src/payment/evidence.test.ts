import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rulesOn} from '../chain/testing/rules.ts';
import {RateNotFound} from '../dated.ts';
import {nationalRules2026} from '../rules/national-2026.ts';
import {rulesAt, rulesOf} from '../rules/rules.ts';
import {missingEvidence, requiredEvidence, type EvidencedPayment} from './evidence.ts';

const matrixOnly = rulesAt(rulesOf(nationalRules2026), '2026-11-24');
const goods = ['BUKTI_TRANSFER', 'FAKTUR', 'FOTO', 'KUITANSI'];
const contract = ['BAST', 'FAKTUR_PAJAK', 'KUITANSI', 'REFERENSI_BANK', 'SPK'];
const trip = ['BILL_HOTEL', 'BOARDING_PASS', 'KUITANSI', 'LPD', 'SPPD', 'SPT', 'TIKET'];

describe('the evidence matrix (cashless.md 5.7)', () => {
  const rows: readonly (readonly [EvidencedPayment, string[]])[] = [
    [{expenseKind: 'BARANG', mechanism: 'UP', facts: {}}, goods],
    [{expenseKind: 'JASA', mechanism: 'UP', facts: {ppn: true}}, [...goods, 'FAKTUR_PAJAK']],
    [{expenseKind: 'BARANG', mechanism: 'LS', facts: {}}, contract],
    [{expenseKind: 'JASA', mechanism: 'LS', facts: {}}, contract],
    [{expenseKind: 'MODAL', mechanism: 'LS', facts: {}}, contract],
    [
      {expenseKind: 'HONOR', mechanism: 'UP', facts: {}},
      ['BUKTI_TRANSFER', 'DAFTAR_HADIR', 'DAFTAR_NOMINATIF', 'SK'],
    ],
    [{expenseKind: 'PERJALANAN_DINAS', mechanism: 'LS', facts: {}}, trip],
    [{expenseKind: 'PERJALANAN_DINAS', mechanism: 'UP', facts: {dpr: true}}, [...trip, 'DPR']],
    [{expenseKind: 'PAJAK', mechanism: 'LS', facts: {}}, ['BPN']],
    [{expenseKind: 'GAJI', mechanism: 'LS', facts: {}}, ['DAFTAR_GAJI', 'HASIL_BATCH_BANK']],
    [{expenseKind: 'TPP', mechanism: 'LS', facts: {}}, ['DAFTAR_GAJI', 'HASIL_BATCH_BANK']],
  ];
  for (const [payment, kinds] of rows)
    it(`${payment.expenseKind} by ${payment.mechanism} ${Object.keys(payment.facts).join()}`, () => {
      assert.deepEqual(missingEvidence(payment, [], matrixOnly), kinds.toSorted());
      assert.deepEqual(missingEvidence(payment, kinds, matrixOnly), []);
    });

  it('takes either of two: a photo or BAST, the hotel bill or a statement', () => {
    const bought = {expenseKind: 'BARANG', mechanism: 'UP', facts: {}} as const;
    const rest = ['KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER'];
    assert.deepEqual(missingEvidence(bought, [...rest, 'BAST'], matrixOnly), []);
    const travelled = {expenseKind: 'PERJALANAN_DINAS', mechanism: 'UP', facts: {}} as const;
    const papers = trip.map(kind => (kind === 'BILL_HOTEL' ? 'PERNYATAAN' : kind));
    assert.deepEqual(missingEvidence(travelled, papers, matrixOnly), []);
  });

  it('asks no ticket of a trip by office car, no hotel of one day, no tax invoice of a seller who is no PKP', () => {
    const facts = {tiket: false, boardingPass: false, penginapan: false};
    assert.deepEqual(
      missingEvidence({expenseKind: 'PERJALANAN_DINAS', mechanism: 'UP', facts}, [], matrixOnly),
      ['KUITANSI', 'LPD', 'SPPD', 'SPT'],
    );
    assert.deepEqual(
      missingEvidence({expenseKind: 'MODAL', mechanism: 'LS', facts: {ppn: false}}, [], matrixOnly),
      ['BAST', 'KUITANSI', 'REFERENSI_BANK', 'SPK'],
    );
  });

  it('follows the list of the regency, with the alternatives and conditions of the matrix', () => {
    const own = rulesOn('2026-11-24', {
      'evidence.required': {
        BARANG: ['KUITANSI', 'FOTO', 'FAKTUR_PAJAK'],
        BARANG_LS: ['BAST'],
        HIBAH_BANSOS: ['PERNYATAAN'],
      },
    });
    const bought = {expenseKind: 'BARANG', mechanism: 'UP', facts: {}} as const;
    assert.deepEqual(missingEvidence(bought, ['BAST'], own), ['KUITANSI']);
    assert.deepEqual(missingEvidence({...bought, facts: {ppn: true}}, ['BAST'], own), [
      'FAKTUR_PAJAK',
      'KUITANSI',
    ]);
    assert.deepEqual(missingEvidence({...bought, mechanism: 'LS'}, [], own), ['BAST']);
    assert.deepEqual(missingEvidence({...bought, expenseKind: 'HIBAH_BANSOS'}, [], own), ['PERNYATAAN']);
    assert.deepEqual(missingEvidence({...bought, expenseKind: 'PAJAK'}, [], own), ['BPN']);
  });

  it('is RATE_NOT_FOUND for a kind nobody has set: no evidence at all is nobody’s rule', () => {
    const grant = {expenseKind: 'HIBAH_BANSOS', mechanism: 'LS', facts: {}} as const;
    assert.throws(() => requiredEvidence(grant, matrixOnly), RateNotFound);
    const past = rulesAt(rulesOf(nationalRules2026), '2019-06-01');
    assert.throws(() => requiredEvidence({...grant, expenseKind: 'PAJAK'}, past), RateNotFound);
  });
});
