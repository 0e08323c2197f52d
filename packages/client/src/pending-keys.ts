/** A fresh idempotency key. Keep it with the draft when a submit must survive a reload of the page. */
export function newIdempotencyKey(): string {
  // Not crypto.randomUUID(): it is missing on plain http pages, where vendors test on a phone in the office network.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Keys of submits that have had no answer yet. A person who presses “Kirim” again after a lost connection sends the
 * same content, and must then use the same key, or the first one that did arrive becomes a second application.
 */
export class PendingKeys {
  readonly #keys = new Map<string, string>();

  /** The key of this content: the one still open for it, or a new one. */
  keyOf(content: string): string {
    const key = this.#keys.get(content) ?? newIdempotencyKey();
    this.#keys.set(content, key);
    return key;
  }

  /** The server has answered for good. */
  settle(content: string): void {
    this.#keys.delete(content);
  }
}
