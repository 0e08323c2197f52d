import {queueMachine} from '@kepahiang/schemas/queue/machine.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {setText} from '../field-element/dom-parts.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {Poll, type Asker} from '../poll/poll.ts';
import {
  positionText,
  queueTicketContent,
  type QueuePosition,
  type QueueTicketOptions,
} from './queue-ticket.html.ts';

/** What {@link QueueTicket} tells with `kph-check`. */
export interface PositionDetail {
  readonly by: Asker;
}

/**
 * A place in the queue. With `live` it asks the page every 20 seconds, while it is in sight, where the queue stands;
 * the page sets `position`, which is read out.
 *
 * @element kph-queue-ticket
 * @fires {CustomEvent<PositionDetail>} kph-check - The page should ask where the queue stands and set `position`.
 */
export class QueueTicket extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    ticket: {attribute: false},
    position: {attribute: false},
    state: {},
    live: {type: Boolean},
  };

  /** The whole ticket, where the page wrote no markup. */
  declare ticket: QueueTicketOptions | undefined;
  /** Where the queue stands. */
  declare position: QueuePosition | undefined;
  /** State of the queue machine. */
  declare state: string;
  /** Asks where the queue stands. */
  declare live: boolean;

  protected override readonly news = ['ticket'];
  readonly #poll = new Poll(
    this,
    by => this.#ask(by),
    () => this.live && !queueMachine.ends.includes(this.state),
  );

  constructor() {
    super();
    this.state = 'dipesan';
    this.live = false;
  }

  /** Asks now where the queue stands, unless it was asked less than 20 seconds ago. */
  check(): void {
    this.#poll.now();
  }

  protected override content(): TemplateResult {
    const {ticket, position, state, locale} = this;
    const blank = {number: '', opd: '', poli: '', date: '', code: ''};
    return queueTicketContent({...blank, ...ticket, state, locale, ...(position && {position})});
  }

  /** @internal */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const place = this.querySelector('.kph-ticket-position');
    // The page's own markup: only the one line is news.
    if (changed.has('position') && place && this.position)
      setText(place, positionText(this.position, this.locale));
  }

  protected override enhance(): void {
    this.classList.add('kph-ticket');
  }

  #ask(by: Asker): void {
    this.dispatchEvent(new CustomEvent<PositionDetail>('kph-check', {detail: {by}, bubbles: true}));
  }
}
