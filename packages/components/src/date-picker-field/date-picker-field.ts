import {
  addDays,
  addMonths,
  dateWib,
  formatDate,
  isIsoDate,
  weekday,
  type IsoDate,
} from '@kepahiang/schemas/dates.js';
import type {Finding} from '@kepahiang/schemas/fault.js';
import {dateId, datePickerId} from '@kepahiang/schemas/messages/field-parts-id.js';
import {render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DateField} from '../date-field/date-field.ts';
import {holdPage} from '../dialog/hold-page.ts';
import {ensureId} from '../field-element/dom-parts.ts';
import type {FieldOptions} from '../field-element/field-parts.html.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {calendarPart} from './calendar.html.ts';
import {dateLocale} from '../when/when.html.ts';
import {dayReason, limitFault, type DateLimits} from './date-limits.ts';
import {calendarButton, datePickerFieldContent} from './date-picker-field.html.ts';
import {datePickerFieldWords} from './date-picker-field.words.ts';

/** Room between the button and the calendar under it. @unit px */
const gapPx = 8;

const weekdayList = {fromAttribute: (text: string | null) => (text?.match(/[1-7]/g) ?? []).map(Number)};

/**
 * A date to type into three boxes, or to choose from a calendar that opens beside them. Days without service stay in
 * the calendar and say why they cannot be chosen; what is typed is held to the same limits.
 *
 * @element kph-date-picker-field
 * @fires input - The person typed or chose (event of the first box).
 * @fires change - The person committed a value (event of an inner box).
 */
