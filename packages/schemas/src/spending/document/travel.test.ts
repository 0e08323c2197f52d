import {describe} from 'node:test';
import {documentContract, type BadRow} from '../testing/document-contract.ts';
import {samples} from '../testing/samples.ts';
import {dprDocument} from './dpr.ts';
import {lpdDocument} from './lpd.ts';
import {rincianBiayaDocument} from './rincian-biaya.ts';
import {sppdDocument} from './sppd.ts';
import {sptDocument} from './spt.ts';

const badOrder: readonly BadRow[] = [
  [{dasar: []}, 'dasar', 'daftar.kurang'],
  [{tujuan: []}, 'tujuan', 'NO_DESTINATION'],
  [{kembali: '2026-10-05'}, 'kembali', 'RETURN_BEFORE_DEPART'],
  [{jenis: 'LUAR_DAERAH'}, 'jenis', 'pilihan.tidak_ada'],
  [{'pembebanan.rekening': '5.1'}, 'pembebanan.rekening', 'rekening.bukan_rincian'],
  [{penandatangan: undefined}, 'penandatangan', 'isian.kosong'],
];

describe('documents of a trip (cashless.md 7.1)', () => {
  documentContract(sptDocument, samples.spt, {
    right: [{jenis: 'LUAR_NEGERI'}, {tanggal: '2026-10-06', penandatangan: 'Bupati Contoh'}],
    bad: [
      ...badOrder,
      [{pegawai: []}, 'pegawai', 'NO_TRAVELLER'],
      [{tanggal: '2026-10-07'}, 'tanggal', 'SPT_AFTER_DEPARTURE'],
      [{'pegawai.0.nip': '1'}, 'pegawai.0.nip', 'nip.panjang'],
      [{'pegawai.0.tingkat': 'ESELON_V'}, 'pegawai.0.tingkat', 'pilihan.tidak_ada'],
    ],
  });

  documentContract(sppdDocument, samples.sppd, {
    right: [{visum: [], pengikut: []}],
    bad: [
      ...badOrder,
      [{spt: undefined}, 'spt', 'isian.kosong'],
      [{pegawai: undefined}, 'pegawai', 'isian.kosong'],
      [{tingkatBiaya: 'A'}, 'tingkatBiaya', 'pilihan.tidak_ada'],
      [{'visum.0.berangkat': '2026-10-05'}, 'visum.0.berangkat', 'RETURN_BEFORE_DEPART'],
      [{status: 'SELESAI'}, 'status', 'pilihan.tidak_ada'],
    ],
  });

  documentContract(rincianBiayaDocument, samples['rincian-biaya'], {
    right: [
      {advance: undefined, settlement: null},
      {advance: '1610000.00', settlement: {kind: 'NIHIL', amount: '0.00'}},
      {advance: '1700000.00', settlement: {kind: 'LEBIH_BAYAR', amount: '90000.00'}},
    ],
    bad: [
      [{nights: 2}, 'nights', 'rincian.malam'],
      [{total: '1610001.00'}, 'total', 'dokumen.jumlah'],
      [{'settlement.amount': '110001.00'}, 'settlement', 'rincian.selisih'],
      [{settlement: null}, 'settlement', 'rincian.selisih'],
      [{settlement: undefined}, 'settlement', 'isian.kosong'],
      [{'lines.0.kind': 'MAKAN'}, 'lines.0.kind', 'pilihan.tidak_ada'],
      [{'items.0.evidence': 'NOTA'}, 'items.0.evidence', 'pilihan.tidak_ada'],
      [{'rejected.0.reason': 'MAHAL'}, 'rejected.0.reason', 'pilihan.tidak_ada'],
    ],
  });

  documentContract(dprDocument, samples.dpr, {
    right: [{nomor: undefined}],
    bad: [
      [{total: '200001.00'}, 'total', 'dokumen.jumlah'],
      [{tandaTangan: undefined}, 'tandaTangan', 'isian.kosong'],
      [{lines: []}, 'lines', 'daftar.kurang'],
    ],
  });

  documentContract(lpdDocument, samples.lpd, {
    right: [{geotag: undefined, foto: []}],
    bad: [
      [{hasil: undefined}, 'hasil', 'isian.kosong'],
      [{'foto.0': 'foto.jpg'}, 'foto.0', 'berkas.sha256'],
      [{'geotag.lat': 100}, 'geotag.lat', 'angka.besar'],
      [{tanggal: '2026-13-01'}, 'tanggal', 'tgl.tidak_ada'],
    ],
  });
});
