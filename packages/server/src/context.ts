import type {CsvProfile} from '@kepahiang/cashless/bank/csv-profile.js';
import type {ReconciliationRule} from '@kepahiang/cashless/reconciliation/rules.js';
import type {Rules} from '@kepahiang/cashless/rules/rules.js';
import type {IsoDate} from '@kepahiang/schemas/dates.js';
import type {ServiceDefinition} from '@kepahiang/schemas/service/types.js';
import type {Places} from '@kepahiang/schemas/wilayah/places.js';
import type {Logger} from 'pino';
import type pg from 'pg';
import type {Ids} from './ids.ts';
import type {Signer} from './signer.ts';

/** Everything the routes stand on; passed in, so that a test can hold the clock and choose the ids. */
export interface Context {
  readonly pool: pg.Pool;
  /** What time it is. */
  readonly clock: () => Date;
  readonly ids: Ids;
  readonly services: ReadonlyMap<string, ServiceDefinition>;
  readonly places: Places;
  readonly signer: Signer;
  readonly log: Logger;
  /** File outside the database that says where the audit chains stood. */
  readonly anchorFile: string;
  /** Account that payments of an SKPD leave from. @source decree of the regent, rule R-26 */
  readonly sourceAccount: (skpd: string, date: IsoDate) => string;
  /** How the bank writes its CSV, on a date. @source cashless.md 8.2 */
  readonly csvProfiles: (date: IsoDate) => readonly CsvProfile[];
  /** How bank and cash book are compared: words and tolerance of the bank. @source cashless.md 9.1 */
  readonly reconciliationRules: readonly ReconciliationRule[];
  /** Rules of the regency over those of the nation: limits the audit rules are set by. @source cashless.md 13 */
  readonly rules: Rules;
}
