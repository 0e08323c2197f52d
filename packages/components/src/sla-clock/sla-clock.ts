import {workingDaysLeft} from '@kepahiang/schemas/calendar/working-days.js';
import type {Calendar} from '@kepahiang/schemas/calendar/calendar.js';
import type {Instant, IsoDate} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {LiveElement} from '../live-element/live-element.ts';
import {clockFrom} from '../when/when.html.ts';
import {slaClockContent, type SlaState} from './sla-clock.html.ts';

const MINUTE_MS = 60_000;

/**
 * When a service will be done at the latest. Given a calendar the element counts the working days itself and stays
 * right while the page is open, once a minute at most; without one it shows the number the server counted.
 *
 * @element kph-sla-clock
 */
export class SlaClock extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    state: {},
    due: {},
    left: {type: Number},
    since: {},
    now: {},
    calendar: {attribute: false},
  };

  /** `running`, `paused`, `late` or `done`. */
  declare state: SlaState;
  /** Last day, `YYYY-MM-DD`. */
  declare due: IsoDate;
  /** Working days left, as the server counted them. */
  declare left: number | undefined;
  /** Day of the pause, or of the end. */
  declare since: IsoDate;
  /** Time of the server when it wrote the page; without it the clock of the phone counts. */
  declare now: Instant;
  /** Working calendar of the service: `calendarOf(service.calendar)`. */
  declare calendar: Calendar | undefined;

  protected override readonly news = ['state', 'due', 'left', 'since'];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #clock: (() => number) | undefined;
  #shown: number | undefined;

  constructor() {
    super();
    this.state = 'running';
    this.due = this.since = this.now = '';
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#tick);
    if (this.hasUpdated) this.#tick();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  protected override content(): TemplateResult {
    const {state, due, since, locale} = this;
    const left = (this.#shown = this.#left());
    return slaClockContent({
      state,
      due,
      locale,
      ...(left !== undefined && {left}),
      ...(since && {since}),
    });
  }

  protected override enhance(): void {
    this.classList.add('kph-sla');
  }

  /** @internal */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.calendar) this.#tick();
  }

  #left(): number | undefined {
    if (!this.calendar || this.state === 'paused') return this.left;
    this.#clock ??= clockFrom(this.now);
    const at = this.state === 'done' ? Date.parse(`${this.since}T00:00:00+07:00`) : this.#clock();
    return workingDaysLeft(this.due, at, this.calendar) ?? this.left;
  }

  #tick = (): void => {
    clearTimeout(this.#timer);
    if (!this.calendar || this.state === 'done' || this.state === 'paused') return;
    const left = this.#left();
    if (left !== this.#shown) {
      this.#shown = left;
      this.left = left; // news: the element writes what it now knows
    }
    if (!document.hidden) this.#timer = setTimeout(this.#tick, MINUTE_MS);
  };
}
