import {formatDate, isIsoDate} from '@kepahiang/schemas/dates.js';
import {formatMoney, isMoney} from '@kepahiang/schemas/money.js';

const labels: Readonly<Record<string, string>> = {
  account: 'Rekening',
  amount: 'Jumlah',
  ceiling: 'Batas yang dilampaui',
  count: 'Banyaknya',
  dates: 'Tanggal',
  days: 'Hari',
  daysLate: 'Hari terlambat',
  difference: 'Selisih',
  due: 'Batas waktu',
  excess: 'Kelebihan',
  expected: 'Kode rekening yang sesuai',
  hotel: 'Hotel',
  line: 'Mata anggaran',
  missing: 'Bukti yang kurang',
  outstanding: 'Belum disetor',
  overdue: 'Belum disetor',
  pairs: 'Langkah yang dirangkap',
  reason: 'Sebab',
  returned: 'Kembali',
  short: 'Kurang dipungut',
  shortage: 'Ketekoran',
  tax: 'Pajak',
  total: 'Jumlah seluruhnya',
  traveller: 'NIP pelaksana',
  uncovered: 'Tidak tertutup kebutuhan',
  year: 'Tahun',
};

const words: Readonly<Record<string, string>> = {
  'submit+check': 'mengajukan dan memeriksa',
  'submit+release': 'mengajukan dan melepas',
  'check+release': 'memeriksa dan melepas',
  MISSING: 'tidak ada',
  MALFORMED: 'bukan 16 huruf dan angka',
  REUSED: 'dipakai setoran lain',
  LATE: 'terlambat',
  TOO_OLD: 'melewati batas hari',
  NO_NPD: 'tanpa NPD',
  OTHER_ACCOUNT: 'rekening lain',
  CONTRACT_NOT_FOUND: 'kontrak tidak ditemukan',
  FORBIDDEN_MCC: 'jenis merchant terlarang',
  CASH_ADVANCE: 'tarik tunai',
  PERSONAL: 'keperluan pribadi',
  LATE_BILL: 'tagihan terlambat',
};

/** One fact of a finding. */
export interface Measure {
  /** Name in the result of the rule. */
  readonly name: string;
  readonly label: string;
  /** Canonical: money and dates as they are stored, several joined by a comma. */
  readonly value: string;
  /** For people, Indonesian. */
  readonly text: string;
}

function textOf(value: string): string {
  if (isMoney(value)) return formatMoney(value, {style: 'eyd'});
  return isIsoDate(value) ? formatDate(value) : (words[value] ?? value);
}

/** The facts of a finding in words; the records it rests on are not among them. */
export function measuresOf(found: object): Measure[] {
  return Object.entries(found)
    .filter(([name]) => name !== 'evidence')
    .map(([name, given]) => {
      const values = (Array.isArray(given) ? given : [given]).map(String);
      return {
        name,
        label: labels[name] ?? name,
        value: values.join(', '),
        text: values.map(textOf).join(', '),
      };
    });
}
