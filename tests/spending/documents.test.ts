import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AuditPayment, TaxDeposit} from '@kepahiang/cashless/audit/record.js';
import {run} from '@kepahiang/cashless/audit/audit.js';
import type {DecreeAccount} from '@kepahiang/cashless/audit/r-26-account-decree.js';
import {csvProfile} from '@kepahiang/cashless/bank/csv-profile.js';
import {csvReader} from '@kepahiang/cashless/bank/csv.js';
import {newMovements} from '@kepahiang/cashless/bank/deduplicate.js';
import type {StatementEntry} from '@kepahiang/cashless/bank/entry.js';
import {cashBookMonth, type Posting} from '@kepahiang/cashless/bku.js';
import {
  chainCheck,
  grossCheck,
  linesCheck,
  type ChainIdentity,
} from '@kepahiang/cashless/chain/balance/document.js';
import type {ChainRecord} from '@kepahiang/cashless/chain/transition.js';
import {openEvents} from '@kepahiang/cashless/chain/transition.js';
import type {SpdFacts} from '@kepahiang/cashless/chain/validity/plan.js';
import type {SppLsFacts} from '@kepahiang/cashless/chain/validity/spp.js';
import type {SpmFacts} from '@kepahiang/cashless/chain/validity/order.js';
import type {CashException} from '@kepahiang/cashless/payment/cash-exception.js';
import {payloadText, type PaymentPayload} from '@kepahiang/cashless/payment/idempotency.js';
import {kkpdBillFaults, kkpdReplenishment, type KkpdPurchase} from '@kepahiang/cashless/payment/kkpd.js';
import {openPaymentEvents} from '@kepahiang/cashless/payment.js';
import {cashCount as countCash} from '@kepahiang/cashless/reconciliation/cash-count.js';
import type {ClosingInput} from '@kepahiang/cashless/reconciliation/closing-register.js';
import {tripOfSppd, type Dpr, type Lpd, type Sppd, type Spt} from '@kepahiang/cashless/travel/documents.js';
import {travelCost, type TravelCost} from '@kepahiang/cashless/travel.js';
import {accountDecree, type AccountDecree} from '@kepahiang/schemas/spending/document/account-decree.js';
import type {AnggaranKas} from '@kepahiang/schemas/spending/document/anggaran-kas.js';
import type {statementEntry} from '@kepahiang/schemas/spending/document/bank-statement.js';
import {bankStatement} from '@kepahiang/schemas/spending/document/bank-statement.js';
import {bkuEntry, type BkuEntry} from '@kepahiang/schemas/spending/document/bku-entry.js';
import {cashCount} from '@kepahiang/schemas/spending/document/cash-count.js';
import type {CashExceptionRecord} from '@kepahiang/schemas/spending/document/cash-exception.js';
import type {Dpa} from '@kepahiang/schemas/spending/document/dpa.js';
import type {DprRecord} from '@kepahiang/schemas/spending/document/dpr.js';
import {kkpdBill} from '@kepahiang/schemas/spending/document/kkpd-bill.js';
import type {KkpdTransaction} from '@kepahiang/schemas/spending/document/kkpd-transaction.js';
import type {LpdRecord} from '@kepahiang/schemas/spending/document/lpd.js';
import type {Lpj} from '@kepahiang/schemas/spending/document/lpj.js';
import type {Npd} from '@kepahiang/schemas/spending/document/npd.js';
import {payment, type PaymentRecord} from '@kepahiang/schemas/spending/document/payment.js';
import type {PenyediaanDana} from '@kepahiang/schemas/spending/document/penyediaan-dana.js';
import type {RegisterPenutupan} from '@kepahiang/schemas/spending/document/register-penutupan.js';
import {rincianBiaya, type RincianBiaya} from '@kepahiang/schemas/spending/document/rincian-biaya.js';
import {sp2d, type Sp2d} from '@kepahiang/schemas/spending/document/sp2d.js';
import {spm, type Spm} from '@kepahiang/schemas/spending/document/spm.js';
import {spp, type Spp} from '@kepahiang/schemas/spending/document/spp.js';
import {sppd, type SppdRecord} from '@kepahiang/schemas/spending/document/sppd.js';
import type {SptRecord} from '@kepahiang/schemas/spending/document/spt.js';
import type {TaxDepositRecord} from '@kepahiang/schemas/spending/document/tax-deposit.js';
import {readDocument} from '@kepahiang/schemas/spending/faults.js';
import type {ZodMiniType, output} from 'zod/mini';
import {readAll} from '../../packages/cashless/src/bank/testing/read-all.ts';
import {samples} from '../../packages/schemas/src/spending/testing/samples.ts';

/** Compiles only where what a schema gives is what a rule takes. */
type Takes<Rule, Given extends Rule> = readonly [Rule, Given];
type WithoutNull<Value> = Value extends null ? never : Value;

