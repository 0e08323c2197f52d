import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {moneyOfSen} from '../../money.ts';
import {readDocument} from '../faults.ts';
import {documentFaultText} from '../labels.ts';
import {changed, documentContract, faultsOf, type BadRow} from '../testing/document-contract.ts';
import {samples} from '../testing/samples.ts';
import {sp2dDocument} from './sp2d.ts';
import {spmDocument} from './spm.ts';
import {spp, sppDocument, sppUnder} from './spp.ts';

/** What SPP, SPM and SP2D refuse alike. */
const badAmounts: readonly BadRow[] = [
  [{jenis: 'LS'}, 'jenis', 'pilihan.tidak_ada'],
  [{'penerima.nama': undefined}, 'penerima.nama', 'isian.kosong'],
  [{'penerima.npwp': '1'}, 'penerima.npwp', 'npwp.panjang'],
  [{'penerima.nik': '1708'}, 'penerima.nik', 'nik.panjang'],
  [{'penerima.verifiedAt': undefined}, 'penerima.verifiedAt', 'isian.kosong'],
  [{'penerima.rekening': undefined}, 'penerima.rekening', 'isian.kosong'],
  [{lines: []}, 'lines', 'isian.kosong'],
  [{bruto: '0.00'}, 'bruto', 'rp.nol'],
  [{netto: '-1.00'}, 'netto', 'rp.negatif'],
  [{netto: '9850001.00'}, 'bruto', 'B-01'],
  [{'potongan.1.amount': '1.00'}, 'bruto', 'B-01'],
  [{'potongan.1.amount': '-1100000.00'}, 'potongan.1.amount', 'B-01-NEG'],
  [{'lines.0.amount': '11000001.00'}, 'lines', 'B-02'],
  [{'potongan.0.jenis': 'PPH99'}, 'potongan.0.jenis', 'pilihan.tidak_ada'],
  [{'potongan.0.tarifBp': 1.5}, 'potongan.0.tarifBp', 'angka.bulat'],
  [{'potongan.0.tarifBp': 10_001}, 'potongan.0.tarifBp', 'angka.besar'],
  [{'potongan.0.billing': '424112600012345'}, 'potongan.0.billing', 'billing.bukan_pajak'],
  [{'potongan.0.map': '511122'}, 'potongan.0.map', 'pajak.map'],
  [{'potongan.0.kjs': '90'}, 'potongan.0.kjs', 'pajak.kjs'],
  [{'potongan.0.kjs': undefined}, 'potongan.0.kjs', 'isian.kosong'],
  [{'potongan.0.map': undefined}, 'potongan.0.map', 'isian.kosong'],
];

const guOf = (jenis: string) => ({jenis, kontrak: undefined, spjRef: samples.spm.id});

