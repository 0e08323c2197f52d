import {instantWib} from '@kepahiang/schemas/dates.js';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import {ensureId, setText} from '../field-element/dom-parts.ts';
import {PageElement} from '../page-element/page-element.ts';
import {say, wordsFor} from '../texts/words.ts';
import {whenText} from '../when/when.html.ts';
import {printContent, type Paper} from './print.html.ts';
import {printWords} from './print.words.ts';

/** The button that was pressed last; printing by the browser's menu goes by the first one of the page. */
let pressed: Print | undefined;

/** Whose papers count now. */
function isFirst(element: Print): boolean {
  return (pressed ?? document.querySelector('kph-print')) === element;
}

function press(element: Print): void {
  pressed = element;
  print();
}

/** A text as CSS has it between quotes. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, ' ')}"`;
}

/** Whether the browser draws boxes at the edge of a page (Chrome from 131); others get the foot as text. */
function hasMarginBoxes(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page{@bottom-left{content:"x"}}');
  return ((sheet.cssRules[0] as CSSGroupingRule | undefined)?.cssRules?.length ?? 0) > 0;
}

/**
 * A button that prints the page, or the part whose id it names, on a paper in use here. While it prints `<html>` has
 * `data-kertas`, and the foot of each page says when it was printed, in WIB, and its number.
 *
 * @element kph-print
 * @cssproperty --kph-print-said - Text at the left foot of each page, set by the element.
 */
export class Print extends PageElement {
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    papers: {},
    target: {},
    text: {},
  };

  /** Papers to choose from, divided by spaces: `a4 f4`. */
  declare papers: string;
  /** Id of what is printed alone. */
  declare target: string;
  /** Text of the button. */
  declare text: string;

  #foot: HTMLElement | undefined;

  constructor() {
    super();
    this.papers = this.target = this.text = '';
  }

  /** The paper that is chosen. */
  get paper(): Paper {
    return (this.querySelector('select')?.value || this.#papers[0]) as Paper;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  protected override content(): TemplateResult {
    const {text, locale} = this;
    return printContent({papers: this.#papers, id: `${ensureId(this)}-kertas`, locale, ...(text && {text})});
  }

  protected override enhance(): void {
    this.classList.add('kph-print');
    this.toggleAttribute('data-ready', true);
    this.addEventListener('click', this.#onClick);
  }

  get #papers(): Paper[] {
    return (this.papers.trim() || 'a4').split(/\s+/) as Paper[];
  }

  #onClick = ({target}: Event): void => {
    if (!(target as Element).closest('.kph-print-button')) return;
    press(this);
  };

  #before = (): void => {
    if (!isFirst(this)) return;
    const root = document.documentElement;
    const words = wordsFor(printWords, this.locale);
    const time = whenText(instantWib(new Date()), {locale: this.locale});
    const said = say(words.printed, {time});
    root.dataset['kertas'] = this.paper;
    root.style.setProperty('--kph-print-said', quoted(said));
    root.style.setProperty('--kph-print-page', quoted(words.page));
    root.style.setProperty('--kph-print-of', quoted(words.of));
    if (!hasMarginBoxes() || this.paper.startsWith('thermal')) this.#writeFoot(said);
    for (const other of this.#others()) other.classList.add('kph-print-other');
  };

  #after = (): void => {
    if (!isFirst(this)) return;
    pressed = undefined;
    const root = document.documentElement;
    delete root.dataset['kertas'];
    for (const name of ['said', 'page', 'of']) root.style.removeProperty(`--kph-print-${name}`);
    for (const other of document.querySelectorAll('.kph-print-other'))
      other.classList.remove('kph-print-other');
    this.#foot?.remove();
  };

  #writeFoot(said: string): void {
    this.#foot ??= Object.assign(document.createElement('p'), {className: 'kph-print-foot'});
    setText(this.#foot, said);
    const part = this.target ? document.getElementById(this.target) : null;
    (part?.parentElement ?? document.body).append(this.#foot);
  }

  /** Everything beside the way from the page to what is printed. */
  #others(): Element[] {
    const others: Element[] = [];
    let part: Element | null = this.target ? document.getElementById(this.target) : null;
    for (; part && part !== document.body; part = part.parentElement)
      others.push(
        ...[...(part.parentElement?.children ?? [])].filter(one => one !== part && one !== this.#foot),
      );
    return others;
  }
}
