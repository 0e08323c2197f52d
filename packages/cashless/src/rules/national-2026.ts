import {officeCalendar} from '@kepahiang/schemas/calendar/holidays-2026.js';
import {channelLimits} from '../channel.ts';
import {ter2026} from '../data/ter-2026.ts';
import {channelLimitsValue} from './from-tables.ts';
import type {RuleConfidence, RuleFile, RuleRow} from './rules.ts';
import {travelCeilings2026} from './travel-ceilings-2026.ts';

const national = <const Value>(
  value: Value,
  legalBasis: string,
  confidence: RuleConfidence = 'verified',
  note?: string,
): RuleRow<Value> => ({
  value,
  validFrom: '2026-01-01',
  legalBasis,
  setBy: 'NATIONAL',
  confidence,
  ...(note === undefined ? {} : {note}),
});

/** Figures that hold for a budget year only: the next year needs its own. */
const thisYear = <Value>(row: RuleRow<Value>): RuleRow<Value> => ({...row, validTo: '2026-12-31'});

const invoiceRules: RuleFile['rules'] = {
  'tax.rounding': [
    national({roundPPh: 'floor', roundPPN: 'halfUp'}, 'Pembulatan rupiah penuh, pilihan sistem', 'choice'),
  ],
  'tax.thresholdBase': [national('DPP', 'Dasar batas Rp2.000.000, pilihan sistem', 'choice')],
  'tax.exemptChannels': [
    national(
      {
        PPH21: ['KKPD'],
        PPH22: ['KKPD'],
        PPH23: ['KKPD'],
        PPH4_2: ['KKPD'],
        PPH_FINAL_PP55: ['KKPD'],
        PPN: ['KKPD'],
        PBJT: ['KKPD'],
      },
      'PMK 231/PMK.03/2019 jo. PMK 59/PMK.03/2022',
      'memory',
      'Pembayaran dengan kartu diterima utuh oleh penjual.',
    ),
  ],
  'tax.pph22': [
    national(
      {
        rateBp: 150,
        noNpwpRateBp: 300,
        threshold: '2000000.00',
        exemptGoods: ['BBM', 'BBG', 'PELUMAS', 'LISTRIK', 'AIR', 'POS', 'BOS'],
      },
      'UU PPh Pasal 22; PMK 51/2025',
      'verified',
      'Daftar barang yang dikecualikan belum seluruhnya dicocokkan.',
    ),
  ],
  'tax.pph23': [
    national(
      {rateBp: 200, noNpwpRateBp: 400, individuals: {JASA: 'PPH21', SEWA_HARTA: 'PPH21'}},
      'UU PPh Pasal 23; PMK 141/PMK.03/2015',
    ),
  ],
  'tax.pph4_2.rent': [national({rateBp: 1000}, 'PP 34/2017')],
  'tax.pph4_2.construction': [
    national(
      {
        PELAKSANAAN_KECIL: 175,
        PELAKSANAAN_TANPA: 400,
        PELAKSANAAN_LAIN: 265,
        KONSULTANSI_ADA: 350,
        KONSULTANSI_TANPA: 600,
        TERINTEGRASI_ADA: 265,
        TERINTEGRASI_TANPA: 400,
      },
      'PP 9/2022',
    ),
  ],
  'tax.pphFinalPp55': [
    {
      ...national(
        {
          rateBp: 50,
          sellers: ['ORANG_PRIBADI', 'PERSEROAN_PERORANGAN', 'KOPERASI', 'PT', 'CV', 'FIRMA'],
          replaces: ['PPH21', 'PPH22', 'PPH23'],
        },
        'PP 55/2022',
        'memory',
      ),
      validTo: '2026-04-21',
    },
    {
      ...national(
        {
          rateBp: 50,
          sellers: ['ORANG_PRIBADI', 'PERSEROAN_PERORANGAN', 'KOPERASI'],
          replaces: ['PPH21', 'PPH22', 'PPH23'],
        },
        'PP 55/2022 jo. PP 20/2026',
      ),
      validFrom: '2026-04-22',
    },
  ],
  'tax.ppn': [
    national(
      {rateBp: 1200, dppNilaiLain: [11, 12], luxuryRateBp: 1200, threshold: '2000000.00'},
      'UU PPN; PMK 131/2024 jo. PMK 11/2025 jo. PMK 53/2025; PMK 59/PMK.03/2022',
    ),
  ],
  'tax.pbjtCeiling': [national({rateBp: 1000}, 'UU 1/2022', 'memory')],
  'tax.meterai': [
    national(
      {threshold: '5000000.00', amount: '10000.00'},
      'UU 10/2020',
      'memory',
      'Batasnya sudah dicocokkan, besarnya bea belum.',
    ),
  ],
};

