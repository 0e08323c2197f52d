import {describe} from 'node:test';
import {documentContract, type BadRow} from '../testing/document-contract.ts';
import {samples} from '../testing/samples.ts';
import {bankStatementDocument} from './bank-statement.ts';
import {bkuEntryDocument} from './bku-entry.ts';
import {cashCountDocument} from './cash-count.ts';
import {lpjDocument} from './lpj.ts';
import {registerPenutupanDocument} from './register-penutupan.ts';
import {spjDocument} from './spj.ts';
import {taxDepositDocument} from './tax-deposit.ts';

const badCash: readonly BadRow[] = [
  [{'pieces.75000': 1}, 'pieces.75000', 'kas.pecahan'],
  [{'pieces.lembar': 1}, 'pieces.lembar', 'kas.pecahan'],
  [{'pieces.100000': -1}, 'pieces.100000', 'angka.kecil'],
  [{'pieces.100000': 1.5}, 'pieces.100000', 'angka.bulat'],
  [{counted: '-1.00'}, 'counted', 'rp.negatif'],
];

describe('accountability and books (cashless.md 4.1, 8.1, 9.5)', () => {
  documentContract(spjDocument, samples.spj, {
    right: [{sumber: 'LS_BENDAHARA', 'items.0.npd': undefined, 'items.1.npd': undefined}],
    bad: [
      [{'periode.from': '2025-12-31'}, 'periode', 'PERIOD_OUTSIDE_YEAR'],
      [{sumber: 'GU'}, 'sumber', 'pilihan.tidak_ada'],
      [{items: []}, 'items', 'daftar.kurang'],
      [{'items.0.payment': samples.npd.id}, 'items.0.payment', 'dokumen.id7'],
      [{'items.1.npd': undefined}, 'items.1.npd', 'isian.kosong'],
      [{sumber: 'LS_BENDAHARA', 'items.0.npd': undefined}, 'items.1.npd', 'isian.tidak_berlaku'],
      [{'items.0.bukti': []}, 'items.0.bukti', 'daftar.kurang'],
      [{'items.0.bukti.0.jenis': 'NOTA'}, 'items.0.bukti.0.jenis', 'pilihan.tidak_ada'],
      [{'items.0.lines': []}, 'items.0.lines', 'daftar.kurang'],
      [{total: '2000001.00'}, 'total', 'dokumen.jumlah'],
      [{pajakDisetor: '150001.00'}, 'pajakDisetor', 'B-11'],
    ],
  });

  documentContract(bkuEntryDocument, samples['bku-entry'], {
    right: [
      {
        in: '1.00',
        out: '0.00',
        rekening: undefined,
        shortRef: undefined,
        ntpn: undefined,
        correctsNo: undefined,
      },
      {saldo: '0.00', unit: 'UPTD Contoh', 'ref.doc': 'REKENING_KORAN'},
      {rekening: '5.2.2.15.02', scheme: 'PMDN13'},
    ],
    bad: [
      [{no: 0}, 'no', 'angka.kecil'],
      [{in: '1.00'}, 'out', 'ONE_SIDE'],
      [{out: '0.00'}, 'out', 'ONE_SIDE'],
      [{out: '-1.00'}, 'out', 'ONE_SIDE'],
      [{saldo: '-0.01'}, 'saldo', 'B-10-NEG'],
      [{bukuPembantu: 'KAS'}, 'bukuPembantu', 'pilihan.tidak_ada'],
      [{'ref.doc': 'KUITANSI'}, 'ref.doc', 'pilihan.tidak_ada'],
      [{shortRef: 'P00000038R'}, 'shortRef', 'shortref.periksa'],
      [{ntpn: 'abc'}, 'ntpn', 'ntpn.karakter'],
      [{postedAt: '2026-10-06 09:00'}, 'postedAt', 'waktu.bentuk'],
      [{correctsNo: 12}, 'correctsNo', 'bku.koreksi'],
      [{scheme: 'PMDN13'}, 'rekening', 'rekening.pmdn13'],
      [{rekening: undefined, scheme: 'PMDN13'}, 'scheme', 'isian.tidak_berlaku'],
    ],
  });

  documentContract(cashCountDocument, samples['cash-count'], {
    right: [
      {pieces: {}, counted: '0.00', bkuCash: '0.00', difference: '0.00', reason: undefined},
      {signatures: []},
    ],
    bad: [
      ...badCash,
      [{bendahara: '12'}, 'bendahara', 'nip.panjang'],
      [{counted: '1201000.00'}, 'counted', 'kas.jumlah'],
      [{difference: '0.00'}, 'difference', 'kas.selisih'],
      [{reason: undefined}, 'reason', 'REASON_REQUIRED'],
      [{tanggal: '2017-12-31'}, 'tanggal', 'RATE_NOT_FOUND'],
    ],
  });

  documentContract(registerPenutupanDocument, samples['register-penutupan'], {
    bad: [
      ...badCash,
      [{saldoBku: '46840000.01'}, 'saldoBku', 'B-14'],
      [{pa: samples['register-penutupan'].bp}, 'pa', 'SIGNERS_EQUAL'],
      [{counted: '1.00'}, 'counted', 'kas.jumlah'],
      [{difference: '1.00'}, 'difference', 'kas.selisih'],
      [{'pieces.100000': 2, counted: '300000.00', difference: '100000.00'}, 'reason', 'REASON_REQUIRED'],
      [{'panjar.0.amount': '-1.00'}, 'panjar.0.amount', 'rp.negatif'],
      [{'inTransit.0.dc': 'K'}, 'inTransit.0.dc', 'pilihan.tidak_ada'],
      [{rekeningKoran: undefined}, 'rekeningKoran', 'isian.kosong'],
    ],
  });

  documentContract(lpjDocument, samples.lpj, {
    right: [{jenis: 'ADMINISTRATIF'}],
    bad: [
      [{jenis: 'BULANAN'}, 'jenis', 'pilihan.tidak_ada'],
      [{bulan: '2026-13'}, 'bulan', 'bulan.bentuk'],
      [{bulan: '2026-09'}, 'registerPenutupan', 'lpj.register'],
      [{penerimaan: '50000000.01'}, 'saldoAkhir.bku', 'B-10'],
      [{'saldoAkhir.bku': '-0.01'}, 'saldoAkhir.bku', 'B-10-NEG'],
      [{'saldoAkhir.bank': '1.00'}, 'saldoAkhir.bku', 'B-14'],
      [{'registerPenutupan.saldoBku': '1.00'}, 'registerPenutupan.saldoBku', 'B-14'],
    ],
  });

  documentContract(taxDepositDocument, samples['tax-deposit'], {
    right: [
      {
        status: 'DIPUNGUT',
        billing: undefined,
        billingExpiresAt: undefined,
        ntpn: undefined,
        ntb: undefined,
        bukuTanggal: undefined,
        depositedOn: null,
      },
      {status: 'BILLING_AKTIF', ntpn: undefined, ntb: undefined, bukuTanggal: undefined, depositedOn: null},
      {status: 'DILAPORKAN'},
    ],
    bad: [
      [{status: 'LUNAS'}, 'status', 'pilihan.tidak_ada'],
      [{jenis: 'PPH'}, 'jenis', 'pilihan.tidak_ada'],
      [{amount: '0.00'}, 'amount', 'rp.nol'],
      [{amount: '1.50'}, 'amount', 'rp.sen'],
      [{masa: '10-2026'}, 'masa', 'bulan.bentuk'],
      [{map: '41112'}, 'map', 'pajak.map'],
      [{kjs: 'A00'}, 'kjs', 'pajak.kjs'],
      [{billing: undefined}, 'billing', 'isian.kosong'],
      [{billing: '724112600012345'}, 'billing', 'billing.bukan_pajak'],
      [{billing: '02411'}, 'billing', 'billing.panjang'],
      [{ntpn: undefined}, 'ntpn', 'isian.kosong'],
      [{ntb: undefined}, 'ntb', 'isian.kosong'],
      [{ntb: '1'}, 'ntb', 'ntb.panjang'],
      [{bukuTanggal: undefined}, 'bukuTanggal', 'isian.kosong'],
      [{depositedOn: null}, 'depositedOn', 'isian.kosong'],
      [
        {status: 'BILLING_AKTIF', ntb: undefined, bukuTanggal: undefined, depositedOn: null},
        'ntpn',
        'isian.tidak_berlaku',
      ],
      [
        {status: 'BILLING_AKTIF', ntpn: undefined, ntb: undefined, bukuTanggal: undefined},
        'depositedOn',
        'isian.tidak_berlaku',
      ],
    ],
  });

  documentContract(bankStatementDocument, samples['bank-statement'], {
    right: [{entries: [], closing: '8000000.00'}],
    bad: [
      [{account: '12'}, 'account', 'rekeningbank.batas'],
      [{to: '2026-09-30'}, 'to', 'periode.terbalik'],
      [{closing: '56390000.01'}, 'closing', 'UNBALANCED'],
      [{'entries.1.dc': 'C'}, 'closing', 'UNBALANCED'],
      [{'entries.1.dc': 'K'}, 'entries.1.dc', 'pilihan.tidak_ada'],
      [{'entries.0.amount': '-1.00'}, 'entries.0.amount', 'rp.negatif'],
      [{'entries.0.amount': 50000000}, 'entries.0.amount', 'isian.bentuk'],
      [{'entries.0.currency': 'idr'}, 'entries.0.currency', 'mutasi.mata_uang'],
      [{'entries.0.seq': 0}, 'entries.0.seq', 'angka.kecil'],
      [{'entries.1.shortRef': 'P00000038R'}, 'entries.1.shortRef', 'shortref.periksa'],
    ],
  });
});
