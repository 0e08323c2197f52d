import {channels} from '@kepahiang/schemas/spending/kinds.js';
import * as z from 'zod/mini';
import {count, filled, list, money} from './part.ts';

export {channels} from '@kepahiang/schemas/spending/kinds.js';

/** A CSV profile must say these things; how they are written is the reader's own affair. */
const csvProfile = () =>
  z.looseObject({
    name: filled(),
    delimiter: z.enum([',', ';', '\t']),
    encoding: z.enum(['UTF-8', 'Windows-1252']),
  });

/** Shape of the rules that BI or a bank sets, by key. @source cashless.md 5.3, 8.2, 8.6, 9.1 */
export const bankSchemas = () => ({
  'channel.limits': z.partialRecord(
    z.enum(channels),
    z.strictObject({max: z.exactOptional(money()), minExclusive: z.exactOptional(money())}),
  ),
  'recon.dateToleranceDays': count(31),
  'recon.keywords': z.strictObject({
    FEE: list(filled()),
    INTEREST: list(filled()),
    INTEREST_TAX: list(filled()),
    CASH: list(filled()),
    RETUR: list(filled()),
  }),
  'csv.profiles': z.array(csvProfile()),
  'snap.paths': z.record(z.string().check(z.regex(/^[0-9]{2}$/, 'aturan.kode')), filled()),
  'snap.signatureEncoding': z.enum(['base64', 'hex']),
  unknownWaitMinutes: count(1440, 1),
  inquiryMaxAgeDays: count(366),
});
