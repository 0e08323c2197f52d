import type {Side} from './ledger.ts';
import {classCode, type BankLine} from './line.ts';
import {slotOf} from './word-table.ts';

/** Words banks write where there is no reference. */
const NO_REFERENCE = /^(?:NONREF|NOTPROVIDED|-|0+)$/i;

/** Neighbouring references, as a bank counts them, stay neighbours. */
function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

/**
 * Finds bank lines that were imported twice: same reference of the bank, amount, direction and date.
 * Of equal ones the first by id stays, whatever order they come in.
 * @internal
 */
export class DuplicateTable {
  readonly #lines: readonly BankLine[];
  readonly #side: Side;
  #slots = new Int32Array(0);
  #hashes = new Int32Array(0);
  readonly #doubled: number[] = [];

  constructor(lines: readonly BankLine[], side: Side) {
    this.#lines = lines;
    this.#side = side;
  }

  /** Notes a line whose amount and day are in their columns. */
  add(line: number, bankRef: string): void {
    if (this.#slots.length === 0) {
      this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(this.#lines.length * 2 + 64)));
      this.#hashes = new Int32Array(this.#lines.length);
    }
    if (bankRef.length < 12 && NO_REFERENCE.test(bankRef)) return;
    const hash = hashOf(bankRef);
    this.#hashes[line] = hash;
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    for (; this.#slots[slot]! > 0; slot = (slot + 1) & mask) {
      const other = this.#slots[slot]! - 1;
      if (this.#hashes[other] !== hash || !this.#isSame(line, other, bankRef)) continue;
      if (this.#side.byId(line, other) >= 0) return this.#double(line, other);
      this.#double(other, line);
      break;
    }
    this.#slots[slot] = line + 1;
  }

  #isSame(line: number, other: number, bankRef: string): boolean {
    const {keys, days} = this.#side;
    return (
      keys[line] === keys[other] && days[line] === days[other] && this.#lines[other]!.bankRef === bankRef
    );
  }

  #double(line: number, of: number): void {
    this.#side.setLink(line, of);
    this.#doubled.push(line);
  }

  /** Gives the duplicates their class. Their link leads to a line of the bank, the one that stays or another duplicate. */
  mark(classes: Uint8Array): void {
    const code = classCode('DUPLICATE_BANK');
    for (const line of this.#doubled) classes[line] = code;
  }
}
