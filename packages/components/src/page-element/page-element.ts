import {ReactiveElement, render, type TemplateResult} from 'lit';
import {whenParsed} from '../field-element/fault-view.ts';
import {redrawWithLocale} from '../texts/locale.ts';
import {localeOf} from '../texts/texts.ts';

/**
 * An element of the page in the light DOM. The page may have written its markup (server, Blade, a static page):
 * then the element only makes it alive. Or the page gives properties: then the element writes the same markup.
 * It follows the language of the page.
 */
export abstract class PageElement extends ReactiveElement {
  #adopted: boolean | undefined;

  constructor() {
    super();
    redrawWithLocale(this);
  }

  /** Whether the page wrote the markup. */
  protected get adopted(): boolean {
    return this.#adopted ?? false;
  }

  /** Language of the place this stands in. */
  protected get locale(): string {
    return localeOf(this);
  }

  /** @internal */
  protected override createRenderRoot(): this {
    return this;
  }

  /** @internal */
  protected override async scheduleUpdate(): Promise<void> {
    await whenParsed();
    return super.scheduleUpdate() as void;
  }

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#adopted ??= this.firstElementChild !== null;
    super.update(changed);
    if (!this.#adopted) render(this.content(), this);
    if (!this.hasUpdated) this.enhance();
  }

  /** The markup, when the page gave none. */
  protected abstract content(): TemplateResult;

  /** Makes the markup alive, once; it may be the page's or our own. */
  protected enhance(): void {
    // Many elements need only their events.
  }
}
