import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Nobody's server is asked more often than this. @unit milliseconds */
export const SHORTEST_POLL_MS = 20_000;

/** Who wants to know: a person at a button, or the time that has passed. */
export type Asker = 'person' | 'timer';

/**
 * Asks at intervals while the person can see the page, never more often than every 20 seconds, and not at all while
 * the tab is hidden: phones here pay by the byte.
 */
export class Poll implements ReactiveController {
  readonly #ask: (by: Asker) => void;
  readonly #isOn: () => boolean;
  readonly #everyMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: number | undefined;

  /**
   * @param isOn - Whether there is still something to ask for; looked at after every change of the element.
   * @param everyMs - Shorter than 20 seconds counts as 20.
   */
  constructor(host: ReactiveControllerHost, ask: (by: Asker) => void, isOn: () => boolean, everyMs = 0) {
    this.#ask = ask;
    this.#isOn = isOn;
    this.#everyMs = Math.max(SHORTEST_POLL_MS, everyMs);
    host.addController(this);
  }

  /** @internal */
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#plan);
    this.#plan();
  }

  /** @internal */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#plan);
    clearTimeout(this.#timer);
  }

  /** @internal */
  hostUpdated(): void {
    this.#plan();
  }

  /** Asks now, because a person wants to know. @returns milliseconds still to wait; 0 when it was asked */
  now(): number {
    const wait = this.#wait;
    if (wait > 0 && this.#last !== undefined) return wait;
    this.#fire('person');
    return 0;
  }

  get #wait(): number {
    return this.#last === undefined ? 0 : Math.max(0, this.#last + this.#everyMs - Date.now());
  }

  #fire(by: Asker): void {
    this.#last = Date.now();
    this.#ask(by);
    this.#plan();
  }

  #plan = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden || !this.#isOn()) return;
    const wait = this.#last === undefined ? this.#everyMs : this.#wait;
    this.#timer = setTimeout(() => this.#fire('timer'), wait);
  };
}
