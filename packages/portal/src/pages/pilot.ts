import type {Text} from '@kepahiang/schemas/text.js';

/** What the portal knows of a pilot besides the registry: how to reach it and what it says of itself. */
export interface Pilot {
  readonly slug: string;
  readonly intro: Text;
  readonly address: Text;
  readonly hours: Text;
  /** Telephone as shown; absent until the OPD has supplied its own number. */
  readonly phone?: string;
}
