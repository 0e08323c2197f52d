import {html, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {PageElement} from '../page-element/page-element.ts';
import {wordsFor} from '../texts/words.ts';
import {accordionContent, type AccordionItem} from './accordion.html.ts';
import {accordionWords} from './accordion.words.ts';

const exclusiveIsNative = 'name' in HTMLDetailsElement.prototype;

/**
 * A group of `<details>`. The script adds a button that opens or closes all of them, opens the part an address names,
 * and opens everything for paper. Parts that share a `name` are open one at a time, also where the browser does not
 * know this yet.
 *
 * @element kph-accordion
 */
export class Accordion extends PageElement {
  /** @internal */
  static override properties: PropertyDeclarations = {items: {attribute: false}};

  /** The parts, where the page has not written them. */
  declare items: readonly AccordionItem[];

  #all: HTMLElement | undefined;
  /** What was closed before printing. */
  #closed: readonly HTMLDetailsElement[] = [];

  constructor() {
    super();
    this.items = [];
  }

  get #parts(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
  }

  protected override content(): TemplateResult {
    return accordionContent({items: this.items});
  }

  protected override enhance(): void {
    this.#all = document.createElement('div');
    this.#all.className = 'kph-accordion-all';
    this.prepend(this.#all);
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#onToggle, true);
    this.#onHash();
  }

  protected override updated(): void {
    const parts = this.#parts;
    const exclusive = parts.some(part => part.hasAttribute('name'));
    if (this.#all) render(exclusive || parts.length < 2 ? html`` : this.#renderAll(parts), this.#all);
  }

  #onToggle = ({target}: Event): void => {
    const part = target as HTMLDetailsElement;
    const name = part.getAttribute('name');
    if (name && part.open && !exclusiveIsNative) {
      for (const other of this.#parts) {
        if (other !== part && other.getAttribute('name') === name) other.open = false;
      }
    }
    this.requestUpdate();
  };

  #onAll = (): void => {
    const parts = this.#parts;
    const open = parts.some(part => !part.open);
    for (const part of parts) part.open = open;
    this.requestUpdate();
  };

  #onHash = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    const part = this.#parts.find(one => one.contains(target));
    if (!part || part.open) return;
    part.open = true;
    target!.scrollIntoView();
  };

  #onBeforePrint = (): void => {
    this.#closed = this.#parts.filter(part => !part.open);
    for (const part of this.#closed) {
      // With the name on, opening one would close the other.
      part.dataset.name = part.getAttribute('name') ?? '';
      part.removeAttribute('name');
      part.open = true;
    }
  };

  #onAfterPrint = (): void => {
    for (const part of this.#closed) {
      part.open = false;
      if (part.dataset.name) part.setAttribute('name', part.dataset.name);
      delete part.dataset.name;
    }
    this.#closed = [];
  };

  #renderAll(parts: readonly HTMLDetailsElement[]): TemplateResult {
    const words = wordsFor(accordionWords, this.locale);
    return html`<button class="kph-button kph-button--link" type="button" @click=${this.#onAll}>
      ${parts.every(part => part.open) ? words.closeAll : words.openAll}
    </button>`;
  }
}
