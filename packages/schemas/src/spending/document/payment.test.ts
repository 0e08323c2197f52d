import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentContract, faultsOf, changed} from '../testing/document-contract.ts';
import {cashPayment, samples, taxPayment} from '../testing/samples.ts';
import {channels, transferChannels} from '../kinds.ts';
import {accountDecreeDocument} from './account-decree.ts';
import {buktiDocument} from './bukti.ts';
import {cashExceptionDocument} from './cash-exception.ts';
import {kkpdBillDocument} from './kkpd-bill.ts';
import {kkpdCardDocument} from './kkpd-card.ts';
import {kkpdTransactionDocument} from './kkpd-transaction.ts';
import {paymentDocument} from './payment.ts';

describe('payments (cashless.md 5)', () => {
  documentContract(paymentDocument, samples.payment, {
    right: [
      taxPayment,
      {...taxPayment, 'tax.ntpn': undefined, 'tax.ntb': undefined, 'tax.bukuTanggal': undefined},
      cashPayment,
      {remark: 'P00000038Q'},
      {remark: `P00000038Q ${'A'.repeat(39)}`},
      {batchId: undefined, scheduledFor: undefined, bank: undefined, replaces: undefined},
      {
        state: 'draft',
        'beneficiary.verifiedAt': undefined,
        'beneficiary.nameMatch': undefined,
        bank: undefined,
      },
      {state: 'rejected', 'bank.valueDate': undefined, 'bank.settledAt': undefined},
      {channel: 'VA', beneficiary: {type: 'SKPD', name: 'RSUD Contoh'}},
    ],
    bad: [
      [{id: samples.npd.id}, 'id', 'dokumen.id7'],
      [{idempotencyKey: 'pendek'}, 'idempotencyKey', 'teks.pendek'],
      [{idempotencyKey: 'x'.repeat(65)}, 'idempotencyKey', 'teks.panjang'],
      [{partnerReferenceNo: 'x'.repeat(65)}, 'partnerReferenceNo', 'teks.panjang'],
      [{'sourceDoc.kind': 'SPP'}, 'sourceDoc.kind', 'pilihan.tidak_ada'],
      [{rekening: '5.1'}, 'rekening', 'rekening.bukan_rincian'],
      [{expenseKind: 'BELANJA'}, 'expenseKind', 'pilihan.tidak_ada'],
      [{amount: '0.00'}, 'amount', 'rp.nol'],
      [{amount: '-5.00'}, 'amount', 'rp.negatif'],
      [{channel: 'CEK'}, 'channel', 'pilihan.tidak_ada'],
      [{sourceAccount: 'A1'}, 'sourceAccount', 'rekeningbank.karakter'],
      [{'beneficiary.type': 'LAIN'}, 'beneficiary.type', 'pilihan.tidak_ada'],
      [{'beneficiary.npwp': undefined}, 'beneficiary.npwp', 'bayar.npwp_nik'],
      [{'beneficiary.accountNo': undefined}, 'beneficiary.accountNo', 'isian.kosong'],
      [{'beneficiary.bankCode': undefined}, 'beneficiary.bankCode', 'isian.kosong'],
      [{'beneficiary.accountName': undefined}, 'beneficiary.accountName', 'isian.kosong'],
      [{'beneficiary.verifiedAt': undefined}, 'beneficiary.verifiedAt', 'isian.kosong'],
      [{'beneficiary.nameMatch': undefined}, 'beneficiary.nameMatch', 'isian.kosong'],
      [{'beneficiary.nameMatch': 'ya'}, 'beneficiary.nameMatch', 'isian.bentuk'],
      [{remark: `P00000038Q ${'A'.repeat(40)}`}, 'remark', 'teks.panjang'],
      [{remark: 'P00000038Q atk'}, 'remark', 'pembayaran.berita'],
      [{remark: 'P00000038Q ATK & KERTAS'}, 'remark', 'pembayaran.berita'],
      [{remark: 'ATK P00000038Q'}, 'remark', 'pembayaran.berita_ref'],
      [{remark: 'P00000038QATK'}, 'remark', 'pembayaran.berita_ref'],
      [{shortRef: 'P00000038R'}, 'shortRef', 'shortref.periksa'],
      [{invoice: undefined}, 'invoice', 'isian.kosong'],
      [{invoice: undefined, expenseKind: 'JASA'}, 'invoice', 'isian.kosong'],
      [{invoice: undefined, expenseKind: 'MODAL'}, 'invoice', 'isian.kosong'],
      [{'invoice.date': '1/10/2026'}, 'invoice.date', 'tgl.bentuk'],
      [{batchId: 'x'.repeat(21)}, 'batchId', 'teks.panjang'],
      [{feeType: 'OPD'}, 'feeType', 'pilihan.tidak_ada'],
      [{state: 'lunas'}, 'state', 'pilihan.tidak_ada'],
      [{'history.0.event': 'cair'}, 'history.0.event', 'pilihan.tidak_ada'],
      [{'bank.settledAt': undefined}, 'bank.settledAt', 'isian.kosong'],
      [{'bank.valueDate': undefined}, 'bank.valueDate', 'isian.kosong'],
      [{'bank.referenceNo': undefined}, 'bank.referenceNo', 'isian.kosong'],
      [{replaces: samples.payment.id}, 'replaces', 'bayar.ganti_diri'],
      [
        {cashException: cashPayment.cashException, amount: '75000.00'},
        'cashException',
        'isian.tidak_berlaku',
      ],
      [{...cashPayment, cashException: undefined}, 'cashException', 'isian.kosong'],
      [{...cashPayment, amount: '75001.00'}, 'cashException.amount', 'bayar.tunai_beda'],
      [
        {...cashPayment, 'cashException.amount': '75001.00', amount: '75001.00'},
        'cashException.amount',
        'LIMIT_EXCEEDED',
      ],
      [{tax: taxPayment.tax}, 'tax', 'isian.tidak_berlaku'],
      [{...taxPayment, tax: undefined}, 'tax', 'isian.kosong'],
    ],
  });

  it('of each channel that moves money between accounts names the account, and of no other must', () => {
    for (const channel of channels) {
      const document = changed(
        {...samples.payment, beneficiary: {type: 'NEGARA', name: 'Kas Negara'}, channel},
        {...(channel === 'TUNAI' && cashPayment), ...(channel === 'MPN_BILLING' && taxPayment), channel},
      );
      const missed = faultsOf(paymentDocument, document).filter(one => one.startsWith('beneficiary.'));
      const isTransfer = (transferChannels as readonly string[]).includes(channel);
      assert.equal(missed.length > 0, isTransfer, channel);
    }
  });

  documentContract(cashExceptionDocument, samples['cash-exception'], {
    right: [
      {limit: null, amount: '900000000.00'},
      {amount: '75000.00', sameGroupSoFar: '25000.00'},
      {'recipient.thumb': undefined, 'recipient.signature': 'b'.repeat(64)},
      {lat: undefined, lon: undefined, 'approvedBy.role': 'KPA'},
    ],
    bad: [
      [{reason: 'transpor'}, 'reason', 'kode.bentuk'],
      [{limit: undefined}, 'limit', 'isian.kosong'],
      [{per: 'PERSON'}, 'per', 'pilihan.tidak_ada'],
      [{'recipient.nik': '1708007202900001'}, 'recipient.nik', 'nik.tanggal'],
      [{'recipient.thumb': undefined}, 'recipient.signature', 'kas.tanda_tangan'],
      [{'recipient.signature': 'b'.repeat(64)}, 'recipient.signature', 'kas.tanda_tangan'],
      [{amount: '75001.00'}, 'amount', 'LIMIT_EXCEEDED'],
      [{sameGroupSoFar: '25001.00'}, 'amount', 'LIMIT_EXCEEDED'],
      [{'approvedBy.role': 'BP'}, 'approvedBy.role', 'APPROVAL_REQUIRED'],
      [{approvedBy: undefined}, 'approvedBy', 'isian.kosong'],
      [{withdrawalRef: undefined}, 'withdrawalRef', 'isian.kosong'],
      [{lat: 91}, 'lat', 'angka.besar'],
      [{lat: undefined}, 'lat', 'isian.kosong'],
      [{lon: undefined}, 'lon', 'isian.kosong'],
    ],
  });

  documentContract(kkpdCardDocument, samples['kkpd-card'], {
    bad: [
      [{card: 'PRIBADI'}, 'card', 'pilihan.tidak_ada'],
      [{lastFour: '1234567812345678'}, 'lastFour', 'kkpd.empat'],
      [{limit: '-1.00'}, 'limit', 'rp.negatif'],
      [{validTo: '2025-12-31'}, 'validTo', 'periode.terbalik'],
    ],
  });

  documentContract(kkpdTransactionDocument, samples['kkpd-transaction'], {
    bad: [
      [{mcc: '594'}, 'mcc', 'kkpd.mcc'],
      [{amount: '0.00'}, 'amount', 'rp.nol'],
      [{cashAdvance: 'tidak'}, 'cashAdvance', 'isian.bentuk'],
      [{surcharge: undefined}, 'surcharge', 'isian.kosong'],
      [{rekening: '5'}, 'rekening', 'rekening.bukan_rincian'],
    ],
  });

  documentContract(kkpdBillDocument, samples['kkpd-bill'], {
    right: [{payments: []}, {'purchases.0.verified': false}],
    bad: [
      [{billed: '8880000.01'}, 'billed', 'dokumen.jumlah'],
      [{purchases: []}, 'purchases', 'daftar.kurang'],
      [{'payments.0.paidOn': undefined}, 'payments.0.paidOn', 'isian.kosong'],
    ],
  });

  documentContract(buktiDocument, samples.bukti, {
    right: [{jenis: 'SK'}, {jenis: 'BPN'}],
    bad: [
      [{jenis: 'NOTA'}, 'jenis', 'pilihan.tidak_ada'],
      [{nilai: '-1.00'}, 'nilai', 'rp.negatif'],
      [{penerbit: undefined}, 'penerbit', 'isian.kosong'],
    ],
  });

  documentContract(accountDecreeDocument, samples['account-decree'], {
    right: [{'accounts.0.validTo': '2026-12-31'}],
    bad: [
      [{accounts: []}, 'accounts', 'daftar.kurang'],
      [{'accounts.0.kind': 'PRIBADI'}, 'accounts.0.kind', 'pilihan.tidak_ada'],
      [{'accounts.0.validTo': '2025-12-31'}, 'accounts.0.validTo', 'periode.terbalik'],
      [{'accounts.0.accountNo': ''}, 'accounts.0.accountNo', 'isian.kosong'],
    ],
  });
});
