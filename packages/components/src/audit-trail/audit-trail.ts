import type {PropertyDeclarations, TemplateResult} from 'lit';
import {ensureId, setText} from '../field-element/dom-parts.ts';
import {LiveElement} from '../live-element/live-element.ts';
import {folded} from '../table/cell.ts';
import {say, wordsFor} from '../texts/words.ts';
import {auditTrailContent, type AuditEvent} from './audit-trail.html.ts';
import {auditTrailWords} from './audit-trail.words.ts';

/** A sentence is read out once a person has stopped typing. */
const PAUSE_MS = 400;

/**
 * A list of what happened, which a person can search by any word in it. Every word must occur; case and accents do
 * not matter.
 *
 * @element kph-audit-trail
 */
export class AuditTrail extends LiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    titleText: {attribute: 'title-text'},
    events: {attribute: false},
  };

  /** Heading of the list. */
  declare titleText: string;
  /** Events, latest first. */
  declare events: readonly AuditEvent[];

  protected override readonly news = ['events'];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.titleText = '';
    this.events = [];
  }

  /** Shows only the events that have every word of a text; an empty text shows all. */
  filter(text: string): void {
    const input = this.querySelector<HTMLInputElement>('.kph-audit-filter input');
    if (input) input.value = text;
    this.#apply();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override content(): TemplateResult {
    const {titleText, events, locale} = this;
    return auditTrailContent({
      events,
      locale,
      id: `${ensureId(this)}-cari`,
      ...(titleText && {title: titleText}),
    });
  }

  protected override enhance(): void {
    this.classList.add('kph-audit');
    this.toggleAttribute('data-ready', true);
    this.addEventListener('input', () => this.#apply());
  }

  /** @internal */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#apply();
  }

  #apply(): void {
    const typed = this.querySelector<HTMLInputElement>('.kph-audit-filter input')?.value ?? '';
    const terms = folded(typed).split(/\s+/).filter(Boolean);
    const events = [...this.querySelectorAll<HTMLElement>('.kph-audit-event')];
    let shown = 0;
    for (const event of events) {
      const text = folded(event.textContent);
      event.hidden = !terms.every(term => text.includes(term));
      if (!event.hidden) shown += 1;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(terms.length > 0, shown, events.length), PAUSE_MS);
  }

  #say(isFiltered: boolean, shown: number, total: number): void {
    const place = this.querySelector('.kph-audit-shown');
    if (!place) return;
    const words = wordsFor(auditTrailWords, this.locale);
    const text = shown === 0 ? words.none : say(words.shown, {shown, total}, this.locale);
    setText(place, isFiltered ? text : '');
  }
}
