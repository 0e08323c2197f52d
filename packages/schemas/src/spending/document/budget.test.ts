import {describe} from 'node:test';
import {documentContract} from '../testing/document-contract.ts';
import {samples} from '../testing/samples.ts';
import {anggaranKasDocument} from './anggaran-kas.ts';
import {dpaDocument} from './dpa.ts';
import {npdDocument} from './npd.ts';
import {penyediaanDanaDocument} from './penyediaan-dana.ts';

describe('documents of the budget (cashless.md 4.1)', () => {
  documentContract(dpaDocument, samples.dpa, {
    right: [
      {unit: 'UPTD Contoh'},
      {status: 'DRAFT', nomor: undefined, history: []},
      {'lines.0.rekening': '5.2.2.15.02', 'lines.0.scheme': 'PMDN13'},
      {'lines.0.rekening': '5.1.02.04.01.0001', 'lines.0.pagu': '0.00'},
    ],
    bad: [
      [{id: '1'}, 'id', 'dokumen.id'],
      [{nomor: undefined}, 'nomor', 'isian.kosong'],
      [{nomor: ''}, 'nomor', 'isian.kosong'],
      [{nomor: ' 1'}, 'nomor', 'teks.tepi'],
      [{nomor: 'x'.repeat(101)}, 'nomor', 'teks.panjang'],
      [{tanggal: '2026-02-30'}, 'tanggal', 'tgl.tidak_ada'],
      [{tahunAnggaran: '2026'}, 'tahunAnggaran', 'angka.bulat'],
      [{tahunAnggaran: 1999}, 'tahunAnggaran', 'angka.kecil'],
      [{tahunAnggaran: 2100}, 'tahunAnggaran', 'angka.besar'],
      [{skpd: 'DINKES'}, 'skpd', 'skpd.pola'],
      [{status: 'TERBIT'}, 'status', 'pilihan.tidak_ada'],
      [{'history.0.event': 'ajukan_lagi'}, 'history.0.event', 'pilihan.tidak_ada'],
      [{'history.0.from': 'CAIR'}, 'history.0.from', 'pilihan.tidak_ada'],
      [{'history.0.role': 'publik'}, 'history.0.role', 'pilihan.tidak_ada'],
      [{'history.0.user': undefined}, 'history.0.user', 'isian.kosong'],
      [{'history.0.at': '2026-10-06'}, 'history.0.at', 'waktu.bentuk'],
      [{'history.0.ip': '::1'}, 'history.0.ip', 'isian.tidak_berlaku'],
      [{attachments: undefined}, 'attachments', 'isian.kosong'],
      [{'attachments.0.type': 'lampiran'}, 'attachments.0.type', 'kode.bentuk'],
      [{'attachments.0.size': 0}, 'attachments.0.size', 'angka.kecil'],
      [{'attachments.0.sha256': 'A'.repeat(64)}, 'attachments.0.sha256', 'berkas.sha256'],
      [{version: -1}, 'version', 'angka.kecil'],
      [{version: 1.5}, 'version', 'angka.bulat'],
      [{lines: []}, 'lines', 'daftar.kurang'],
      [{lines: 'x'}, 'lines', 'isian.bentuk'],
      [{'lines.0.subKegiatan': '1.02'}, 'lines.0.subKegiatan', 'subkegiatan.tingkat'],
      [{'lines.0.rekening': '5.1.02'}, 'lines.0.rekening', 'rekening.bukan_rincian'],
      [{'lines.0.rekening': '5.2.2.15.02'}, 'lines.0.rekening', 'rekening.bukan_rincian'],
      [{'lines.0.scheme': 'PMDN13'}, 'lines.0.rekening', 'rekening.pmdn13'],
      [{'lines.0.scheme': 'PMDN90'}, 'lines.0.scheme', 'pilihan.tidak_ada'],
      [{'lines.0.sumberDana': 'DAK'}, 'lines.0.sumberDana', 'pilihan.tidak_ada'],
      [{'lines.0.pagu': '-1.00'}, 'lines.0.pagu', 'rp.negatif'],
      [{'lines.0.pagu': '1.50'}, 'lines.0.pagu', 'rp.sen'],
      [{'lines.0.pagu': 1000}, 'lines.0.pagu', 'isian.bentuk'],
      [{'lines.0.pergeseranKe': -1}, 'lines.0.pergeseranKe', 'angka.kecil'],
      [{'lines.0.berlakuDari': null}, 'lines.0.berlakuDari', 'isian.kosong'],
    ],
  });

  documentContract(anggaranKasDocument, samples['anggaran-kas'], {
    bad: [
      [{dpa: 'x'}, 'dpa', 'dokumen.id'],
      [{'lines.0.bulan.11': '10000001.00'}, 'lines.0.bulan', 'anggarankas.jumlah'],
      [{'lines.0.bulan.0': '-10000000.00'}, 'lines.0.bulan.0', 'rp.negatif'],
      [{'lines.0.bulan': ['120000000.00']}, 'lines.0.bulan', 'daftar.kurang'],
    ],
  });

  documentContract(penyediaanDanaDocument, samples['penyediaan-dana'], {
    bad: [
      [{'periode.to': '2025-12-31'}, 'periode', 'PERIOD_OUTSIDE_YEAR'],
      [{'periode.to': '2027-01-01'}, 'periode', 'PERIOD_OUTSIDE_YEAR'],
      [{'periode.from': '2026-04-01'}, 'periode', 'PERIOD_OUTSIDE_YEAR'],
      [{'periode.from': undefined}, 'periode.from', 'isian.kosong'],
      [{'lines.0.amount': '-1.00'}, 'lines.0.amount', 'rp.negatif'],
      [{'lines.1.scheme': 'PMDN13'}, 'lines.1.scheme', 'isian.tidak_berlaku'],
      [{sebelumnya: '1'}, 'sebelumnya', 'rp.bentuk'],
      [{sisaBelumSpd: undefined}, 'sisaBelumSpd', 'isian.kosong'],
    ],
  });

  documentContract(npdDocument, samples.npd, {
    right: [{jenis: 'TANPA_PANJAR', rekeningTujuan: undefined}, {jenis: 'TANPA_PANJAR'}],
    bad: [
      [{pptk: '1'}, 'pptk', 'nip.panjang'],
      [{sumber: 'GU'}, 'sumber', 'pilihan.tidak_ada'],
      [{jenis: 'LAIN'}, 'jenis', 'pilihan.tidak_ada'],
      [{rekeningTujuan: undefined}, 'rekeningTujuan', 'isian.kosong'],
      [{'rekeningTujuan.rekening': '12'}, 'rekeningTujuan.rekening', 'rekeningbank.batas'],
      [{'rekeningTujuan.bank': '13'}, 'rekeningTujuan.bank', 'bank.panjang'],
      [{'lines.0.amount': '5000001.00'}, 'lines.0.amount', 'B-03'],
      [{'lines.0.amount': '0.00'}, 'lines.0.amount', 'rp.nol'],
      [{keperluan: ''}, 'keperluan', 'isian.kosong'],
    ],
  });
});
