/** Fractional part of the golden ratio in 32 bits: spreads what it multiplies. */
const SPREAD = 0x9e3779b1;
/** What 32 bits hold. */
const WORD = 2 ** 32;
/** Counters that follow each other share a block of so many slots: bank and book bring them in nearly the same order. */
const BLOCK_BITS = 8;

/** Slots for so many keys at most half full. */
function slotsFor(count: number): number {
  return 2 ** Math.max(BLOCK_BITS, Math.ceil(Math.log2(count * 2 + 1)));
}

/**
 * Numbers (counters of references, keys of amounts) to places from 0, in typed arrays: a tenth of the memory of a Map, and
 * no object for the collector to follow.
 * @internal
 */
export class NumberTable {
  #keys: Float64Array;
  #slots: Int32Array;
  #mask: number;
  count = 0;

  constructor(expected: number) {
    const slots = slotsFor(expected);
    this.#keys = new Float64Array(Math.max(expected, 16));
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** Place of a number, or −1. */
  find(key: number): number {
    const mask = this.#mask;
    for (let slot = this.#slotOf(key); ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0 || this.#keys[place] === key) return place;
    }
  }

  /** Place of a number, a new one when it has none. */
  add(key: number): number {
    const mask = this.#mask;
    let slot = this.#slotOf(key);
    for (; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0) break;
      if (this.#keys[place] === key) return place;
    }
    if (this.count === this.#keys.length) {
      this.#grow();
      return this.add(key);
    }
    this.#keys[this.count] = key;
    this.count += 1;
    this.#slots[slot] = this.count;
    return this.count - 1;
  }

  #slotOf(key: number): number {
    const high = key < WORD && key > -WORD ? 0 : Math.floor(key / WORD);
    const low = (key - high * WORD) | 0;
    const block = Math.imul((low >>> BLOCK_BITS) ^ Math.imul(high, SPREAD), SPREAD);
    return (((block ^ (block >>> 15)) << BLOCK_BITS) ^ (low & 0xff)) & this.#mask;
  }

  #grow(): void {
    const keys = this.#keys;
    const expected = keys.length * 2;
    this.#keys = new Float64Array(expected);
    this.#slots = new Int32Array(slotsFor(expected));
    this.#mask = this.#slots.length - 1;
    this.count = 0;
    for (const key of keys) this.add(key);
  }
}

/** Lists of lines by place in typed arrays: the first of each place, and the next of each line. @internal */
export class Chains {
  #first: Int32Array;
  readonly #next: Int32Array;

  /** @param lines - Number of lines; each stands in one list at most. */
  constructor(lines: number, places: number) {
    this.#first = new Int32Array(places);
    this.#next = new Int32Array(lines);
  }

  add(place: number, line: number): void {
    if (place >= this.#first.length) {
      const larger = new Int32Array(Math.max(place + 1, this.#first.length * 2));
      larger.set(this.#first);
      this.#first = larger;
    }
    this.#next[line] = this.#first[place]!;
    this.#first[place] = line + 1;
  }

  /** First line of a place, or −1. */
  first(place: number): number {
    return place < this.#first.length ? this.#first[place]! - 1 : -1;
  }

  /** Line after a line, or −1. */
  next(line: number): number {
    return this.#next[line]! - 1;
  }
}
