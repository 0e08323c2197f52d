/**
 * Counts hits per address in a sliding window, in memory: addresses are personal data and are never written down, and
 * a restart that forgets them does no harm.
 */
export class RateLimit {
  readonly #hits = new Map<string, number[]>();
  readonly #most: number;
  readonly #windowMs: number;

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  #recent(address: string, since: number): number[] {
    return (this.#hits.get(address) ?? []).filter(time => time > since);
  }

  /** Seconds an address has to wait, or 0 when it is within the limit. */
  wait(address: string, now: Date): number {
    const since = now.getTime() - this.#windowMs;
    const recent = this.#recent(address, since);
    return recent.length < this.#most ? 0 : Math.ceil((recent[recent.length - this.#most]! - since) / 1000);
  }

  /** Counts a hit. */
  hit(address: string, now: Date): void {
    const recent = this.#recent(address, now.getTime() - this.#windowMs);
    if (this.#hits.size > 10_000) this.#hits.clear();
    this.#hits.set(address, [...recent, now.getTime()].slice(-this.#most));
  }
}
