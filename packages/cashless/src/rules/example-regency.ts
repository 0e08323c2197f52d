import {example} from './example-row.ts';
import {exampleTravelRules} from './example-travel.ts';
import type {RuleFile} from './rules.ts';

const perbup = 'CONTOH. Peraturan Bupati tentang transaksi nontunai (nomor dan tanggal dari BKD)';
const decree = 'CONTOH. Keputusan Bupati tentang besaran UP dan GU 2026 (nomor dan tanggal dari BKD)';
const bank = 'CONTOH. Perjanjian dengan bank RKUD (nomor dan tanggal dari BKD)';

const spending: RuleFile['rules'] = {
  'up.ceiling': example(
    {DINKES: '200000000.00', PUPR: '150000000.00', DPMPTSP: '75000000.00', RSUD: '100000000.00'},
    decree,
  ),
  'gu.minSpentPct': example(75, decree),
  'tu.months': example(1, decree),
  'spd.controlLevel': example('REKENING', decree),
  'kkpd.pct': example(40, decree),
  'kkpd.limit': example({}, decree, 'Batas per pemegang kartu menurut keputusan Bupati.'),
  'kkpd.forbiddenMcc': example(['6010', '6011', '7995'], perbup),
  'cash.rules': example(
    {
      TRANSPOR_MASYARAKAT: {max: '100000.00', per: 'PERSON_ACTIVITY'},
      BELANJA_KECIL: {max: '1000000.00', per: 'TRANSACTION'},
      TANGGAP_DARURAT: {max: null, per: 'EVENT'},
    },
    perbup,
    'Batas seperti di Palembang 2019 dan Bengkulu Tengah 2018. Tanpa baris, tidak ada belanja tunai sama sekali.',
  ),
  'cash.holdDays': example(3, perbup),
  dualControl: example('three', perbup),
  'token.holders': example({MAKER: ['BPP'], CHECKER: ['PPK_SKPD'], RELEASER: ['BP', 'PA']}, perbup),
  'token.releasePaLimit': example('100000000.00', perbup),
  'sod.relaxedPairs': example([], perbup),
  panjarMaxDays: example(30, perbup),
  returMaxDays: example(7, perbup),
};

const pattern = '{seq:5}/{KIND}/{SKPD}/{romanMonth}/{year}';

const documents: RuleFile['rules'] = {
  'numbering.pattern': example(
    {
      DPA: pattern,
      ANGGARAN_KAS: pattern,
      PENYEDIAAN_DANA: pattern,
      NPD: pattern,
      SPP: pattern,
      SPM: pattern,
      SP2D: pattern,
      SPJ: pattern,
      LPJ: pattern,
      SPPD: pattern,
    },
    perbup,
  ),
  'evidence.required': example(
    {
      BARANG: ['KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER'],
      JASA: ['KUITANSI', 'FAKTUR', 'BUKTI_TRANSFER'],
      MODAL: ['SPK', 'BAST', 'KUITANSI', 'FAKTUR_PAJAK'],
      HONOR: ['DAFTAR_HADIR', 'DAFTAR_NOMINATIF', 'BUKTI_TRANSFER'],
      PERJALANAN_DINAS: ['SPT', 'SPPD', 'LPD', 'TIKET', 'BOARDING_PASS', 'BILL_HOTEL', 'KUITANSI'],
      PAJAK: ['BPN'],
    },
    perbup,
  ),
  'attachment.required': example({LS_BARANG_JASA: ['SPK', 'BAST', 'FAKTUR_PAJAK'], GU: ['SPJ']}, perbup),
  'yearEnd.lastDates': example(
    {spp: '2026-12-18', spm: '2026-12-21', sp2d: '2026-12-29', refund: '2026-12-31'},
    'CONTOH. Surat edaran langkah akhir tahun 2026 (nomor dan tanggal dari BKD)',
  ),
};

const bankExample = <const Value>(value: Value) => example(value, bank, undefined, 'BANK');

const banking: RuleFile['rules'] = {
  'tax.pbjtWithheldByTreasurer': example(false, perbup),
  unknownWaitMinutes: bankExample(30),
  inquiryMaxAgeDays: bankExample(7),
  'recon.dateToleranceDays': bankExample(3),
  'recon.keywords': bankExample({
    FEE: ['BIAYA ADM', 'BIAYA TRANSFER', 'FEE'],
    INTEREST: ['JASA GIRO', 'BUNGA'],
    INTEREST_TAX: ['PPH JASA GIRO', 'PAJAK BUNGA'],
    CASH: ['TARIK TUNAI', 'PENARIKAN TUNAI', 'CEK TUNAI'],
    RETUR: ['RETUR', 'RTN'],
  }),
  'csv.profiles': bankExample([]),
  'snap.paths': bankExample({11: '/v1.0/balance-inquiry', 17: '/v1.0/transfer-intrabank'}),
  'snap.signatureEncoding': bankExample('base64'),
};

/**
 * AN EXAMPLE of the rules a regency sets, with the defaults of the catalogue: it shows which keys there are and how they
 * are written. No Perbup says these things; BKD replaces every row.
 * @source cashless.md 13
 */
export const exampleRegencyRules: RuleFile = {
  level: 'REGENCY',
  title: 'CONTOH aturan kabupaten 2026 (ganti dengan Perbup dan Keputusan Bupati)',
  example: true,
  rules: {...spending, ...documents, ...exampleTravelRules, ...banking},
};
