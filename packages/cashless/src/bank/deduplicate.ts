import type {StatementEntry} from './entry.ts';

/** What two imports of one movement have in common. */
type Movement = Pick<StatementEntry, 'bookingDate' | 'dc' | 'amount' | 'remark' | 'bankRef'>;

/** Words of a remark in capitals with one space between: exports differ in nothing else. */
function normalised(remark: string): string {
  return remark.trim().replace(/\s+/g, ' ').toUpperCase();
}

/**
 * The key under which movements are counted. With a reference of the bank: account, reference, direction and amount; the
 * remark and even the date may differ between two exports. A reference alone will not do: a transfer and its fee share one.
 * Without: account, booking date, direction, amount and remark.
 *
 * @source cashless.md 8.4 (c)
 */
export function movementKey(account: string, entry: Movement): string {
  const {bankRef, bookingDate, dc, amount, remark} = entry;
  const sum = `${account}\n${dc}${amount}\n`;
  return bankRef ? `${sum}#${bankRef}` : `${sum}${bookingDate}\n${normalised(remark)}`;
}

/**
 * Tells new movements of a file from stored ones by counting: of each key as many are kept as the file or the store has,
 * whichever is more. Two equal lines of one file are two movements; the same file again adds none. One object per file.
 */
export class NewMovements {
  readonly #stored = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  readonly #account: string;

  /** @param stored - Stored movements of the account, at least those of the days that the file covers. */
  constructor(account: string, stored: Iterable<Movement>) {
    this.#account = account;
    for (const entry of stored) this.#count(this.#stored, movementKey(account, entry));
  }

  /** Whether this movement of the file is not stored yet. Ask once for each, in the order of the file. */
  isNew(entry: Movement): boolean {
    const key = movementKey(this.#account, entry);
    return this.#count(this.#seen, key) > (this.#stored.get(key) ?? 0);
  }

  #count(counts: Map<string, number>, key: string): number {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  }
}

/**
 * The movements of one file that are not stored yet. Importing any files any number of times, in any order, ends in the
 * same store.
 *
 * @param stored - Stored movements of the account.
 * @param entries - All movements of one file. Two files together are not one: put them in one after the other.
 * @source cashless.md 8.4 (c)
 */
export function newMovements<Entry extends Movement>(
  account: string,
  stored: Iterable<Movement>,
  entries: Iterable<Entry>,
): Entry[] {
  const movements = new NewMovements(account, stored);
  const fresh: Entry[] = [];
  for (const entry of entries) if (movements.isNew(entry)) fresh.push(entry);
  return fresh;
}