export class DatePickerField extends DateField implements DateLimits {
  /** @internal */
  static override readonly faultTexts = {...dateId, ...datePickerId};

  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    min: {},
    max: {},
    closedWeekdays: {attribute: 'closed-weekdays', converter: weekdayList},
    closedDates: {attribute: 'closed-dates', type: Object},
    closed: {attribute: false},
    today: {attribute: false},
  };

  /** Earliest day that may be chosen. */
  declare min: IsoDate;
  /** Last day that may be chosen. */
  declare max: IsoDate;
  /** Weekdays without service, Monday 1 to Sunday 7; the attribute has them divided by spaces. */
  declare closedWeekdays: readonly number[];
  /** Days without service and why; the attribute is JSON. */
  declare closedDates: Readonly<Record<IsoDate, string>>;
  /** Why a day cannot be chosen, for what no list can hold. */
  declare closed: ((date: IsoDate) => string | undefined) | undefined;
  /** The day today is; in Kepahiang unless given. */
  declare today: IsoDate | undefined;

  #dialog: HTMLDialogElement | undefined;
  #focused: IsoDate = '';

  constructor() {
    super();
    this.min = this.max = '';
    this.closedWeekdays = [];
    this.closedDates = {};
  }

  protected override content(options: FieldOptions): TemplateResult {
    return datePickerFieldContent(options);
  }

  protected override faultOf(value: string): Finding | undefined {
    return super.faultOf(value) ?? limitFault(value, this, localeOf(this));
  }

  /** @internal */
  protected override adopt(): void {
    super.adopt();
    if (!this.#button) {
      // A page that wrote the plain three boxes.
      const place = document.createElement('span');
      place.className = 'kph-calendar-place';
      render(calendarButton({name: this.name, disabled: this.disabled}), place);
      this.querySelector('.kph-date')?.append(place);
    }
    this.#button?.addEventListener('click', () => this.#open());
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#nameButton();
    if (this.#dialog?.open) this.#show();
  }

  /** @internal */
  protected override forward(): void {
    super.forward();
    if (this.#button) this.#button.disabled = this.disabled || this.readonly;
  }

  protected override refresh(): void {
    super.refresh();
    this.#nameButton();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('.kph-calendar-open');
  }

  get #now(): IsoDate {
    return this.today ?? dateWib(new Date());
  }

  #nameButton(): void {
    const button = this.#button;
    if (!button?.lastChild) return;
    const locale = localeOf(this);
    const words = wordsFor(datePickerFieldWords, locale);
    const {value} = this;
    const date = isIsoDate(value) && formatDate(value, 'full', dateLocale(locale));
    button.ariaLabel = date ? say(words.openChosen, {date}) : words.openLong;
    const text = [...button.childNodes].findLast(node => node instanceof Text && node.data.trim() !== '');
    if (text) text.textContent = words.open;
  }

  #within(date: IsoDate): IsoDate {
    if (this.min && date < this.min) return this.min;
    return this.max && date > this.max ? this.max : date;
  }

  #open(): void {
    const {value} = this;
    this.#dialog ??= this.#makeDialog();
    this.#dialog.ariaLabel = say(wordsFor(datePickerFieldWords, localeOf(this)).title, {
      label: this.labelText,
    });
    this.#focused = this.#within(isIsoDate(value) ? value : this.#now);
    this.#show();
    this.#dialog.showModal();
    holdPage();
    this.#place();
    addEventListener('resize', this.#place);
    this.#focusDay();
  }

  #makeDialog(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.className = 'kph-calendar-dialog';
    dialog.addEventListener('click', this.#onClick);
    dialog.addEventListener('keydown', this.#onKey);
    dialog.addEventListener('close', this.#release);
    this.append(dialog);
    return dialog;
  }

  /** The calendar is gone: the page may scroll again. */
  #release = (): void => {
    removeEventListener('resize', this.#place);
    holdPage();
  };

  /** Under the button where there is room; on phones the style sheet puts it at the lower edge. */
  #place = (): void => {
    const dialog = this.#dialog!;
    const {left, bottom} = this.#button!.getBoundingClientRect();
    const {offsetWidth, offsetHeight} = dialog;
    const start = Math.max(gapPx, Math.min(left, innerWidth - offsetWidth - gapPx));
    const top = Math.max(gapPx, Math.min(bottom + gapPx, innerHeight - offsetHeight - gapPx));
    dialog.style.setProperty('--kph-calendar-left', `${start}px`);
    dialog.style.setProperty('--kph-calendar-top', `${top}px`);
  };

  #show(): void {
    const {min, max, closedWeekdays, closedDates, closed, value} = this;
    const limits = {min, max, closedWeekdays, closedDates, closed};
    const shown = {focused: this.#focused, chosen: value, today: this.#now, locale: localeOf(this)};
    render(calendarPart({...limits, ...shown, id: ensureId(this.control)}), this.#dialog!);
  }

  #focusDay(): void {
    this.#dialog!.querySelector<HTMLElement>(`[data-date="${this.#focused}"]`)?.focus();
  }

  #go(date: IsoDate): void {
    this.#focused = this.#within(date);
    this.#show();
  }

  #onClick = (event: Event): void => {
    const target = event.target as Element;
    if (target === this.#dialog) return this.#dialog.close(); // beside it
    const button = target.closest<HTMLElement>('button');
    const {date, step, today, close} = button?.dataset ?? {};
    if (close !== undefined) this.#dialog!.close();
    else if (today !== undefined) {
      this.#go(this.#now);
      this.#focusDay();
    } else if (step && button?.ariaDisabled !== 'true') this.#go(addMonths(this.#focused, Number(step)));
    else if (date) this.#choose(date);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches('[data-date]')) return;
    const date = this.#focused;
    const moves: Record<string, () => IsoDate> = {
      ArrowLeft: () => addDays(date, -1),
      ArrowRight: () => addDays(date, 1),
      ArrowUp: () => addDays(date, -7),
      ArrowDown: () => addDays(date, 7),
      Home: () => addDays(date, 1 - weekday(date)),
      End: () => addDays(date, 7 - weekday(date)),
      PageUp: () => addMonths(date, event.shiftKey ? -12 : -1),
      PageDown: () => addMonths(date, event.shiftKey ? 12 : 1),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    this.#go(move());
    this.#focusDay();
  };

  #choose(date: IsoDate): void {
    this.#go(date);
    this.#focusDay();
    if (dayReason(date, this, localeOf(this))) return;
    this.write(date);
    this.#dialog!.close();
    for (const type of ['input', 'change']) this.control.dispatchEvent(new Event(type, {bubbles: true}));
  }
}
