import {html, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ensureId} from '../field-element/dom-parts.ts';
import {PageElement} from '../page-element/page-element.ts';
import {wordsFor} from '../texts/words.ts';
import {tabsContent, type Tab} from './tabs.html.ts';
import {tabsWords} from './tabs.words.ts';

/** What {@link Tabs} says when a person opens a part. */
export interface TabDetail {
  /** Id of the part. */
  readonly id: string;
}

const untilFound = 'onbeforematch' in document;

/**
 * Makes tabs of sections that can be read one after another. A section is a child with a heading; the heading is the
 * text of its tab. Arrows move between the tabs and Enter opens: on a slow phone nothing opens on the way. A link to a
 * part, or to something in it, opens it; so does the search of the browser where it can.
 *
 * @element kph-tabs
 * @attribute {string} label - Name of the row of tabs.
 * @attribute {string} selected - Id of the open part.
 * @fires {CustomEvent<TabDetail>} kph-tab - A person opened a part.
 */
export class Tabs extends PageElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    label: {},
    selected: {},
    tabs: {attribute: false},
  };

  declare label: string;
  declare selected: string;
  /** The parts, where the page has not written them. */
  declare tabs: readonly Tab[];

  #list: HTMLElement | undefined;
  /** Id of the tab that Tab leads to while the person walks along the row. */
  #focused: string | undefined;

  constructor() {
    super();
    this.label = '';
    this.selected = '';
    this.tabs = [];
  }

  /** The parts, in order. */
  get panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section')];
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  protected override content(): TemplateResult {
    return tabsContent({tabs: this.tabs});
  }

  protected override enhance(): void {
    this.#list = document.createElement('div');
    this.#list.className = 'kph-tabs-list';
    this.#list.setAttribute('role', 'tablist');
    this.#list.addEventListener('keydown', this.#onKeydown);
    this.#list.addEventListener('focusout', this.#onFocusout);
    this.addEventListener('beforematch', this.#onMatch);
    this.prepend(this.#list);
    this.#onHash();
  }

  protected override updated(): void {
    const {panels} = this;
    const open = panels.find(({id}) => id === this.selected) ?? panels[0];
    if (!open || !this.#list) return;
    this.#list.setAttribute('aria-label', this.label || wordsFor(tabsWords, this.locale).label);
    render(
      panels.map(panel => this.#renderTab(panel, panel === open, open)),
      this.#list,
    );
    for (const panel of panels) this.#dress(panel, panel === open);
  }

  /** Attributes of a part; what it holds stays as the page wrote it. */
  #dress(panel: HTMLElement, open: boolean): void {
    if (!open) {
      // A part waiting to be found still has a box: it must be neither a stop for Tab nor an empty region.
      for (const name of ['role', 'aria-labelledby', 'tabindex']) panel.removeAttribute(name);
      panel.setAttribute('hidden', untilFound ? 'until-found' : '');
      return;
    }
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `${panel.id}-tab`);
    panel.tabIndex = 0;
    panel.removeAttribute('hidden');
  }

  #select(id: string): void {
    this.selected = id;
    this.#focused = undefined;
  }

  #onHash = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    const panel = this.panels.find(one => one.contains(target));
    if (!panel) return;
    this.#select(panel.id);
    // The browser looked for the place while it was hidden.
    void this.updateComplete.then(() => (target === panel ? this : target)?.scrollIntoView());
  };

  #onMatch = ({target}: Event): void => {
    const panel = this.panels.find(one => one.contains(target as Node));
    if (panel) this.#select(panel.id);
  };

  #onClick = ({currentTarget}: Event): void => {
    const id = (currentTarget as Element).getAttribute('aria-controls')!;
    if (id === this.selected) return;
    this.#select(id);
    this.dispatchEvent(new CustomEvent<TabDetail>('kph-tab', {detail: {id}, bubbles: true}));
  };

  #onFocusout = ({relatedTarget}: FocusEvent): void => {
    if (this.#list!.contains(relatedTarget as Node | null)) return;
    this.#focused = undefined;
    this.requestUpdate();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    const tabs = [...this.#list!.querySelectorAll<HTMLElement>('[role=tab]')];
    const here = tabs.indexOf(event.target as HTMLElement);
    // On a narrow screen the tabs stand one below another.
    const upright = getComputedStyle(this.#list!).flexDirection === 'column';
    const {key} = event;
    let next: number;
    if (key === 'ArrowRight' || (upright && key === 'ArrowDown')) next = here + 1;
    else if (key === 'ArrowLeft' || (upright && key === 'ArrowUp')) next = here - 1;
    else if (key === 'Home') next = 0;
    else if (key === 'End') next = -1;
    else return;
    event.preventDefault();
    const tab = tabs.at(next % tabs.length)!;
    this.#focused = tab.id;
    tab.focus();
    this.requestUpdate();
  };

  #renderTab(panel: HTMLElement, selected: boolean, open: HTMLElement): TemplateResult {
    const id = `${ensureId(panel)}-tab`;
    const reachable = (this.#focused ?? `${open.id}-tab`) === id;
    return html`<button
      class="kph-tab kph-focus"
      type="button"
      role="tab"
      id=${id}
      aria-controls=${panel.id}
      aria-selected=${selected}
      tabindex=${reachable ? 0 : -1}
      @click=${this.#onClick}
    >
      ${panel.querySelector('h2, h3')?.textContent.trim() ?? ''}
    </button>`;
  }
}
