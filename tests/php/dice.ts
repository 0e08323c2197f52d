/** Random numbers from a seed (mulberry32), so that a failure can be repeated. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number in these bounds, both among them. */
  int(min: number, max: number): number {
    return min + Math.floor(this.fraction() * (max - min + 1));
  }

  chance(of: number): boolean {
    return this.fraction() < of;
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.int(0, list.length - 1)]!;
  }

  /** As many as asked, made one by one. */
  times<Item>(count: number, make: () => Item): Item[] {
    return Array.from({length: count}, make);
  }
}
