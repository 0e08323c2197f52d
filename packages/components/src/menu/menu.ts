import type {PropertyDeclarations, TemplateResult} from 'lit';
import {PageElement} from '../page-element/page-element.ts';
import {menuContent, type MenuItem} from './menu.html.ts';

/** What {@link Menu} says when a person chooses. */
export interface SelectDetail {
  /** Value of the item; its text where it has none. */
  readonly value: string;
  readonly text: string;
}

/**
 * A button with a list of actions and links. It stays the list it is, also for screen readers: no `role="menu"`, whose
 * own mode of reading hides links and surprises people. The keys of a menu work all the same.
 *
 * @element kph-menu
 * @attribute {string} text - Text of the button, where the page has not written the menu itself.
 * @fires {CustomEvent<SelectDetail>} kph-select - A person chose an item. `preventDefault()` keeps its link from being followed and its button from submitting.
 */
export class Menu extends PageElement {
  /** @internal */
  static override properties: PropertyDeclarations = {text: {}, items: {attribute: false}};

  declare text: string;
  /** What can be chosen, where the page has not written the menu itself. */
  declare items: readonly MenuItem[];

  #typed = '';
  #typedAt = 0;

  constructor() {
    super();
    this.text = '';
    this.items = [];
  }

  /** Whether the list is open. */
  get open(): boolean {
    return this.#details?.open ?? false;
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  get #entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.kph-menu-item:not(:disabled)')];
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#onOutside);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onOutside);
  }

  /** Closes the list; the focus goes back to the button if it was in the list. */
  close(): void {
    if (!this.#details?.open) return;
    const inList = this.querySelector('.kph-menu-list')?.contains(document.activeElement);
    this.#details.open = false;
    if (inList) this.#details.querySelector('summary')?.focus();
  }

  protected override content(): TemplateResult {
    return menuContent({text: this.text, items: this.items});
  }

  protected override enhance(): void {
    this.addEventListener('keydown', this.#onKeydown);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('focusout', this.#onFocusout);
    this.addEventListener('toggle', this.#onToggle, true);
  }

  /** Keeps the list within the window. */
  #onToggle = (): void => {
    const list = this.querySelector<HTMLElement>('.kph-menu-list');
    if (!this.open || !list) return;
    for (const name of ['data-end', 'data-start', 'data-up']) this.removeAttribute(name);
    const {left, right, bottom, height} = list.getBoundingClientRect();
    const {clientWidth, clientHeight} = document.documentElement;
    this.toggleAttribute('data-end', right > clientWidth);
    this.toggleAttribute('data-start', left < 0);
    this.toggleAttribute('data-up', bottom > clientHeight && this.getBoundingClientRect().top > height);
  };

  #onOutside = ({target}: Event): void => {
    if (this.#details?.open && !this.contains(target as Node)) this.#details.open = false;
  };

  #onFocusout = ({relatedTarget}: FocusEvent): void => {
    // Without a target the press was on something without focus, or in another window: the list stays.
    if (relatedTarget && this.#details && !this.contains(relatedTarget as Node)) this.#details.open = false;
  };

  #onClick = (event: Event): void => {
    const item = (event.target as Element).closest<HTMLElement>('.kph-menu-item');
    if (!item) return;
    const text = item.textContent.trim();
    const value = item.dataset.value ?? (item as HTMLButtonElement).value ?? text;
    const init = {detail: {value, text}, bubbles: true, cancelable: true};
    if (!this.dispatchEvent(new CustomEvent<SelectDetail>('kph-select', init))) event.preventDefault();
    this.close();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    const {key} = event;
    const here = this.#entries.indexOf(event.target as HTMLElement);
    if (key === 'Escape' && this.open) this.close();
    else if (key === 'ArrowDown') this.#focusAt(here + 1);
    else if (key === 'ArrowUp') this.#focusAt(here === -1 ? -1 : here - 1);
    else if (key === 'Home' && this.open) this.#focusAt(0);
    else if (key === 'End' && this.open) this.#focusAt(-1);
    else if (!this.#typeAhead(event, here)) return;
    event.preventDefault();
  };

  #focusAt(index: number): void {
    if (this.#details) this.#details.open = true;
    const entries = this.#entries;
    entries.at(index % entries.length)?.focus();
  }

  /** Letters lead to the next item that begins with them. */
  #typeAhead({key, timeStamp, ctrlKey, metaKey, altKey}: KeyboardEvent, here: number): boolean {
    const fresh = timeStamp - this.#typedAt > 700;
    // A space presses the item, except within a word begun.
    if (!this.open || key.length !== 1 || ctrlKey || metaKey || altKey || (key === ' ' && fresh))
      return false;
    this.#typed = (fresh ? '' : this.#typed) + key.toLowerCase();
    this.#typedAt = timeStamp;
    const entries = this.#entries;
    const from = this.#typed.length === 1 ? here + 1 : Math.max(here, 0);
    const ordered = [...entries.slice(from), ...entries.slice(0, from)];
    const found = ordered.find(entry => entry.textContent.trim().toLowerCase().startsWith(this.#typed));
    found?.focus();
    return Boolean(found);
  }
}
