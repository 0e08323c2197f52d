import {render} from 'lit';
import {PageElement} from '../page-element/page-element.ts';

/**
 * A page element whose data changes while the person looks at it: a payment that arrives, a number that is called.
 * Markup of the page is adopted as it is; once the page gives new data the element writes its own in its place.
 */
export abstract class LiveElement extends PageElement {
  /** Names of the properties whose change is news. */
  protected abstract readonly news: readonly string[];
  #taken = false;

  /** @internal */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const isNews = this.hasUpdated && this.news.some(name => changed.has(name));
    if (isNews && this.adopted && !this.#taken) {
      this.#taken = true;
      this.replaceChildren();
    }
    super.update(changed);
    if (this.#taken) render(this.content(), this);
  }
}
