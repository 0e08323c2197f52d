import type {Dated} from '../dated.ts';

/** Thresholds of the audit rules that the catalogue of rules has no key for. @source cashless.md 10 */
export interface AuditDefaults extends Dated {
  /** days by which the first and the last of split payments may lie apart. */
  readonly splitWindowDays: number;
  /** @unit percent of the ceiling from which a claim counts as being at it */
  readonly hotelNearPct: number;
  /** claims at one hotel from which a cluster says anything. */
  readonly hotelMinClaims: number;
  /** @unit whole rupiah by which computed and recorded tax may differ */
  readonly taxToleranceRupiah: number;
  /** days after a payment in which money that comes back is looked at. */
  readonly kickbackWindowDays: number;
  /** @unit percent of the payment */
  readonly kickbackSharePct: number;
  /** account codes a trip of each kind may be booked on. */
  readonly tripAccounts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Thresholds of the audit rules until the Inspektorat sets its own.
 * @source cashless.md 10; account codes: Kepmendagri 050-5889/2021 (cashless.md 3.3)
 */
export const auditDefaults: readonly AuditDefaults[] = [
  {
    validFrom: '2018-01-01',
    legalBasis:
      'Ambang pemeriksaan, pilihan sistem; ditetapkan Inspektorat. Kode rekening: Kepmendagri 050-5889/2021',
    setBy: 'REGENCY',
    splitWindowDays: 7,
    hotelNearPct: 95,
    hotelMinClaims: 5,
    taxToleranceRupiah: 1,
    kickbackWindowDays: 7,
    kickbackSharePct: 50,
    tripAccounts: {
      LUAR_KOTA: ['5.1.02.04.01.0001'],
      DALAM_KOTA_LT8: ['5.1.02.04.01.0003'],
      DALAM_KOTA_GT8: ['5.1.02.04.01.0003'],
      FULLBOARD: ['5.1.02.04.01.0004', '5.1.02.04.01.0005'],
    },
  },
];
