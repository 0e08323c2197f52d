import type * as z from 'zod/mini';
import {bankSchemas} from './channel.ts';
import {spendingSchemas} from './spending.ts';
import {taxSchemas} from './tax.ts';
import {travelSchemas} from './travel.ts';

/** Shape of every rule by its key: the catalogue of what can be configured. @source cashless.md 13 */
export const valueSchemas = () => ({
  ...taxSchemas(),
  ...bankSchemas(),
  ...spendingSchemas(),
  ...travelSchemas(),
});

/** What the rows of each key say, as the schemas have it. */
export type RuleValues = {
  readonly [Key in keyof ReturnType<typeof valueSchemas>]: z.output<ReturnType<typeof valueSchemas>[Key]>;
};