/** Every pair of a rule and the document it is asked about; a field that drifts apart does not compile. */
export type Proofs = [
  Takes<
    Omit<ChainRecord, 'doc'>,
    Dpa | AnggaranKas | PenyediaanDana | Npd | Spp | Spm | Sp2d | Lpj | SppdRecord
  >,
  Takes<Omit<ChainRecord, 'doc'>, TaxDepositRecord>,
  Takes<ChainIdentity, Spp | Spm | Sp2d>,
  Takes<Pick<SpdFacts, 'tahunAnggaran' | 'periode'>, PenyediaanDana>,
  Takes<Pick<SppLsFacts, 'penerima' | 'bruto'>, Spp>,
  Takes<Pick<SpmFacts, 'tanggal' | 'penandatangan'>, Spm>,
  Takes<SpmFacts['spm'], Spm>,
  Takes<Posting, BkuEntry>,
  Takes<Omit<ClosingInput, 'reconciliation'>, RegisterPenutupan>,
  Takes<PaymentPayload, PaymentRecord>,
  Takes<
    Pick<AuditPayment, 'id' | 'amount' | 'state' | 'channel' | 'expenseKind' | 'rekening' | 'history'>,
    PaymentRecord
  >,
  Takes<CashException, CashExceptionRecord>,
  Takes<KkpdPurchase, KkpdTransaction>,
  Takes<TaxDeposit, TaxDepositRecord>,
  Takes<DecreeAccount, AccountDecree['accounts'][number]>,
  Takes<Spt, SptRecord>,
  Takes<Sppd, SppdRecord>,
  Takes<Lpd, LpdRecord>,
  Takes<Dpr, DprRecord>,
  Takes<
    Pick<TravelCost, 'days' | 'nights' | 'lines' | 'items' | 'total' | 'office' | 'rejected'>,
    RincianBiaya
  >,
  Takes<WithoutNull<TravelCost['settlement']>, WithoutNull<RincianBiaya['settlement']>>,
  Takes<Omit<StatementEntry, 'statement' | 'line'>, output<typeof statementEntry>>,
];

function right<Schema extends ZodMiniType>(schema: Schema, document: unknown): output<Schema> {
  const read = readDocument(schema, document);
  assert.ok(read.ok, JSON.stringify(read));
  return read.document;
}

describe('what the schemas of documents give is what the rules of spending take', () => {
  it('amounts, lines and payee of SPP, SPM and SP2D are asked for B-01, B-02 and B-13', () => {
    const chain = [right(spp, samples.spp), right(spm, samples.spm), right(sp2d, samples.sp2d)];
    for (const document of chain) {
      assert.deepEqual(grossCheck(document), {ok: true});
      assert.deepEqual(linesCheck({bruto: document.bruto, lines: document.lines!}), {ok: true});
    }
    assert.deepEqual(chainCheck(chain), {ok: true});
  });

  it('a document is moved by the transition table', () => {
    const document = {doc: 'SPP', ...right(spp, samples.spp)} as const;
    assert.deepEqual(openEvents(document, {user: '199001012015021002', roles: ['PPK_SKPD']}), [
      'kembalikan',
      'verifikasi',
    ]);
  });

  it('a payment says what may happen to it, and the text that is hashed', () => {
    const document = right(payment, samples.payment);
    assert.deepEqual(
      openPaymentEvents({from: document.state, history: document.history, roles: ['BANK'], user: 'BANK'}),
      ['return', 'reverse'],
    );
    assert.match(payloadText(document), /"amount":"9850000.00"/);
  });

  it('an entry goes into the month of the cash book', () => {
    const entry = right(bkuEntry, samples['bku-entry']);
    assert.equal(cashBookMonth([entry], '2026-10', '60000000.00').saldoAkhir, '54165846.23');
  });

  it('a cash count comes to what the rules count', () => {
    const count = right(cashCount, samples['cash-count']);
    const counted = countCash(count.pieces, count.bkuCash, count.tanggal);
    assert.deepEqual([counted.counted, counted.difference], [count.counted, count.difference]);
  });

  it('a bill and its purchases are held against the rules of the card', () => {
    const bill = right(kkpdBill, samples['kkpd-bill']);
    assert.deepEqual(kkpdBillFaults({...bill, asOf: '2026-11-20'}), []);
    assert.equal(kkpdReplenishment(bill.purchases).sp2d, '8880000.00');
  });

  it('the accounts of a decree are those of R-26', () => {
    const {accounts} = right(accountDecree, samples['account-decree']);
    const payments = [{id: 'a', tanggal: '2026-10-06', sourceAccountNo: samples.payment.sourceAccount}];
    assert.equal(run('R-26', {payments, decree: accounts}, {}).verdict, 'PASS');
  });

  it('an SPPD is a trip, and what it costs by E1 of 7.4 is a rincian biaya', () => {
    const trip = tripOfSppd(right(sppd, samples.sppd))!;
    const result = travelCost({
      ...trip,
      lodging: [{evidence: 'RECEIPT', actual: '550000.00'}],
      transport: [{type: 'BBM', evidence: 'RECEIPT', amount: '300000.00'}],
      advance: '1500000.00',
    });
    assert.ok(result.ok);
    const {rejected, settlement, total, ...cost} = result.cost;
    assert.equal(total, '1610000.00');
    right(rincianBiaya, {...samples['rincian-biaya'], ...cost, total, settlement, rejected});
  });

  it('what is read from the CSV of a bank is a bank statement (8.2)', () => {
    const account = '0000000000001';
    const profile = csvProfile.parse({
      name: 'Contoh CMS',
      delimiter: ';',
      columns: {
        bookingDate: 'Tanggal',
        remark: 'Keterangan',
        debit: 'Debet',
        credit: 'Kredit',
        balance: 'Saldo',
      },
      dateFormat: 'DD/MM/YYYY',
      sign: 'columns',
    });
    const text = `Tanggal;Keterangan;Debet;Kredit;Saldo
05/10/2026;P00000038Q PERJADIN BENGKULU;1.610.000,00;;56.390.000,00
`;
    const {entries} = readAll(csvReader(profile, account), [text]);
    const statement = right(bankStatement, {
      ...{id: samples['bank-statement'].id, account, from: '2026-10-01', to: '2026-10-31'},
      ...{
        opening: '58000000.00',
        closing: '56390000.00',
        entries: JSON.parse(JSON.stringify(entries)) as unknown,
      },
    });
    assert.equal(newMovements(account, entries, statement.entries).length, 0);
  });
});
