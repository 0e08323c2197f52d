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

  /** Counts a hit. @returns seconds to wait, or 0 when it is within the limit */
  hit(address: string, now: Date): number {
    const since = now.getTime() - this.#windowMs;
    const recent = (this.#hits.get(address) ?? []).filter(time => time > since);
    if (recent.length >= this.#most) return Math.ceil((recent[0]! - since) / 1000);
    if (this.#hits.size > 10_000) this.#hits.clear();
    this.#hits.set(address, [...recent, now.getTime()]);
    return 0;
  }
}