const peopleRules: RuleFile['rules'] = {
  'tax.pasal17': [
    national(
      {
        layers: [
          {upTo: '60000000.00', rateBp: 500},
          {upTo: '250000000.00', rateBp: 1500},
          {upTo: '500000000.00', rateBp: 2500},
          {upTo: '5000000000.00', rateBp: 3000},
          {upTo: null, rateBp: 3500},
        ],
        pkpRounding: '1000.00',
      },
      'UU PPh Pasal 17 sebagaimana diubah dengan UU 7/2021',
    ),
  ],
  'tax.pph21.base': [national({BUKAN_PEGAWAI: 5_000, PESERTA_KEGIATAN: 10_000}, 'PMK 168/2023')],
  'tax.pph21.noIdSurcharge': [national({surchargeBp: 2_000}, 'UU PPh Pasal 21')],
  'tax.pph21.honorAsn': [
    national(
      {I: 0, II: 0, III: 500, IV: 1_500, PEJABAT_NEGARA: 1_500},
      'PP 80/2010; PMK 262/PMK.03/2010',
      'memory',
      'Tarif golongan I sampai IV sudah dicocokkan, tarif pejabat negara belum.',
    ),
  ],
  'tax.pph21.daily': [
    national(
      {untaxedUpTo: '450000.00', lowUpTo: '2500000.00', lowRateBp: 50, aboveBaseBp: 5_000},
      'PP 58/2023; PMK 168/2023',
    ),
  ],
  'tax.ter': [
    national(
      {
        lastMonth: 11,
        categories: {
          'TK/0': 'A',
          'TK/1': 'A',
          'K/0': 'A',
          'TK/2': 'B',
          'TK/3': 'B',
          'K/1': 'B',
          'K/2': 'B',
          'K/3': 'C',
        },
        tables: ter2026,
      },
      'PP 58/2023',
    ),
  ],
};

const fifteenth = {kind: 'DAY_OF_NEXT_MONTH', day: 15} as const;
const collected = {
  LS: {kind: 'SAME_DAY'},
  UP: {kind: 'DAYS_AFTER', days: 7},
} as const;

const dateRules: RuleFile['rules'] = {
  'tax.depositDeadline': [
    national(
      {
        PPH21: {LS: fifteenth, UP: fifteenth, UMUM: fifteenth},
        PPH22: collected,
        PPH23: {LS: fifteenth, UP: fifteenth, UMUM: fifteenth},
        PPH4_2: {LS: fifteenth, UP: fifteenth, UMUM: fifteenth},
        PPH_FINAL_PP55: {LS: fifteenth, UP: fifteenth, UMUM: fifteenth},
        PPN: {...collected, UMUM: {kind: 'END_OF_NEXT_MONTH'}},
      },
      'PMK 81/2024 Pasal 94',
      'memory',
      'Tanggal 15 dan akhir bulan berikutnya sudah dicocokkan; hari setor bendahara untuk PPh 22 dan PPN belum.',
    ),
  ],
  'tax.returnDeadline': [
    national({PPH: {kind: 'DAY_OF_NEXT_MONTH', day: 20}, PPN: {kind: 'END_OF_NEXT_MONTH'}}, 'PMK 81/2024'),
  ],
  holidays: [
    thisYear(
      national(
        {
          workweek: [...officeCalendar.workweek],
          holidays: [...officeCalendar.holidays],
          cutiBersama: [...officeCalendar.cutiBersama],
          cutiBersamaIsHoliday: officeCalendar.cutiBersamaIsHoliday,
        },
        officeCalendar.source,
      ),
    ),
  ],
};

/**
 * Rules the nation and the banks set, as they hold in 2026: taxes, their deadlines, holidays, limits of channels, and
 * the ceilings of travel. Each row says how far it has been held against its source.
 * @source cashless.md 6; Perpres 72/2025 (ceilings, figures still those of SBM TA 2026)
 */
export const nationalRules2026: RuleFile = {
  level: 'NATIONAL',
  title: 'Aturan nasional 2026',
  rules: {
    ...invoiceRules,
    ...peopleRules,
    ...dateRules,
    'channel.limits': [
      {
        ...national(
          /* @__PURE__ */ channelLimitsValue(channelLimits),
          'PADG 23/25/PADG/2021; SE BI 16/18/DPSP 2014',
          'memory',
        ),
        setBy: 'BANK',
      },
    ],
    ...travelCeilings2026,
  },
};
