import {camt053Reader} from '@kepahiang/cashless/bank/camt053.js';
import type {CsvProfile} from '@kepahiang/cashless/bank/csv-profile.js';
import {csvReader} from '@kepahiang/cashless/bank/csv.js';
import type {StatementReader} from '@kepahiang/cashless/bank/entry.js';
import {mt940Reader} from '@kepahiang/cashless/bank/mt940.js';
import {fault, Refusal} from '../http/problem.ts';

/** A format to choose. */
export interface FormatChoice {
  readonly format: string;
  readonly profile: string | null;
  readonly label: string;
}

/** Media type a file of a format is kept under. */
export const formatTypes: Readonly<Record<string, string>> = {
  CSV: 'text/csv',
  MT940: 'text/plain',
  CAMT053: 'application/xml',
};

/** Every format to choose from, CSV once per profile. */
export function formatChoices(profiles: readonly CsvProfile[]): FormatChoice[] {
  return [
    ...profiles.map(({name}) => ({format: 'CSV', profile: name, label: `CSV: ${name}`})),
    {format: 'MT940', profile: null, label: 'MT940 (SWIFT)'},
    {format: 'CAMT053', profile: null, label: 'CAMT.053 (ISO 20022)'},
  ];
}

/** The CSV profile of a name. @throws Refusal `invalid` where there is none, or a format that takes none is given one */
export function profileOf(
  {format, profile}: {readonly format: string; readonly profile?: string | null | undefined},
  profiles: readonly CsvProfile[],
): CsvProfile | undefined {
  const found = profiles.find(({name}) => name === profile);
  if ((format === 'CSV') === (found !== undefined) && (profile ?? null) === (found?.name ?? null))
    return found;
  throw new Refusal('invalid', {faults: [fault('profile', profile ? 'koran.profil' : 'isian.kosong')]});
}

/** The reader of a file of our account. */
export function readerOf(format: string, profile: CsvProfile | undefined, account: string): StatementReader {
  if (profile) return csvReader(profile, account);
  return format === 'MT940' ? mt940Reader() : camt053Reader();
}
