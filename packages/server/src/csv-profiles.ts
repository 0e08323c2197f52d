import {csvProfile, type CsvProfile} from '@kepahiang/cashless/bank/csv-profile.js';
import type {Dated} from '@kepahiang/schemas/dated.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';

/** How a bank's CMS writes its CSV, on dates. */
export interface CsvProfileRow extends Dated {
  readonly profile: CsvProfile;
}

/**
 * Profiles of the regional bank. An EXAMPLE in the form of cashless.md 8.2 until the bank hands over its own export.
 *
 * @source cashless.md 8.2, 13 (`csv.profiles[]`)
 */
const rows: readonly CsvProfileRow[] = [
  {
    validFrom: '2018-01-01',
    legalBasis: 'Contoh; format ekspor CMS ditetapkan bank',
    setBy: 'BANK',
    profile: csvProfile.parse({
      name: 'CMS titik koma',
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
      footer: ['Total', 'Saldo akhir'],
    }),
  },
  {
    validFrom: '2018-01-01',
    legalBasis: 'Contoh; format ekspor CMS ditetapkan bank',
    setBy: 'BANK',
    profile: csvProfile.parse({
      name: 'CMS koma dengan nomor transaksi',
      delimiter: ',',
      columns: {
        bookingDate: 'Tanggal',
        remark: 'Keterangan',
        amount: 'Jumlah',
        flag: 'D/K',
        balance: 'Saldo',
        bankRef: 'No Transaksi',
      },
      dateFormat: 'DD-MMM-YY',
      sign: 'flag',
      footer: ['Total', 'Saldo akhir'],
    }),
  },
];

/** Profiles in force on a date. */
export function csvProfilesAt(date: IsoDate): readonly CsvProfile[] {
  return rows
    .filter(({validFrom, validTo}) => validFrom <= date && (validTo === undefined || date <= validTo))
    .map(({profile}) => profile);
}
