import type {Adapter, AdapterPayload} from 'oidc-provider';

/** Where the embedded issuer keeps its short-lived state; a restart forgets it and people sign in again. */
export class MemoryAdapter implements Adapter {
  static readonly #kept = new Map<string, {payload: AdapterPayload; until: number}>();
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  #key(id: string): string {
    return `${this.#kind}:${id}`;
  }

  /** Keeps something for so many seconds. */
  async upsert(id: string, payload: AdapterPayload, expiresIn = 3600): Promise<undefined> {
    const now = Date.now();
    for (const [key, {until}] of MemoryAdapter.#kept) if (until < now) MemoryAdapter.#kept.delete(key);
    MemoryAdapter.#kept.set(this.#key(id), {payload, until: now + expiresIn * 1000});
  }

  /** What is kept under an id, if its time is not up. */
  async find(id: string): Promise<AdapterPayload | undefined> {
    const kept = MemoryAdapter.#kept.get(this.#key(id));
    return kept && kept.until >= Date.now() ? kept.payload : undefined;
  }

  #findBy(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const prefix = `${this.#kind}:`;
    for (const [key, {payload}] of MemoryAdapter.#kept)
      if (key.startsWith(prefix) && matches(payload)) return payload;
    return undefined;
  }

  /** The session of an interaction. */
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy(payload => payload.uid === uid);
  }

  /** The device a person typed a code for; part of the interface, unused here. */
  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findBy(payload => payload.userCode === userCode);
  }

  /** Marks a code as used, so that it works once. */
  async consume(id: string): Promise<undefined> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  /** Forgets one thing. */
  async destroy(id: string): Promise<undefined> {
    MemoryAdapter.#kept.delete(this.#key(id));
  }

  /** Forgets everything that was given under a grant. */
  async revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [key, {payload}] of MemoryAdapter.#kept)
      if (payload.grantId === grantId) MemoryAdapter.#kept.delete(key);
  }
}
