import {randomBytes, randomInt, randomUUID} from 'node:crypto';

/** Where everything unguessable comes from. */
export interface Ids {
  /** A random UUID (version 4). */
  uuid(): string;
  /** 32 random bytes, base64url. */
  token(): string;
  /** Whole numbers from 0 to 31. */
  symbols(count: number): number[];
}

/** Ids of the operating system's secure source. */
export const secureIds: Ids = {
  uuid: () => randomUUID(),
  token: () => randomBytes(32).toString('base64url'),
  symbols: count => Array.from({length: count}, () => randomInt(32)),
};
