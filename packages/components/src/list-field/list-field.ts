import {finding, type Finding} from '@kepahiang/schemas/fault.js';
import {listId} from '@kepahiang/schemas/messages/field-parts-id.js';
import {ReactiveElement, render, type PropertyDeclarations} from 'lit';
import type {Content} from '../content.ts';
import {labelText, setText} from '../field-element/dom-parts.ts';
import {messageOf, showFault, whenParsed} from '../field-element/fault-view.ts';
import {localeOf} from '../texts/texts.ts';
import {say, wordsFor} from '../texts/words.ts';
import {listFieldWords} from './list-field.words.ts';
import {listFieldContent, listRow} from './list-field.html.ts';
import {clearRow, renumber} from './renumber.ts';

/**
 * Rows of the same fields that people add and take away. Rows stay numbered without gaps, so that the
 * paths of faults fit what the person sees.
 *
 * @element kph-list-field
 * @fires change - A row was added or taken away.
 */
export class ListField extends ReactiveElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    name: {},
    label: {},
    hint: {},
    itemLabel: {attribute: 'item-label'},
    min: {type: Number},
    max: {type: Number},
    required: {type: Boolean},
    row: {attribute: false},
  };

  /** Path of the list; names inside begin with it and the number of the row. */
  declare name: string;
  /** Text of the legend. */
  declare label: string;
  /** Help between legend and rows. */
  declare hint: string;
  /** What one row is. */
  declare itemLabel: string;
  /** Fewest rows. */
  declare min: number;
  /** Most rows. */
  declare max: number;
  /** A row must be given. */
  declare required: boolean;
  /**
   * Fields of a new row. Without it a new row is a copy of the last one, emptied. A list inside a row of another list is
   * told its name as well, which changes with that row's place.
   */
  declare row: ((index: number, name: string) => Content) | undefined;

  #outside: Finding | undefined;
  #text: string | undefined;

  constructor() {
    super();
    this.name = this.label = this.hint = this.itemLabel = '';
    this.min = 0;
    this.max = Infinity;
    this.required = false;
  }

  /** The rows in their order. */
  get rows(): HTMLElement[] {
    const own = this.querySelector('.kph-rows');
    return own ? ([...own.children] as HTMLElement[]) : [];
  }

  /** What is wrong with the number of rows. */
  get fault(): Finding | undefined {
    if (this.matches('fieldset:disabled *')) return undefined; // taken out of the form, as its controls are
    if (this.#outside) return this.#outside;
    const filled = this.rows.filter(row => this.#isFilled(row)).length;
    if (filled === 0 && !this.required) return undefined;
    return filled < this.min ? finding('daftar.kurang', {min: this.min, n: filled}) : undefined;
  }

  /** Whether a row is empty and the list does without it: what it asks is then not missing. */
  isSpare(row: HTMLElement): boolean {
    if (this.#isFilled(row)) return false;
    const filled = this.rows.filter(one => this.#isFilled(one)).length;
    return filled === 0 ? !this.required : filled >= this.min;
  }

  /** The fault as people read it; empty when there is none. */
  get faultText(): string {
    const {fault} = this;
    if (!fault) return '';
    return (fault === this.#outside && this.#text) || messageOf(this, fault, this.labelText, listId);
  }

  /** The legend as faults name it. */
  get labelText(): string {
    return this.label || labelText(this.querySelector('legend'));
  }

  /** Shows a fault of the list itself until a row is added or taken away. */
  setFault(found: Finding | undefined, text?: string): void {
    this.#outside = found;
    this.#text = text;
    showFault(this, found ? this.faultText : '');
  }

  /** Shows the fault of the list; `true` when there is none. */
  reportValidity(): boolean {
    showFault(this, this.faultText);
    return this.fault === undefined;
  }

  /** Puts the focus on the first control of the first row, or on the list. */
  override focus(options?: FocusOptions): void {
    (this.querySelector<HTMLElement>('.kph-rows :is(input,select,textarea)') ?? this.#frame).focus(options);
  }

  /** Adds an empty row and puts the focus in it. */
  addRow(): void {
    const index = this.rows.length;
    const item = index < this.max ? (this.#written(index) ?? this.#copied(index)) : undefined;
    if (!item) return;
    this.querySelector('.kph-rows')!.append(item);
    this.#changed();
    item.querySelector<HTMLElement>('input,select,textarea')?.focus();
  }

  /** Takes a row away; the rows behind it move up. */
  removeRow(item: HTMLElement): void {
    const texts = wordsFor(listFieldWords, localeOf(this));
    const {rows} = this;
    const index = rows.indexOf(item);
    item.remove();
    this.rows.forEach((row, place) => this.#number(row, place));
    this.#changed();
    setText(
      this.querySelector(':scope > fieldset > [role=status]')!,
      say(texts.removed, {what: say(texts.row, {what: this.itemLabel, index: index + 1})}),
    );
    (
      this.rows[Math.min(index, this.rows.length - 1)]?.querySelector<HTMLElement>('input,select,textarea') ??
      this.#frame
    ).focus();
  }

  /** @internal */
  protected override createRenderRoot(): this {
    return this;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('kph-field');
    this.addEventListener('click', this.#onClick);
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    await whenParsed();
    return super.scheduleUpdate() as void;
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (!this.querySelector('fieldset')) this.#write();
    this.#limit();
  }

  get #frame(): HTMLElement {
    return this.querySelector('fieldset')!;
  }

  #write(): void {
    const {name, label, hint, itemLabel, required, min, row} = this;
    const count = row ? Math.max(min, required ? 1 : 0) : 0;
    const rows = Array.from({length: count}, (_, index) => row!(index, name));
    render(listFieldContent({name, label, hint, itemLabel, required, rows, locale: localeOf(this)}), this);
  }

  #written(index: number): HTMLElement | undefined {
    if (!this.row) return undefined;
    const place = document.createElement('ol');
    render(listRow(this.row(index, this.name), this.itemLabel, index, localeOf(this)), place);
    return place.querySelector<HTMLElement>('li')!;
  }

  #copied(index: number): HTMLElement | undefined {
    const item = this.rows[index - 1]?.cloneNode(true) as HTMLElement | undefined;
    if (!item) return undefined;
    clearRow(item);
    this.#number(item, index);
    return item;
  }

  #number(item: HTMLElement, index: number): void {
    const title = say(wordsFor(listFieldWords, localeOf(this)).row, {what: this.itemLabel, index: index + 1});
    renumber(item, this.name, index);
    setText(item.querySelector('legend')!, title);
    setText(this.#removal(item).querySelector('.kph-hidden')!, ` ${title}`);
  }

  #removal(row: HTMLElement): HTMLButtonElement {
    return row.querySelector<HTMLButtonElement>(':scope > fieldset > .kph-row-remove')!;
  }

  #isFilled(row: HTMLElement): boolean {
    const controls = [...row.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),select,textarea')];
    return controls.some(({type, checked, value}) =>
      type === 'radio' || type === 'checkbox' ? checked : value.trim() !== '',
    );
  }

  #onClick = ({target}: Event): void => {
    const button = (target as Element).closest('button');
    if (button?.closest('kph-list-field') !== this) return; // of a list inside one of the rows
    if (button?.matches('.kph-row-add')) this.addRow();
    else if (button?.matches('.kph-row-remove')) this.removeRow(button.closest<HTMLElement>('.kph-row')!);
  };

  #changed(): void {
    this.#outside = undefined;
    showFault(this, '');
    this.#limit();
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #limit(): void {
    const {rows} = this;
    // Its own buttons: a row may have a list of its own.
    this.querySelector<HTMLButtonElement>(':scope > fieldset > .kph-row-add')!.hidden =
      rows.length >= this.max;
    for (const row of rows)
      this.#removal(row).hidden = rows.length <= (this.required ? Math.max(this.min, 1) : 0);
  }
}
