import {fault, Refusal} from './problem.ts';

/** Where the next page starts, opaque so that nobody builds on it. */
export function cursorOf(id: string): string {
  return Buffer.from(`v1:${id}`).toString('base64url');
}

/** Reads a cursor. @throws Refusal `invalid` when it is not one of ours */
export function readCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const match = /^v1:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw new Refusal('invalid', {faults: [fault('setelah', 'isian.bentuk')]});
  return match[1];
}

/** How many rows a page has: 20 unless asked, never above the limit of the contract. */
export function limitOf(asked: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, Number(asked ?? 20)));
}