describe('SPP, SPM and SP2D (cashless.md 4.1, 4.3)', () => {
  documentContract(sppDocument, samples.spp, {
    right: [
      guOf('GU'),
      guOf('GU_NIHIL'),
      guOf('TU_NIHIL'),
      {jenis: 'UP', lines: undefined, kontrak: undefined, spdRefs: []},
      {jenis: 'UP', lines: [], potongan: [], netto: '11100000.00', kontrak: undefined},
      {
        'kontrak.bastNomor': undefined,
        'kontrak.bastTanggal': undefined,
        'kontrak.jaminan': {nomor: 'BG-1', penerbit: 'Bank Contoh', nilai: '1000000.00'},
      },
      {'potongan.0.billing': '024112600012345'},
    ],
    bad: [
      ...badAmounts,
      [{...guOf('GU'), spjRef: undefined}, 'spjRef', 'isian.kosong'],
      [{...guOf('GU_NIHIL'), spjRef: undefined}, 'spjRef', 'isian.kosong'],
      [{...guOf('TU_NIHIL'), spjRef: undefined}, 'spjRef', 'isian.kosong'],
      [{jenis: 'UP'}, 'lines', 'UP_HAS_LINES'],
      [{lines: undefined}, 'lines', 'isian.kosong'],
      [{spdRefs: []}, 'spdRefs', 'isian.kosong'],
      [{'spdRefs.0': 'x'}, 'spdRefs.0', 'dokumen.id'],
      [{'kontrak.nilai': '0.00'}, 'kontrak.nilai', 'rp.nol'],
      [{'kontrak.terminKe': 0}, 'kontrak.terminKe', 'angka.kecil'],
      [{'kontrak.bastNomor': undefined}, 'kontrak.bastNomor', 'NO_BAST'],
      [{'kontrak.bastTanggal': undefined}, 'kontrak.bastTanggal', 'NO_BAST'],
    ],
  });

  documentContract(spmDocument, samples.spm, {
    right: [
      {tandaTanganElektronik: undefined},
      {jenis: 'TU', potonganDisetorOleh: 'BP'},
      {status: 'DRAFT', nomor: undefined},
    ],
    bad: [
      ...badAmounts.filter(([, path]) => path !== 'jenis'),
      [{spp: undefined}, 'spp', 'isian.kosong'],
      [{'penandatangan.role': 'BP'}, 'penandatangan.role', 'pilihan.tidak_ada'],
      [{potonganDisetorOleh: 'BP'}, 'potonganDisetorOleh', 'spm.penyetor'],
      [{jenis: 'GU'}, 'potonganDisetorOleh', 'spm.penyetor'],
    ],
  });

  documentContract(sp2dDocument, samples.sp2d, {
    right: [{tanggalCair: undefined, bankRef: undefined, retur: []}],
    bad: [
      ...badAmounts,
      [{spm: undefined}, 'spm', 'isian.kosong'],
      [{rekeningSumber: undefined}, 'rekeningSumber', 'isian.kosong'],
      [{kuasaBud: '1'}, 'kuasaBud', 'nip.panjang'],
      [{shortRef: 'PEMBAYARAN'}, 'shortRef', 'shortref.periksa'],
      [{shortRef: 'P0000003'}, 'shortRef', 'shortref.bentuk'],
      [{'retur.0.amount': '0.00'}, 'retur.0.amount', 'rp.nol'],
    ],
  });

  it('asks for a contract above the limit of receipts of the day, which is data', () => {
    const without = changed(samples.spp, {kontrak: undefined});
    const under = {...sppDocument, schema: sppUnder('10000000.00')};
    assert.deepEqual(faultsOf(under, without), ['kontrak: spp.kontrak']);
    assert.deepEqual(faultsOf(under, samples.spp), []);
    assert.deepEqual(faultsOf({...sppDocument, schema: sppUnder('11100000.00')}, without), []);
    assert.deepEqual(faultsOf(under, changed(without, {jenis: 'LS_GAJI'})), []);
    assert.deepEqual(faultsOf(sppDocument, without), []);
    // The rules of the SPP itself are still asked.
    assert.deepEqual(faultsOf(under, changed(samples.spp, {netto: '1.00'})), ['bruto: B-01']);
  });

  it('says everything that is wrong at once, and no sum of amounts that are wrong themselves', () => {
    const document = changed(samples.spp, {id: 'x', netto: '1,5', 'lines.0.amount': '1.00', spdRefs: []});
    assert.deepEqual(faultsOf(sppDocument, document).toSorted(), [
      'id: dokumen.id',
      'lines: B-02',
      'netto: rp.sen',
      'spdRefs: isian.kosong',
    ]);
  });

  it('says in Indonesian by how much gross and net differ', () => {
    const read = readDocument(spp, changed(samples.spp, {netto: '9850001.00'}));
    assert.ok(!read.ok);
    assert.equal(
      documentFaultText(read.faults[0]!),
      'Bruto tidak sama dengan netto ditambah potongan; selisihnya -Rp\u00a01. Cocokkan ketiganya.',
    );
  });

  it('takes any amounts that add up, to the last rupiah of 9e15, and refuses them one rupiah off', () => {
    const rupiah = fc.bigInt({min: 1n, max: 9_000_000_000_000n});
    const parts = fc.array(rupiah, {minLength: 1, maxLength: 20});
    fc.assert(
      fc.property(parts, fc.array(rupiah, {maxLength: 8}), (lines, withheld) => {
        const total = (all: readonly bigint[]) => all.reduce((sum, one) => sum + one, 0n);
        const {subKegiatan, rekening} = samples.spp.lines[0]!;
        const [gross, kept] = [total(lines) + total(withheld), total(withheld)];
        const document = changed(samples.spp, {
          lines: [...lines, ...withheld].map(one => ({
            subKegiatan,
            rekening,
            amount: moneyOfSen(one * 100n),
          })),
          bruto: moneyOfSen(gross * 100n),
          potongan: withheld.map(one => ({...samples.spp.potongan[1], amount: moneyOfSen(one * 100n)})),
          netto: moneyOfSen((gross - kept) * 100n),
        });
        const read = readDocument(spp, document);
        assert.ok(read.ok);
        assert.deepEqual(JSON.parse(JSON.stringify(read.document)), document);
        const off = changed(document, {netto: moneyOfSen((gross - kept + 1n) * 100n)});
        assert.deepEqual(faultsOf(sppDocument, off), ['bruto: B-01']);
      }),
    );
  });
});
